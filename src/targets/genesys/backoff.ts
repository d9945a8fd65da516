import type { Random } from '../../lib/random.ts';

/**
 * Exponential backoff with full jitter: between 0 and 1 s before the first repeat, doubled for each further one, up to
 * 60 s. `failures` counts from 1; milliseconds.
 */
export function backoffMs(failures: number, random: Random): number {
  return random() * Math.min(60_000, 1_000 * 2 ** Math.min(failures - 1, 10));
}
