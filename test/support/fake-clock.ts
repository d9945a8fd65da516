import type { Clock } from '../../src/model/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Moves time on by `ms`, waking every sleeper at its own time and letting it do its work before the next. */
  advance(ms: number): Promise<void>;
  /** How many are asleep. */
  sleepers(): number;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** Begins at `epochMs` on the wall and at 0 on the monotonic clock. */
export function createFakeClock(epochMs = Date.UTC(2026, 0, 1)): FakeClock {
  const sleepers = new Set<Sleeper>();
  let elapsed = 0;

  const next = (until: number): Sleeper | undefined => {
    let soonest: Sleeper | undefined;
    for (const sleeper of sleepers) {
      if (sleeper.at <= until && (!soonest || sleeper.at < soonest.at)) soonest = sleeper;
    }
    return soonest;
  };

  return {
    now: () => epochMs + elapsed,
    monotonic: () => elapsed,
    sleepers: () => sleepers.size,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper: Sleeper = {
          at: elapsed + Math.max(0, ms),
          wake() {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake);
      }),
    alarm(ms, ring) {
      const sleeper: Sleeper = {
        at: elapsed + Math.max(0, ms),
        wake() {
          sleepers.delete(sleeper);
          ring();
        },
      };
      sleepers.add(sleeper);
      return () => sleepers.delete(sleeper);
    },
    async advance(ms) {
      const until = elapsed + ms;
      await settle();
      for (let sleeper = next(until); sleeper; sleeper = next(until)) {
        elapsed = Math.max(elapsed, sleeper.at);
        sleeper.wake();
        await settle();
      }
      elapsed = until;
    },
  };
}

/** Lets everything that can go on without time passing do so. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
