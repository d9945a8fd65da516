import type { Random } from '../lib/random.ts';
import type { RateLimit } from '../lib/rate.ts';
import type { Clock } from '../model/clock.ts';
import { paceOf } from './pace.ts';

/** The rate limit of one credential, shared by every call that it makes. */
export interface Budget {
  /** Waits for the right to make one call. First come, first served. Never rejects. */
  take(signal: AbortSignal): Promise<'granted' | 'aborted'>;
  /**
   * Holds everyone back for so many milliseconds, and a little longer by chance; then they go on one by one. A second
   * pause can lengthen the first, never shorten it.
   */
  pause(ms: number): void;
}

/** What a budget is made of. */
export interface BudgetOptions extends RateLimit {
  readonly clock: Clock;
  readonly random: Random;
}

interface Waiter {
  settle(how: 'granted' | 'aborted'): void;
}

/**
 * A smooth budget: never more than `limit` grants in any stretch of `windowMs`, both ends included, however they fall.
 *
 * It is GCRA, the cell rate algorithm of ATM networks (ITU-T I.371), at the pace that `paceOf` gives.
 */
export function createBudget({ limit, windowMs, clock, random }: BudgetOptions): Budget {
  const { burst, intervalMs: interval } = paceOf({ limit, windowMs });
  const tolerance = (burst - 1) * interval;
  // A Set keeps the order of arrival and lets one who gives up leave from anywhere.
  const queue = new Set<Waiter>();
  let timer: AbortController | undefined;
  /** GCRA's "theoretical arrival time": when the next call would come if all came evenly. */
  let due = clock.monotonic();

  const waitMs = () => due - tolerance - clock.monotonic();
  const grant = () => {
    due = Math.max(due, clock.monotonic()) + interval;
  };

  /** Serves the queue from its head, with one timer however long it is. */
  const serve = async () => {
    const mine = new AbortController();
    timer = mine;
    for (let head = first(queue); head && !mine.signal.aborted; head = first(queue)) {
      const wait = waitMs();
      if (wait > 0) {
        await clock.sleep(wait, mine.signal);
        continue;
      }
      queue.delete(head);
      grant();
      head.settle('granted');
    }
    if (timer === mine) timer = undefined;
  };

  const rest = () => {
    timer?.abort();
    timer = undefined;
  };

  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve('aborted');
      if (queue.size === 0 && waitMs() <= 0) {
        grant();
        return Promise.resolve('granted');
      }
      return new Promise((resolve) => {
        const leave = () => {
          queue.delete(waiter);
          if (queue.size === 0) rest();
          waiter.settle('aborted');
        };
        const waiter: Waiter = {
          settle(how) {
            signal.removeEventListener('abort', leave);
            resolve(how);
          },
        };
        signal.addEventListener('abort', leave);
        queue.add(waiter);
        if (!timer) void serve();
      });
    },

    pause(ms) {
      if (!(ms > 0)) return;
      const jitter = random() * Math.max(interval, Math.min(1_000, ms / 10));
      // The tolerance is added so that no burst has gathered by the end of the pause.
      due = Math.max(due, clock.monotonic() + ms + jitter + tolerance);
    },
  };
}

function first(queue: ReadonlySet<Waiter>): Waiter | undefined {
  for (const waiter of queue) return waiter;
  return undefined;
}
