import type { Clock } from '../model/clock.ts';
import { type Backoff, backoffMs } from './backoff.ts';

/** Says whether it is time to tell something again that goes on: at once, then at growing intervals. */
export function seldom(clock: Clock, pauses: Backoff = { firstMs: 60_000, mostMs: 300_000 }): () => boolean {
  let quietUntil = Number.NEGATIVE_INFINITY;
  let told = 0;
  return () => {
    const now = clock.monotonic();
    if (now < quietUntil) return false;
    quietUntil = now + backoffMs(++told, pauses, () => 1);
    return true;
  };
}
