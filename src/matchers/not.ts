import { show } from '../lib/show.ts';
import { equal } from './difference.ts';
import type { Matcher } from './matcher.ts';

/** The value is anything but this one; deep, like `equals`. */
export const not: Matcher = {
  name: 'not',
  description:
    'The value must not be this one. It must still be there: for a field that must not be there write `absent`.',
  example: 'UNKNOWN',
  schema: {},
  match: (expected, actual) => (equal(expected, actual) ? { must: `not be ${show(expected)}` } : undefined),
};
