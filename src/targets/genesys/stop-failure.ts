import type { Problem } from '../../model/problem.ts';
import type { CallContext } from '../../model/target.ts';
import { type Failure, fail, lookWhetherItRan, type Progress } from './failure.ts';
import type { Ledger } from './ledger.ts';

/** The circumstances of a stop. */
export interface Stop {
  /** The abort signal's reason, a `StopReason`. */
  readonly reason: unknown;
  readonly progress: Progress;
  /** Whether the call was waiting for the rate limit. */
  readonly limited: boolean;
  /** What was going on before anything could be sent to the action, where it is known. */
  readonly during?: 'sign-in' | 'look-up' | undefined;
}

/** What to say of a call that was cut short by the case's timeout, the run's deadline or the user. */
export function stopFailure({ reason, progress, limited, during }: Stop): Failure {
  if (progress === 'nothing') return fail(nothingSent(reason, limited, during), 'safe');
  if (progress === 'accepted') return fail(accepted(reason, limited), 'if-idempotent');
  const message = `${because(reason)} before the action's answer came, so whether it ran is unknown.`;
  return fail(
    { kind: 'outcome-unknown', message, hint: reason === 'timeout' ? slow : lookWhetherItRan },
    'if-idempotent',
  );
}

/** The same for one that waited for an action's name or contract to be looked up, together with others or not. */
export function lookUpStopped({ signal }: CallContext, ledger: Ledger): Failure {
  return stopFailure({ reason: signal.reason, progress: 'nothing', limited: ledger.throttled > 0, during: 'look-up' });
}

const slow = `Give the case more time with \`timeout\`. ${lookWhetherItRan}`;

function nothingSent(reason: unknown, limited: boolean, during: Stop['during']): Problem {
  if (reason === 'timeout') {
    const hint = 'Give the case more time with `timeout`, or look whether the server can be reached at all.';
    return { kind: 'timeout', message: `The case's timeout passed ${timeoutMoments[during ?? 'call']}.`, hint };
  }
  if (reason === 'deadline') return limited ? limitedUntilDeadline : deadline("the action's turn came");
  return { kind: 'interrupted', message: 'The run was stopped before the action was called.' };
}

const timeoutMoments = {
  call: 'before anything was sent to the action',
  'sign-in': 'while it waited for the sign-in, so nothing was sent to the action',
  'look-up': 'while the action was being looked up, so nothing was sent to it',
};

function accepted(reason: unknown, limited: boolean): Problem {
  if (reason === 'timeout') {
    return {
      kind: 'polling',
      message: "The server accepted the test, but the case's timeout passed before it had finished.",
      hint: slow,
    };
  }
  if (reason === 'deadline')
    return limited ? limitedUntilDeadline : deadline('the test that the server had accepted was finished');
  return {
    kind: 'outcome-unknown',
    message: 'The run was stopped before the test that the server had accepted was finished.',
    hint: lookWhetherItRan,
  };
}

function because(reason: unknown): string {
  if (reason === 'timeout') return "The case's timeout passed";
  return reason === 'deadline' ? "The run's deadline passed" : 'The run was stopped';
}

function deadline(event: string): Problem {
  return {
    kind: 'deadline',
    message: `The run's deadline passed before ${event}.`,
    hint: 'Give the run more time with `--deadline`, or run fewer cases.',
  };
}

const limitedUntilDeadline: Problem = {
  kind: 'rate-limit',
  message: "The rate limit did not let the call through before the run's deadline.",
  hint: 'Give the run more time with `--deadline`, run fewer cases, or look who else uses the same OAuth client.',
};
