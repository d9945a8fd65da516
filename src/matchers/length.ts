import type { Matcher } from './matcher.ts';
import { matchSize, sizeSchema } from './size.ts';

/** The text has this many characters, or the list this many members. */
export const length: Matcher = {
  name: 'length',
  description: 'How many characters the text, or members the list, must have.',
  example: 10,
  schema: sizeSchema,
  match: (expected, actual) => matchSize(expected, actual, 'exactly', (size, wanted) => size === wanted),
};
