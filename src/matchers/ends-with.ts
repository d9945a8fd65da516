import { equal } from './difference.ts';
import type { Matcher } from './matcher.ts';
import { matchPart } from './part.ts';

/** The text ends with this text, or the list with this member. */
export const endsWith: Matcher = {
  name: 'endsWith',
  description: 'The text must end with this text, or the list with this member. Capital and small letters differ.',
  example: '@example.com',
  schema: {},
  match: (expected, actual) =>
    matchPart(expected, actual, {
      verb: 'end with',
      inText: (text, part) => text.endsWith(part),
      inList: (members, part) => members.slice(-1).some((member) => equal(part, member)),
    }),
};
