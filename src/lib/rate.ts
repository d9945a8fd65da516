import { formatDuration } from './duration.ts';

/** At most `limit` of something in any stretch of `windowMs` milliseconds. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

const windows = { s: 1_000, sec: 1_000, m: 60_000, min: 60_000 } as const;

/** How a rate is written, for schemas: a whole number from 1, a slash, and `min` (also `m`) or `s` (also `sec`). */
export const ratePattern = '^[1-9]\\d{0,6}/(min|m|sec|s)$';

/** Reads `270/min` or `5/s`; `undefined` for anything else. Blanks around the slash and capitals are accepted. */
export function parseRate(text: string): RateLimit | undefined {
  const match = /^([1-9]\d{0,6})\/(min|m|sec|s)$/.exec(text.toLowerCase().replace(/\s+/g, ''));
  const unit = match?.[2];
  if (!match || !isUnit(unit)) return undefined;
  return { limit: Number(match[1]), windowMs: windows[unit] };
}

/** The n-th part of a rate, for one of n who share it. Rounded down; at least one in a stretch of time that is longer. */
export function shareOf({ limit, windowMs }: RateLimit, n: number): RateLimit {
  const share = Math.floor(limit / n);
  return share >= 1 ? { limit: share, windowMs } : { limit: 1, windowMs: Math.ceil((windowMs * n) / limit) };
}

/** A rate in a sentence: `270/min`, `5/s`, or `1 in 4s`. */
export function showRate({ limit, windowMs }: RateLimit): string {
  const unit = { [windows.s]: 's', [windows.min]: 'min' }[windowMs];
  return unit === undefined ? `${limit} in ${formatDuration(windowMs)}` : `${limit}/${unit}`;
}

function isUnit(text: string | undefined): text is keyof typeof windows {
  return text !== undefined && Object.hasOwn(windows, text);
}
