import type { CallContext } from '../../src/model/target.ts';

/** What a call needs of a case: the signal, and a stopwatch that counts nothing. */
export function contextOf(signal: AbortSignal): CallContext {
  return {
    signal,
    stopwatch: { queue: (turn) => turn, share: (work) => work, left: () => Number.POSITIVE_INFINITY },
  };
}
