import type { Clock } from '../../src/model/clock.ts';
import type { LimitReport } from '../../src/run/allowance.ts';

/** A stand-in for the platform's rate limit: windows of a minute that begin with their first call, each of a fixed size. */
export interface CountingServer {
  /** One call by anyone. What the headers of its answer would say. */
  call(): LimitReport & { readonly refused: boolean };
  /** Calls that were let through in each window so far. */
  windows(): readonly number[];
  refusals(): number;
}

/** Lets `allowed` calls through in a window. `resetMs` is in whole seconds, as the header is. */
export function createCountingServer(clock: Clock, allowed: number): CountingServer {
  const passed: number[] = [];
  let startedAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  let refusals = 0;
  return {
    call() {
      const now = clock.monotonic();
      if (now - startedAt >= 60_000) {
        startedAt = now;
        count = 0;
        passed.push(0);
      }
      count++;
      const refused = count > allowed;
      if (refused) refusals++;
      else passed[passed.length - 1] = count;
      return { count, allowed, resetMs: Math.ceil((startedAt + 60_000 - now) / 1_000) * 1_000, refused };
    },
    windows: () => passed,
    refusals: () => refusals,
  };
}
