import { equal } from './difference.ts';
import type { Matcher } from './matcher.ts';
import { matchPart } from './part.ts';

/** The text begins with this text, or the list with this member. */
export const startsWith: Matcher = {
  name: 'startsWith',
  description: 'The text must begin with this text, or the list with this member. Capital and small letters differ.',
  example: 'CUST-',
  schema: {},
  match: (expected, actual) =>
    matchPart(expected, actual, {
      verb: 'start with',
      inText: (text, part) => text.startsWith(part),
      inList: (members, part) => members.slice(0, 1).some((member) => equal(part, member)),
    }),
};
