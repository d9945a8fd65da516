import { durationOf, type Tally } from '../tally.ts';

/**
 * The calls of the run as a share of those that its rate allowed in that time. The limit is one of calls a minute, so a
 * run that is shorter had a whole minute's calls. `undefined` where the run was cut or has no rate.
 */
export function shareOfLimit(tally: Tally): number | undefined {
  const rate = tally.started?.ratePerMinute;
  if (!tally.finished || rate === undefined || rate <= 0) return undefined;
  return tally.finished.calls / (rate * Math.max(1, durationOf(tally) / 60_000));
}
