import type { Clock } from '../model/clock.ts';
import type { Stopwatch } from '../model/target.ts';

/** A stopwatch that the one who started it can read and must stop. Times in milliseconds. */
export interface RunningStopwatch extends Stopwatch {
  /** Time that was not spent queueing. */
  serviceMs(): number;
  queuedMs(): number;
  stop(): void;
}

/** Starts counting at once; calls `onTimeout` when service time reaches `timeoutMs`, however long the queueing took. */
export function startStopwatch(clock: Clock, timeoutMs: number, onTimeout: () => void): RunningStopwatch {
  const startedAt = clock.monotonic();
  let queuedMs = 0;
  let queueing = 0;
  let queuedSince = 0;
  let timer: AbortController | undefined;
  let stopped = false;

  const queuedSoFar = () => queuedMs + (queueing > 0 ? clock.monotonic() - queuedSince : 0);
  const serviceMs = () => clock.monotonic() - startedAt - queuedSoFar();
  const left = () => Math.max(0, timeoutMs - serviceMs());

  const arm = () => {
    const mine = new AbortController();
    timer = mine;
    void clock.sleep(left(), mine.signal).then(() => {
      if (!mine.signal.aborted && !stopped) onTimeout();
    });
  };

  arm();
  return {
    left,
    serviceMs,
    queuedMs: queuedSoFar,
    async queue(turn) {
      if (queueing++ === 0) {
        queuedSince = clock.monotonic();
        timer?.abort('stopped');
      }
      try {
        return await turn;
      } finally {
        if (--queueing === 0) {
          queuedMs += clock.monotonic() - queuedSince;
          if (!stopped) arm();
        }
      }
    },
    stop() {
      stopped = true;
      timer?.abort('stopped');
    },
  };
}
