import type { Clock } from '../model/clock.ts';
import type { Stopwatch } from '../model/target.ts';

/** A stopwatch in the hands of the one who made it. Times in milliseconds. */
export interface RunningStopwatch extends Stopwatch {
  /** Counts while the work goes on. Between such times it stands still: slow reports are not the action's fault. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Time that was counted and not spent queueing. */
  serviceMs(): number;
  queuedMs(): number;
}

/** Stands still at first; calls `onTimeout` when service time reaches `timeoutMs`, however long the queueing took. */
export function createStopwatch(clock: Clock, timeoutMs: number, onTimeout: () => void): RunningStopwatch {
  const spent = { still: 0, service: 0, queue: 0 };
  let state: keyof typeof spent = 'still';
  let since = clock.monotonic();
  let queueing = 0;
  let timer: AbortController | undefined;

  const spentIn = (which: typeof state) => spent[which] + (state === which ? clock.monotonic() - since : 0);
  const left = () => Math.max(0, timeoutMs - spentIn('service'));
  const enter = (next: typeof state) => {
    spent[state] = spentIn(state);
    since = clock.monotonic();
    state = next;
    timer?.abort('stopped');
    timer = undefined;
    if (state === 'service') arm();
  };
  const arm = () => {
    const mine = new AbortController();
    timer = mine;
    void clock.sleep(left(), mine.signal).then(() => {
      if (!mine.signal.aborted) onTimeout();
    });
  };

  return {
    left,
    serviceMs: () => spentIn('service'),
    queuedMs: () => spentIn('queue'),
    async during(work) {
      enter('service');
      try {
        return await work();
      } finally {
        enter('still');
      }
    },
    async queue(turn) {
      if (queueing++ === 0) enter('queue');
      try {
        return await turn;
      } finally {
        if (--queueing === 0) enter('service');
      }
    },
  };
}
