import type { HttpReply } from '../../http/http.ts';
import { retryAfterMs, serverBackoff } from '../../http/retry-after.ts';
import { backoffMs } from '../../lib/backoff.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Random } from '../../lib/random.ts';
import { seldom } from '../../lib/seldom.ts';
import type { Clock } from '../../model/clock.ts';
import type { NoticeContent } from '../../model/notice.ts';
import type { Budget } from '../../run/budget.ts';

/** What is done when the server says that there are too many calls: everyone waits, and whoever reads the run is told. */
export interface Throttle {
  /** Gives one call the function to call at each such answer to it, with the answer. `host` is who gave it. */
  watch(host: string): (refusal: Pick<HttpReply, 'headers'>) => void;
  /** Told of each call that was let through. */
  passed(): void;
}

/** What the throttle needs. */
export interface ThrottleOptions {
  readonly budget: Pick<Budget, 'pause'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly notify: (notice: NoticeContent) => void;
}

/** A shorter wait is nobody's concern. */
const worthTellingMs = 10_000;

/** Makes the throttle of one run. However many calls are refused, it says so once, and then at growing intervals. */
export function createThrottle({ budget, clock, random, notify }: ThrottleOptions): Throttle {
  /** When the first call was refused after which none has got through, on the monotonic clock. */
  let heldSince: number | undefined;
  const isTime = seldom(clock);

  const tell = (host: string, waitMs: number) => {
    const now = clock.monotonic();
    heldSince ??= now;
    if (now + waitMs - heldSince < worthTellingMs || !isTime()) return;
    notify(heldUp(host, waitMs, now - heldSince));
  };

  return {
    watch(host) {
      let unnamed = 0;
      return ({ headers }) => {
        const waitMs = retryAfterMs(headers, clock.now()) ?? backoffMs(++unnamed, serverBackoff, random);
        budget.pause(waitMs);
        tell(host, waitMs);
      };
    },
    passed() {
      heldSince = undefined;
    },
  };
}

function heldUp(host: string, waitMs: number, waitedMs: number): NoticeContent {
  const sofar = waitedMs < 1_000 ? '' : `, after ${formatDuration(waitedMs)} of waiting`;
  return {
    level: 'warning',
    message: `The server ${host} says that there are too many calls${sofar}: all cases wait for ${formatDuration(waitMs)} before the next one.`,
    hint: 'No case fails for this. Look who else uses the same OAuth client, or choose a lower --rate. To set an end to the waiting, add --deadline.',
  };
}
