import type { Matcher } from './matcher.ts';

/** Every member of the list is as it must be. `compare` holds each member against `expected`; here the list is one. */
export const each: Matcher = {
  name: 'each',
  description:
    'What every member of the list must be: a map of matchers, or plain data. An empty list holds; add `minLength: 1` if it must not be empty.',
  example: { type: 'number', min: 0 },
  schema: { $ref: '#/$defs/field' },
  match: (_expected, actual) =>
    Array.isArray(actual) ? undefined : { must: 'be a list, for each member has to be looked at' },
};
