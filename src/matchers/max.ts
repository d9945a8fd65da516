import { boundSchema, checkBound, matchBound } from './bound.ts';
import type { Matcher } from './matcher.ts';

/** The value is at most this number, or at or before this date. */
export const max: Matcher = {
  name: 'max',
  description: 'The largest number, or the latest date, that is allowed.',
  example: 9999.99,
  schema: boundSchema,
  check: checkBound,
  match: (expected, actual) =>
    matchBound(expected, actual, { number: 'at most', date: 'at or before' }, (order) => order <= 0),
};
