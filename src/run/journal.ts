import type { AttemptStarted, RunEvent } from '../model/event.ts';

/**
 * Tells when it is on record that an attempt begins. Nothing is sent before: whoever finds the record of a run that was
 * cut must know what may have run.
 */
export interface Journal {
  /** Resolves to true once the event is on record, and to false where no record is kept, or waited for, any more. */
  recorded(event: AttemptStarted): Promise<boolean>;
  /** Told of each event that the record has taken, be it that it is not written yet. */
  note(event: RunEvent): void;
  /** No further event will be recorded. */
  close(): void;
}

/**
 * Makes the journal of one run.
 *
 * @param signal ends all waiting
 * @param kept resolves when what the record has taken so far will outlive whatever it is to outlive: the process alone,
 *   or a loss of power as well
 */
export function createJournal(signal: AbortSignal, kept: () => Promise<void> = async () => {}): Journal {
  const waiting = new Map<string, (isRecorded: boolean) => void>();
  let isClosed = false;
  const close = () => {
    isClosed = true;
    for (const settle of waiting.values()) settle(false);
    waiting.clear();
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    recorded(event) {
      if (isClosed || signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => waiting.set(nameOf(event), resolve));
    },
    note(event) {
      // Nobody waits for it; but what was found out is not to be lost with the machine's power.
      if (event.type === 'case:finished') void kept().catch(() => {});
      if (event.type !== 'attempt:started') return;
      const settle = waiting.get(nameOf(event));
      if (!settle) return;
      waiting.delete(nameOf(event));
      void kept().then(
        () => settle(true),
        () => settle(false),
      );
    },
    close,
  };
}

function nameOf({ caseId, attempt }: AttemptStarted): string {
  return `${attempt} ${caseId}`;
}
