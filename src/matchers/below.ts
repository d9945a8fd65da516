import { boundSchema, checkBound, matchBound } from './bound.ts';
import type { Matcher } from './matcher.ts';

/** The value is less than this number, or before this date. */
export const below: Matcher = {
  name: 'below',
  description: 'The value must be less than this number, or before this date; equal is too much.',
  example: 100,
  schema: boundSchema,
  check: checkBound,
  match: (expected, actual) =>
    matchBound(expected, actual, { number: 'less than', date: 'before' }, (order) => order < 0),
};
