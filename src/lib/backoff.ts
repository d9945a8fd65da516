import type { Random } from './random.ts';

/** How long repeats wait: `firstMs` before the first, doubled before each further one, up to `mostMs`. */
export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * Exponential backoff with full jitter: a random part of the time that `backoff` gives, so that those who failed at the
 * same moment do not come back at the same moment. `failures` counts from 1; milliseconds.
 */
export function backoffMs(failures: number, { firstMs, mostMs }: Backoff, random: Random): number {
  return random() * Math.min(mostMs, firstMs * 2 ** (failures - 1));
}
