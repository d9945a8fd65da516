import { channel } from '../lib/streams.ts';
import type { RunEvent } from '../model/event.ts';
import type { RunResult } from './results.ts';

/** A run under way. Whoever keeps a loop over it waiting keeps the run waiting; leaving the loop lets it go on alone. */
export interface Running extends AsyncIterable<RunEvent> {
  /** Resolves when all is written, also where nothing could be run. Rejects only for a fault of action-suite itself. */
  readonly result: Promise<RunResult>;
  /** Ends it as Ctrl-C would: what ran is reported. */
  stop(): void;
}

/** Carries a run out: tells each event to `event`, where it is given, and ends when `signal` says so. */
export type CarryOut = (
  event: ((event: RunEvent) => Promise<void> | undefined) | undefined,
  signal: AbortSignal,
) => Promise<RunResult>;

/** So many events may wait for a loop before the run does. */
const lag = 16;

/** A run that begins when its events or its result are first asked for. */
export function startRun(carryOut: CarryOut): Running {
  const events = channel<RunEvent>(lag);
  const stopping = new AbortController();
  let isHeard = false;
  let hasBegun = false;
  let result: Promise<RunResult> | undefined;

  const begin = async (): Promise<RunResult> => {
    // Who asks for the result and then, in the same breath, for the events is heard as well.
    await Promise.resolve();
    hasBegun = true;
    try {
      return await carryOut(isHeard ? events.push : undefined, stopping.signal);
    } finally {
      events.end();
    }
  };
  const started = () => {
    result ??= begin();
    return result;
  };
  return {
    get result() {
      return started();
    },
    stop: () => stopping.abort(),
    [Symbol.asyncIterator]() {
      if (isHeard) throw new Error('The events of a run can be read once only.');
      if (hasBegun) throw new Error('This run has begun without a listener: read its events before its result.');
      isHeard = true;
      // Rejects for those who wait for the result; a loop only comes to its end.
      started().catch(() => {});
      return events.values[Symbol.asyncIterator]();
    },
  };
}
