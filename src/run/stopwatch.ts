import type { Clock } from '../model/clock.ts';
import type { Stopwatch } from '../model/target.ts';

/** Milliseconds; timers are no finer. */
const timerGrain = 1;

/** A stopwatch in the hands of the one who made it. Times in milliseconds. */
export interface RunningStopwatch extends Stopwatch {
  /** Counts while the work goes on. Between such times it stands still: slow reports are not the action's fault. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Time that was counted and spent neither queueing nor on what cases share. */
  serviceMs(): number;
  /** Time spent queueing and on what cases share. */
  queuedMs(): number;
  /** Lets go of the timer, when nothing more will be done. */
  stop(): void;
}

/**
 * Stands still at first; calls `onTimeout` when service time, or the time spent on what cases share, reaches
 * `timeoutMs`, however long the queueing took.
 */
export function createStopwatch(clock: Clock, timeoutMs: number, onTimeout: () => void): RunningStopwatch {
  const spent = { still: 0, service: 0, shared: 0, queue: 0 };
  /** How many of each go on; of those that do, the last named one counts. */
  const open = { service: 0, shared: 0, queue: 0 };
  let state: keyof typeof spent = 'still';
  let since = clock.monotonic();
  let timer: { readonly dueAt: number; readonly off: () => void } | undefined;

  const spentIn = (which: typeof state) => spent[which] + (state === which ? clock.monotonic() - since : 0);
  const leftOf = (which: 'service' | 'shared') => Math.max(0, timeoutMs - spentIn(which));
  const next = () => {
    if (open.service === 0) return 'still';
    return open.queue > 0 ? 'queue' : open.shared > 0 ? 'shared' : 'service';
  };
  const update = () => {
    if (next() === state) return;
    spent[state] = spentIn(state);
    since = clock.monotonic();
    state = next();
    if (state === 'service' || state === 'shared') arm(leftOf(state));
  };
  const stop = () => {
    timer?.off();
    timer = undefined;
  };
  /** One that goes off too early looks again: to set a new one at each change would take longer than what is timed. */
  const arm = (ms: number) => {
    const dueAt = clock.monotonic() + ms;
    if (timer && timer.dueAt <= dueAt + timerGrain) return;
    stop();
    timer = { dueAt, off: clock.alarm(ms, goOff) };
  };
  const goOff = () => {
    timer = undefined;
    if (state !== 'service' && state !== 'shared') return;
    const left = leftOf(state);
    if (left > 0) arm(left);
    else onTimeout();
  };
  const during = async <T>(which: keyof typeof open, work: () => Promise<T>): Promise<T> => {
    open[which]++;
    update();
    try {
      return await work();
    } finally {
      open[which]--;
      update();
    }
  };

  return {
    left: () => leftOf('service'),
    serviceMs: () => spentIn('service'),
    queuedMs: () => spentIn('queue') + spentIn('shared'),
    during: (work) => during('service', work),
    stop,
    share: (work) => during('shared', () => work),
    queue: (turn) => during('queue', () => turn),
  };
}
