import type { Matcher } from './matcher.ts';

/** The field is not there at all. `compare` never asks it about a field that is absent, so any value is one too many. */
export const absent: Matcher = {
  name: 'absent',
  description: 'true: the field must not be there at all. Null is a value, and so not absent.',
  example: true,
  schema: { const: true },
  match: () => ({
    must: 'be absent',
    hint: 'If the field may be there, leave out `absent`, or write what it must be.',
  }),
};
