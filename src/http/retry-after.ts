import type { Backoff } from '../lib/backoff.ts';
import type { HttpReply } from './http.ts';

/** How long a server that names no time is left alone. */
export const serverBackoff: Backoff = { firstMs: 1_000, mostMs: 60_000 };

/** Nobody waits longer for one refusal, whatever the server says. */
const longestMs = 300_000;

/**
 * How long a 429 asks to wait, in milliseconds: `Retry-After` in seconds (also decimal) or as an HTTP date, else
 * `inin-ratelimit-reset` in seconds. `undefined` where neither says anything sensible: negative, past, no number.
 * A date is counted from the server's own `Date`, since our clock may be wrong; without one from `wallTime`, in
 * milliseconds.
 */
export function retryAfterMs(headers: HttpReply['headers'], wallTime: number): number | undefined {
  const sentAt = typeof headers.date === 'string' ? readDate(headers.date.trim()) : Number.NaN;
  const now = Number.isNaN(sentAt) ? wallTime : sentAt;
  const asked = readDelay(headers['retry-after'], now) ?? readDelay(headers['inin-ratelimit-reset'], now);
  return asked === undefined ? undefined : Math.min(asked, longestMs);
}

function readDelay(value: string | readonly string[] | undefined, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : readDate(text) - now;
  return ms > 0 ? ms : undefined;
}

/**
 * The three date forms of RFC 9110, all of them in UTC though the oldest (`Mon Nov 23 12:00:30 2026`) does not say so, and
 * ISO 8601 with its zone; `Date.parse` alone would take `banana 2099` for a date.
 */
function readDate(text: string): number {
  if (/^\d{4}-\d\d-\d\dt.*(z|[+-]\d\d:\d\d)$/i.test(text)) return Date.parse(text);
  if (!/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(text)) return Number.NaN;
  return Date.parse(/ \d{4}$/.test(text) ? `${text} GMT` : text);
}
