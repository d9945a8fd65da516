import type { CallContext, Stopwatch } from '../../model/target.ts';

/** Work that several cases wait for is on nobody's time: each of them stops its own stopwatch meanwhile. */
const nobodysTime: Stopwatch = {
  queue: (turn) => turn,
  left: () => Number.POSITIVE_INFINITY,
};

/** The context of work that is shared, which ends only when nobody waits for it any more. */
export function flightContext(signal: AbortSignal): CallContext {
  return { signal, stopwatch: nobodysTime };
}
