import type { Random } from '../lib/random.ts';
import type { RateLimit } from '../lib/rate.ts';
import type { Clock } from '../model/clock.ts';
import { createAllowance, type LimitReport, type SentMark } from './allowance.ts';
import { paceOf } from './pace.ts';
import { createWaitingLines, type Line } from './waiting-lines.ts';

/** The rate limit of one credential, shared by every call that it makes. */
export interface Budget {
  /**
   * Waits for the right to make one call. First come, first served within a line, and polls in turn with all others while
   * both wait: of 100 calls then 50 are polls, so that neither starves the other. Never rejects.
   */
  take(signal: AbortSignal, line?: Line): Promise<'granted' | 'aborted'>;
  /**
   * Holds everyone back for so many milliseconds, and a little longer by chance; then they go on one by one. A second
   * pause can lengthen the first, never shorten it.
   */
  pause(ms: number): void;
  /**
   * Notes that a call which was granted goes out now. What its reply says of the server's own limit is told to the function
   * that this gives; it can slow the calls down, and never makes them faster than the limit. `undefined` where it tells
   * nothing new, or nonsense.
   */
  sent(): (report: LimitReport) => Influence | undefined;
  /** How many calls wait, and milliseconds until the next may go out; 0 where it may at once. */
  waiting(): Waiting;
}

/** Calls that the limit holds back at this moment. */
export interface Waiting {
  readonly calls: number;
  readonly ms: number;
}

/** What a report of the server comes to. */
export interface Influence {
  /** Our own limit in calls a minute. */
  readonly perMinute: number;
  /** Milliseconds between two calls: as we would go if nobody else used the token, and as we go. */
  readonly paceMs: number;
  readonly spacingMs: number;
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
 * It is GCRA, the cell rate algorithm of ATM networks (ITU-T I.371), at the pace that `paceOf` gives, slowed down where the
 * server's own count leaves less (see `createAllowance`).
 */
export function createBudget({ limit, windowMs, clock, random }: BudgetOptions): Budget {
  const { burst, intervalMs: interval } = paceOf({ limit, windowMs });
  const tolerance = (burst - 1) * interval;
  const allowance = createAllowance();
  const queue = createWaitingLines<Waiter>();
  let timer: { readonly stop: AbortController; readonly wakesAt: number } | undefined;
  /** GCRA's "theoretical arrival time": when the next call would come if all came evenly. */
  let due = clock.monotonic();
  let last: SentMark = { at: due, granted: 0 };
  /** Nobody has gone on since the last pause. */
  let isPaused = false;

  const freeAt = () => Math.max(due - tolerance, last.at + allowance.spacingMs(last));
  const grant = (hasWaited: boolean) => {
    const now = clock.monotonic();
    // While the server's count slows us down, no burst gathers for afterwards; a little late is made up for. Nor does one
    // gather for those who waited for the end of a pause, if that count holds the first of them back for longer.
    const isHeldBack = (isPaused && hasWaited) || allowance.spacingMs(last) > interval * 1.1;
    const earned = isHeldBack ? tolerance : 0;
    isPaused = false;
    due = Math.max(due, now + earned) + interval;
    last = { at: now, granted: last.granted + 1 };
  };

  /** Serves the queue with one timer, however long it is. */
  const serve = async () => {
    while (queue.size() > 0) {
      const wakesAt = freeAt();
      const wait = wakesAt - clock.monotonic();
      if (wait > 0) {
        const stop = new AbortController();
        timer = { stop, wakesAt };
        await clock.sleep(wait, stop.signal);
        if (timer?.stop !== stop) return;
        continue;
      }
      const waiter = queue.next();
      grant(true);
      waiter?.settle('granted');
    }
    timer = undefined;
  };

  const rest = () => {
    timer?.stop.abort();
    timer = undefined;
  };

  return {
    take(signal, line = 'start') {
      if (signal.aborted) return Promise.resolve('aborted');
      if (queue.size() === 0 && freeAt() <= clock.monotonic()) {
        grant(false);
        return Promise.resolve('granted');
      }
      return new Promise((resolve) => {
        const leave = () => {
          queue.leave(waiter);
          if (queue.size() === 0) rest();
          waiter.settle('aborted');
        };
        const waiter: Waiter = {
          settle(how) {
            signal.removeEventListener('abort', leave);
            resolve(how);
          },
        };
        signal.addEventListener('abort', leave);
        queue.add(waiter, line);
        if (!timer) void serve();
      });
    },

    pause(ms) {
      if (!(ms > 0)) return;
      isPaused = true;
      const jitter = random() * Math.max(interval, Math.min(1_000, ms / 10));
      // The tolerance is added so that no burst has gathered by the end of the pause.
      due = Math.max(due, clock.monotonic() + ms + jitter + tolerance);
    },

    waiting: () => ({ calls: queue.size(), ms: Math.max(0, freeAt() - clock.monotonic()) }),

    sent() {
      const mark = { at: clock.monotonic(), granted: last.granted };
      return (report) => {
        if (!allowance.learn(report, mark)) return undefined;
        // Whoever sleeps until a window ends that has ended early is woken.
        if (timer && freeAt() < timer.wakesAt) {
          rest();
          void serve();
        }
        return {
          perMinute: (limit * 60_000) / windowMs,
          paceMs: Math.max(interval, allowance.evenMs()),
          spacingMs: Math.max(interval, allowance.spacingMs(last)),
        };
      };
    },
  };
}
