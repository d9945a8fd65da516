import { boundSchema, checkBound, matchBound } from './bound.ts';
import type { Matcher } from './matcher.ts';

/** The value is at least this number, or at or after this date. */
export const min: Matcher = {
  name: 'min',
  description: 'The smallest number, or the earliest date, that is allowed.',
  example: 0,
  schema: boundSchema,
  check: checkBound,
  match: (expected, actual) =>
    matchBound(expected, actual, { number: 'at least', date: 'at or after' }, (order) => order >= 0),
};
