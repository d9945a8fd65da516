import type { Clock } from '../model/clock.ts';

/** The longest delay that a Node timer holds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, timerDelay(ms));
      signal?.addEventListener('abort', done);
    }),
  alarm(ms, ring) {
    const timer = setTimeout(ring, timerDelay(ms));
    return () => clearTimeout(timer);
  },
};

function timerDelay(ms: number): number {
  return Math.min(Math.max(0, ms), longestDelay);
}

/**
 * The clock with a wall time that goes on as evenly as its monotonic time from now on, however the machine's own is set
 * meanwhile. What is stamped by it is in order, and may be subtracted.
 */
export function steadyClock(clock: Clock): Clock {
  const offset = clock.now() - clock.monotonic();
  return { ...clock, now: () => Math.round(offset + clock.monotonic()) };
}
