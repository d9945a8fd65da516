/** What one reply says of the server's own limit, as it stood when the call came: the server counts first, then works. */
export interface LimitReport {
  /** Calls that the server has counted in its window so far, this one and those of others included. */
  readonly count: number;
  /** Calls that it takes in a window of a minute. */
  readonly allowed: number;
  /** Milliseconds from the call to the end of the window. */
  readonly resetMs: number;
}

/** When a call went out, in milliseconds on the monotonic clock, and how many of ours had by then, this one included. */
export interface SentMark {
  readonly at: number;
  readonly granted: number;
}

/** What the server's own count leaves to us, considering others who use the same token. Times in milliseconds. */
export interface Allowance {
  /** Takes in a report, and gives whether it did: one that is older than the last, or makes no sense, is left out. */
  learn(report: LimitReport, mark: SentMark): boolean;
  /** The least time between two calls at the even pace that the server allows; 0 where it has said nothing. */
  evenMs(): number;
  /**
   * The least time from the last of our calls to the next, so that the rest of the server's window lasts. 0 where nothing
   * is known. It never reaches beyond the end of that window by more than the even pace.
   */
  spacingMs(last: SentMark): number;
}

/** The platform counts calls a minute. */
const windowMs = 60_000;

/** A window that lasts longer is not believed. */
const longestResetMs = 300_000;

/** One call of a hundred is left alone: others may have called since the server counted. */
const reserved = 0.01;

/** However much the others call, so much of the rest is ours. */
const leastShare = 1 / 4;

/** How often the others call is measured over so long at least, in milliseconds. */
const measuredMs = 5_000;

/** The header gives whole seconds, which may have been rounded up or down. */
const roundingMs = 1_000;

/** So much less than the even time between two calls makes up for calls that came late. */
const leastOfEven = 0.9;

interface Learnt {
  readonly report: LimitReport;
  readonly mark: SentMark;
}

/**
 * Keeps the newest report, and the first of the same window. The server's count, and our calls since, give the rest of the
 * window; less what the others will take if they go on as between the two reports, it is ours, and spread over the time
 * that is left. So the rest lasts for everyone, and several runs that share a token come close to the limit without
 * passing it, since each slows down as the others spend. Where nothing is left, the next call waits for the end of the
 * window. After that only `allowed` is remembered.
 */
export function createAllowance(): Allowance {
  let first: Learnt | undefined;
  let latest: Learnt | undefined;
  /** Of the window, on the monotonic clock: the earliest that was said. */
  let end = Number.NEGATIVE_INFINITY;

  const evenMs = () => (latest ? windowMs / usable(latest.report.allowed) : 0);
  return {
    learn(report, mark) {
      if ((latest && mark.granted < latest.mark.granted) || !isSensible(report)) return false;
      latest = { report, mark };
      const nextEnd = mark.at + report.resetMs;
      const isSameWindow = Math.abs(nextEnd - end) <= 2 * roundingMs;
      end = isSameWindow ? Math.min(end, nextEnd) : nextEnd;
      if (!isSameWindow) first = latest;
      return true;
    },
    evenMs,
    spacingMs({ at, granted }) {
      if (!first || !latest) return 0;
      const { report, mark } = latest;
      const rest = Math.max(0, usable(report.allowed) - report.count - (granted - mark.granted));
      const until = end + (rest === 0 ? roundingMs : 0);
      if (at >= until) return evenMs();
      const theirs = othersPerMs(first, latest) * (until - mark.at);
      const ours = Math.max(rest - theirs, rest * leastShare);
      // Our part, and the first call of the next window, divide the time that is left into equal parts.
      return Math.max(evenMs() * leastOfEven, (until - at) / (ours + 1));
    },
  };
}

/** What the count has grown by beyond our own calls. */
function othersPerMs(first: Learnt, latest: Learnt): number {
  const ours = latest.mark.granted - first.mark.granted;
  const others = Math.max(0, latest.report.count - first.report.count - ours);
  return others / Math.max(measuredMs, latest.mark.at - first.mark.at);
}

/** Of so many calls that a server allows, those that we use. */
function usable(allowed: number): number {
  return allowed - Math.floor(allowed * reserved);
}

function isSensible({ count, allowed, resetMs }: LimitReport): boolean {
  return allowed >= 1 && Number.isFinite(allowed) && count >= 0 && resetMs > 0 && resetMs <= longestResetMs;
}
