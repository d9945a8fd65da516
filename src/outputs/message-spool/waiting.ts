import type { WebhookRefusal } from '../webhook-answer.ts';
import type { SpooledMessage } from './format.ts';
import type { SpoolFile } from './spool-file.ts';

/** A message on its way, and where it is noted what becomes of it. */
export interface Waiting {
  readonly message: SpooledMessage;
  /** Where it is kept until it is taken; absent where it could not be. */
  readonly kept?: Pick<SpoolFile, 'sync'>;
  /** Told of each try that failed. */
  tried(refusal: WebhookRefusal): void;
  /** Told once, when no more tries are made now. */
  settled(answer: 'taken' | WebhookRefusal): void;
}

/** A message of a spool file: what becomes of it is noted there. */
export function waitingIn(
  file: SpoolFile,
  { number, message }: { readonly number: number; readonly message: SpooledMessage },
): Waiting {
  return {
    message,
    kept: file,
    tried: ({ reason }) => file.mark({ kind: 'tried', number, reason }),
    settled(answer) {
      if (answer === 'taken') return file.mark({ kind: 'taken', number });
      const { reason, retry, isFinal } = answer;
      if (isFinal) file.mark({ kind: 'dead', number, reason, andRest: retry === 'never' });
    },
  };
}
