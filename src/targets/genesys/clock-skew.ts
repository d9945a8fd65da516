import type { HttpReply } from '../../http/http.ts';

/**
 * By how many milliseconds this machine's clock is ahead of the one that a reply's `Date` header was made by (RFC 9110,
 * 6.6.1): it tells whole seconds, and the way takes its time, so that a second or two mean nothing. `undefined` where the
 * header is missing or no date, or where the reply comes from a cache, which keeps the date of old.
 *
 * @param sentAt wall time in milliseconds, as `receivedAt`
 */
export function clockSkew({ date, age }: HttpReply['headers'], sentAt: number, receivedAt: number): number | undefined {
  const theirs = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(theirs) || age !== undefined) return undefined;
  return (sentAt + receivedAt) / 2 - (theirs + 500);
}
