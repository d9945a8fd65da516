import type { RateLimit } from '../lib/rate.ts';

/** How calls are spread over time: so many at once, then one every so many milliseconds. */
export interface Pace {
  readonly burst: number;
  readonly intervalMs: number;
}

/**
 * The fastest pace that never makes more than `limit` calls in any stretch of `windowMs`, both ends included.
 *
 * With a burst of B and one more every T, a stretch of length W holds at most B + floor(W / T). T is chosen so that this
 * is `limit`, a thousandth longer than needed so that rounding can never let one more in.
 */
export function paceOf({ limit, windowMs }: RateLimit): Pace {
  const burst = Math.max(1, Math.floor(limit * 0.02));
  return { burst, intervalMs: (windowMs / (limit - burst + 1)) * 1.001 };
}

/** How long after the first of so many calls the last one can be made, in milliseconds. */
export function leastMs(calls: number, limit: RateLimit): number {
  const { burst, intervalMs } = paceOf(limit);
  return Math.max(0, calls - burst) * intervalMs;
}
