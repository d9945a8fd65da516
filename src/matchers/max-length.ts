import type { Matcher } from './matcher.ts';
import { matchSize, sizeSchema } from './size.ts';

/** The text has at most this many characters, or the list this many members. */
export const maxLength: Matcher = {
  name: 'maxLength',
  description: 'How many characters the text, or members the list, may have at most.',
  example: 80,
  schema: sizeSchema,
  match: (expected, actual) => matchSize(expected, actual, 'at most', (size, wanted) => size <= wanted),
};
