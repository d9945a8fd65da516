import { counted } from '../../lib/counted.ts';
import { seldom } from '../../lib/seldom.ts';
import type { Clock } from '../../model/clock.ts';
import type { CaseEvent, Notice } from '../../model/event.ts';
import type { NoticeContent } from '../../model/notice.ts';
import type { Attempt } from '../../model/outcome.ts';
import { type AttemptEnd, createAdaptiveLimit } from '../adaptive-limit.ts';

/** Places for cases that run at the same time: fewer while the server is under strain. */
export interface Places {
  /** Waits for a place. First come, first served. */
  enter(): Promise<void>;
  /** Gives the place back. */
  leave(): void;
  /** For one worker: the function to call with each event of its cases. */
  watch(): (event: CaseEvent | Notice) => void;
}

/** What the places need. */
export interface PlacesOptions {
  /** The most at once. */
  readonly ceiling: number;
  readonly clock: Clock;
  readonly notify: (notice: NoticeContent) => void;
  /** Aborted: what ends from now on was cut short, and says nothing about the server. */
  readonly signal: AbortSignal;
}

/** Makes the places of one run; for how many there are, see `createAdaptiveLimit`. Says so when they become fewer, seldom. */
export function createPlaces({ ceiling, clock, notify, signal }: PlacesOptions): Places {
  const limit = createAdaptiveLimit(ceiling);
  const isTime = seldom(clock);
  const waiting: (() => void)[] = [];
  let taken = 0;

  const admit = () => {
    while (taken < limit.current()) {
      const next = waiting.shift();
      if (!next) return;
      taken++;
      next();
    }
  };
  const note = (attempt: Attempt, key: string, end: (how: AttemptEnd) => boolean) => {
    const before = limit.current();
    const lowered = end(endOf(attempt, key));
    if (lowered && isTime()) notify(fewer(attempt, before, limit.current()));
    admit();
  };

  return {
    enter() {
      if (taken >= limit.current()) return new Promise((resolve) => waiting.push(resolve));
      taken++;
      return Promise.resolve();
    },
    leave() {
      taken--;
      admit();
    },
    watch() {
      let end: ReturnType<typeof limit.begin> | undefined;
      return (event) => {
        if (event.type === 'attempt:started') end = limit.begin();
        if (event.type === 'attempt:finished' && end && !signal.aborted) note(event.attempt, event.action, end);
      };
    },
  };
}

function endOf(attempt: Attempt, key: string): AttemptEnd {
  const { throttled, unserved = 0 } = attempt.trace;
  if (throttled > 0 || unserved > 0) return { kind: 'strained' };
  return attempt.problem ? { kind: 'unknown' } : { kind: 'answered', key, ms: attempt.serviceMs };
}

function fewer({ trace }: Attempt, before: number, now: number): NoticeContent {
  const why =
    trace.throttled > 0
      ? 'says that there are too many calls (429)'
      : 'does not keep up (503, 504, or no answer within the time allowed)';
  return {
    level: 'info',
    message: `The server ${why}: from now on ${counted(now, 'case runs', 'cases run')} at once, not ${before}, and more again while it answers well.`,
    hint: 'If every run says so, choose a lower --concurrency.',
  };
}
