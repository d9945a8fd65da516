import { equal } from './difference.ts';
import type { Matcher } from './matcher.ts';
import { matchPart } from './part.ts';

/** The text holds this text, or the list this member. */
export const contains: Matcher = {
  name: 'contains',
  description: 'The text must hold this text somewhere, or the list this member. Capital and small letters differ.',
  example: 'confirmed',
  schema: {},
  match: (expected, actual) =>
    matchPart(expected, actual, {
      verb: 'contain',
      inText: (text, part) => text.includes(part),
      inList: (members, part) => members.some((member) => equal(part, member)),
    }),
};
