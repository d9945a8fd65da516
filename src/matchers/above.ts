import { boundSchema, checkBound, matchBound } from './bound.ts';
import type { Matcher } from './matcher.ts';

/** The value is more than this number, or after this date. */
export const above: Matcher = {
  name: 'above',
  description: 'The value must be more than this number, or after this date; equal is not enough.',
  example: 0,
  schema: boundSchema,
  check: checkBound,
  match: (expected, actual) =>
    matchBound(expected, actual, { number: 'more than', date: 'after' }, (order) => order > 0),
};
