import type { Matcher } from './matcher.ts';
import { matchSize, sizeSchema } from './size.ts';

/** The text has at least this many characters, or the list this many members. */
export const minLength: Matcher = {
  name: 'minLength',
  description: 'How many characters the text, or members the list, must have at least.',
  example: 1,
  schema: sizeSchema,
  match: (expected, actual) => matchSize(expected, actual, 'at least', (size, wanted) => size >= wanted),
};
