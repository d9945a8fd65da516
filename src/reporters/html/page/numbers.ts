/** A count and what is counted, with a comma between thousands: `1 case`, `2,000 cases`. */
export { countedWithCommas as counted } from '../../../lib/counted.ts';
/** Milliseconds in few characters: `840 ms`, `3.2 s`, `2 min 5 s`. */
export { formatDuration } from '../../../lib/duration.ts';

/** A whole number with a comma between thousands. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** A share from 0 to 1 in per cent, rounded down, so that 100 % means all of them. */
export function formatShare(share: number): string {
  return `${(Math.floor(share * 1_000 + 1e-9) / 10).toFixed(1)} %`;
}
