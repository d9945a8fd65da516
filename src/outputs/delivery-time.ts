import { formatDuration } from '../lib/duration.ts';
import type { Clock } from '../model/clock.ts';
import type { MessageSource } from './message-queue.ts';

/** The time that messages may take: as long as the run goes on, and a stated while after it. */
export interface DeliveryTime {
  /** The run is over: from now on the time is limited. */
  runEnded(): void;
  /** For the message that is tried next: aborts when its time is over. */
  signal(): AbortSignal;
  /** Milliseconds left; no end of them while the run goes on. */
  left(): number;
  /** Resolves after so many milliseconds, or when the run is over, which it is then said to be. */
  pause(ms: number): Promise<'run is over' | 'run goes on'>;
  /** Whether nothing more may be sent. */
  isOver(): boolean;
  /** Why messages were left out for want of time, in words for the end of a sentence; `undefined` where none were. */
  reason(): string | undefined;
  /** Takes all timers back. */
  release(): void;
}

/** What `createDeliveryTime` depends on. */
export interface DeliveryTimeOptions {
  readonly clock: Clock;
  /** For all messages together, after the run. */
  readonly afterRunMs: number;
  /** The part of it that is kept for the last message, which sums up the run. */
  readonly forLastMs: number;
  /** Ends everything at once. */
  readonly stop?: AbortSignal;
}

/** Begins with the run. When what the last message leaves of the time is over, the queue gives that message only. */
export function createDeliveryTime(
  queue: Pick<MessageSource, 'lastOnly' | 'hasMore'>,
  { clock, afterRunMs, forLastMs, stop }: DeliveryTimeOptions,
): DeliveryTime {
  const released = new AbortController();
  const runOver = new AbortController();
  let current = new AbortController();
  let endsAt = Number.POSITIVE_INFINITY;
  let isOver = false;
  let reason: string | undefined;

  const end = () => {
    isOver = true;
    runOver.abort();
    current.abort();
  };
  const tooSlow = `the receiver was too slow: ${formatDuration(afterRunMs)} after the run no more is sent`;
  const stopped = () => {
    reason ??= 'the run was ended first';
    end();
  };
  if (stop?.aborted) stopped();
  else stop?.addEventListener('abort', stopped);

  const limit = async () => {
    await clock.sleep(afterRunMs - forLastMs, released.signal);
    if (released.signal.aborted) return;
    queue.lastOnly();
    if (queue.hasMore()) {
      reason ??= tooSlow;
      current.abort();
    }
    await clock.sleep(forLastMs, released.signal);
    if (released.signal.aborted) return;
    reason ??= tooSlow;
    end();
  };

  return {
    runEnded() {
      endsAt = clock.monotonic() + afterRunMs;
      runOver.abort();
      void limit();
    },
    signal() {
      current = new AbortController();
      if (isOver) current.abort();
      return current.signal;
    },
    async pause(ms) {
      await clock.sleep(ms, runOver.signal);
      return runOver.signal.aborted ? 'run is over' : 'run goes on';
    },
    left: () => endsAt - clock.monotonic(),
    isOver: () => isOver,
    reason: () => reason,
    release() {
      released.abort();
      runOver.abort();
      stop?.removeEventListener('abort', stopped);
    },
  };
}
