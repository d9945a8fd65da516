import { formatDuration } from '../../lib/duration.ts';
import { seldom } from '../../lib/seldom.ts';
import type { Clock } from '../../model/clock.ts';
import type { NoticeContent } from '../../model/notice.ts';
import type { LimitReport } from '../../run/allowance.ts';
import type { Budget, Influence } from '../../run/budget.ts';

/** The names of headers in small letters. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is made of what replies tell about the server's own limit. */
export interface ServerLimit {
  /** Notes that a call goes out, and gives the function to call with its reply. */
  sent(): (reply: { readonly status: number; readonly headers: Headers }) => void;
}

/** What it needs. */
export interface ServerLimitOptions {
  readonly budget: Pick<Budget, 'sent'>;
  readonly clock: Clock;
  readonly notify: (notice: NoticeContent) => void;
}

/** Calls so many times as far apart as they would be are worth telling. */
const worthTelling = 2;

/** Has the budget learn from each reply, and says when the server's limit makes the run slower than was asked for. */
export function createServerLimit({ budget, clock, notify }: ServerLimitOptions): ServerLimit {
  const isTime = seldom(clock);
  let lowestTold = Number.POSITIVE_INFINITY;

  const tell = (report: LimitReport, { perMinute, paceMs, spacingMs }: Influence, status: number) => {
    if (report.allowed < perMinute && report.allowed < lowestTold) {
      lowestTold = report.allowed;
      notify(fewer(report.allowed, perMinute));
    }
    // Of a call that was refused the throttle tells.
    if (status !== 429 && spacingMs >= paceMs * worthTelling && isTime()) notify(shared(report, spacingMs));
  };

  return {
    sent() {
      const learn = budget.sent();
      return ({ status, headers }) => {
        const report = readReport(headers);
        const influence = report && learn(report);
        if (influence) tell(report, influence, status);
      };
    },
  };
}

/**
 * `inin-ratelimit-count`, `-allowed` and `-reset` (seconds), each a whole number; `undefined` where one is missing or
 * something else. Whether the numbers make sense is for the budget to judge.
 *
 * Source: https://developer.genesys.cloud/platform/api/rate-limits
 */
export function readReport(headers: Headers): LimitReport | undefined {
  const [count, allowed, reset] = ['count', 'allowed', 'reset'].map((name) =>
    wholeNumber(headers[`inin-ratelimit-${name}`]),
  );
  if (count === undefined || allowed === undefined || reset === undefined) return undefined;
  return { count, allowed, resetMs: reset * 1_000 };
}

function wholeNumber(text: Headers[string]): number | undefined {
  return typeof text === 'string' && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

function fewer(allowed: number, perMinute: number): NoticeContent {
  return {
    level: 'info',
    message: `The server allows ${allowed} calls a minute, fewer than the ${Math.round(perMinute)} that this run may make: it goes by the server's limit.`,
    hint: `With --rate ${allowed}/min, or \`rate\` in the configuration, \`plan\` tells the time that it really takes.`,
  };
}

function shared({ count, allowed }: LimitReport, spacingMs: number): NoticeContent {
  return {
    level: 'info',
    message: `The server has counted ${count} of the ${allowed} calls that it allows a minute, others' included: this run makes one every ${formatDuration(spacingMs)} until the next minute begins.`,
    hint: 'No case fails for this. Look who else uses the same OAuth client, or give this run a client of its own.',
  };
}
