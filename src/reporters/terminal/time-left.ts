import type { Growth } from './recent.ts';

/** A forecast from less than this would be a guess. */
const least = { ms: 3_000, cases: 3 };

/**
 * How long the rest of a run will take, in milliseconds: at the pace of the last minute, and no shorter than its calls
 * take at the rate limit. `undefined` where it is too early to tell.
 *
 * @param cases how many are left
 */
export function timeLeft(cases: number, recent: Growth, ratePerMinute: number | undefined): number | undefined {
  if (recent.ms < least.ms || recent.cases < least.cases) return undefined;
  const atPace = (cases * recent.ms) / recent.cases;
  const calls = (cases * recent.calls) / recent.cases;
  return Math.max(atPace, ratePerMinute ? (calls * 60_000) / ratePerMinute : 0);
}

/** A forecast in words that promise no more than it holds: whole minutes, and below one of them steps of five seconds. */
export function showTimeLeft(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (ms < 57_500) return `about ${Math.max(1, Math.round(ms / 5_000)) * 5} s left`;
  if (minutes < 60) return `about ${Math.max(1, minutes)} min left`;
  const rest = minutes % 60;
  return `about ${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`} left`;
}
