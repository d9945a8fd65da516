import type { Matcher } from './matcher.ts';

/** The field may be absent. `compare` looks at it before any matcher is asked; it says nothing about a value. */
export const optional: Matcher = {
  name: 'optional',
  description: 'true: the field may be absent; the other matchers then do not apply. Null is not absent.',
  example: true,
  schema: { type: 'boolean', default: false },
  match: () => undefined,
};
