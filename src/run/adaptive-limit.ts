import { createLatencyTrend } from './latency-trend.ts';

/** How an attempt ended, as far as it says how the server bears up. */
export type AttemptEnd =
  /** The server refused, or did not answer for want of strength. */
  | { readonly kind: 'strained' }
  /** It answered: so many milliseconds for what this key names. */
  | { readonly kind: 'answered'; readonly key: string; readonly ms: number }
  /** Neither, such as a network that is down. */
  | { readonly kind: 'unknown' };

/** How many attempts may be under way at once. */
export interface AdaptiveLimit {
  /** A whole number from 1 to the ceiling. */
  current(): number;
  /** Notes that an attempt begins; gives the function to call at its end, which gives whether that lowered the limit. */
  begin(): (end: AttemptEnd) => boolean;
}

/** What the limit begins with, unless the ceiling is lower: as many as a configuration may ask for. */
const firstLimit = 25;

/** At most so many good rounds are waited for before one more is tried. */
const mostPatience = 32;

/**
 * Additive increase, multiplicative decrease (AIMD), as TCP finds out how much a network bears (RFC 5681; Chiu and Jain,
 * 1989), and the AIMD limit of Netflix's concurrency-limits how much a server does.
 *
 * - It begins at the ceiling, so that a server which is well costs nothing; a ceiling above 25 is reached by one more for
 *   each answer ("slow start": twice as many each round).
 * - Strain halves it, once for all attempts that were under way: what began before it was lowered says nothing about the
 *   lower limit. It is never below 1.
 * - Then each round of answers raises it by one, as long as latency holds (see `createLatencyTrend`). Each time that
 *   this brings strain again before the ceiling is reached, it takes twice as many rounds from then on: strain costs the
 *   results of cases, so that what a server does not bear is tried less and less often.
 */
export function createAdaptiveLimit(ceiling: number): AdaptiveLimit {
  const trend = createLatencyTrend();
  let limit = Math.min(ceiling, firstLimit);
  /** Below it the limit grows fast. */
  let threshold = Number.POSITIVE_INFINITY;
  let timesLowered = 0;
  /** Good rounds before one more is tried. */
  let patience = 1;
  let isTrying = false;

  const lower = (): boolean => {
    const before = Math.floor(limit);
    limit = Math.max(1, Math.floor(before / 2));
    threshold = limit;
    timesLowered++;
    if (isTrying) patience = Math.min(mostPatience, patience * 2);
    isTrying = false;
    return limit < before;
  };
  const raise = () => {
    if (limit === ceiling || !trend.holds()) return;
    limit = Math.min(ceiling, limit + (limit < threshold ? 1 : 1 / (Math.floor(limit) * patience)));
    isTrying = limit < ceiling;
    if (!isTrying) patience = 1;
  };

  return {
    current: () => Math.floor(limit),
    begin() {
      const round = timesLowered;
      return (end) => {
        if (end.kind === 'strained') return round === timesLowered && lower();
        if (end.kind === 'answered') {
          trend.note(end.key, end.ms);
          raise();
        }
        return false;
      };
    },
  };
}
