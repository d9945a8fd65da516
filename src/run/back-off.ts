import { backoffMs } from '../lib/backoff.ts';
import type { Random } from '../lib/random.ts';
import type { Clock } from '../model/clock.ts';
import type { CallContext } from '../model/target.ts';

/** Half a second before the first repeat, ten at most. */
const backoff = { firstMs: 500, mostMs: 10_000 };

/** Waits before a repeat. False where no time is left for one, or the run ended meanwhile. `made` counts from 1. */
export async function backOff(
  made: number,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  { signal, stopwatch }: CallContext,
): Promise<boolean> {
  const pauseMs = backoffMs(made, backoff, random);
  if (pauseMs >= stopwatch.left()) return false;
  await clock.sleep(pauseMs, signal);
  return !signal.aborted;
}
