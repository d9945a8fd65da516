import type { Clock } from '../../src/model/clock.ts';

/** A clock on which time runs `speed` times as fast, so that waits of seconds can be tested for real in milliseconds. */
export function createFastClock(speed: number): Clock {
  const startedAt = performance.now();
  const epochMs = Date.now();
  const elapsed = () => (performance.now() - startedAt) * speed;
  return {
    now: () => epochMs + elapsed(),
    monotonic: elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const done = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, Math.max(0, ms) / speed);
        signal?.addEventListener('abort', done);
      }),
    alarm(ms, ring) {
      const timer = setTimeout(ring, Math.max(0, ms) / speed);
      return () => clearTimeout(timer);
    },
  };
}
