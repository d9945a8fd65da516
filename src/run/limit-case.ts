import type { Case } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { CallContext, StopReason } from '../model/target.ts';
import { createStopwatch, type RunningStopwatch } from './stopwatch.ts';

/** What ends a piece of work early, and the time that it takes. */
export interface Limits {
  readonly context: CallContext;
  readonly stopwatch: RunningStopwatch;
  /** To be called when the work is done. */
  release(): void;
}

/**
 * One signal and one stopwatch for the whole of a case: its own timeout, and whatever ends the run.
 *
 * @param timeoutMs of a case that names no timeout of its own
 */
export function limitCase(
  test: Pick<Case, 'timeoutMs'>,
  { clock, timeoutMs }: { readonly clock: Clock; readonly timeoutMs: number },
  signal: AbortSignal,
): Limits {
  const controller = new AbortController();
  const stop = (reason: StopReason) => controller.abort(reason);
  const stopWithRun = () => stop(signal.reason);
  if (signal.aborted) stopWithRun();
  else signal.addEventListener('abort', stopWithRun);
  const stopwatch = createStopwatch(clock, test.timeoutMs ?? timeoutMs, () => stop('timeout'));
  return {
    context: { signal: controller.signal, stopwatch },
    stopwatch,
    release() {
      signal.removeEventListener('abort', stopWithRun);
      stopwatch.stop();
    },
  };
}
