import type { Matcher } from './matcher.ts';

/** What it counts as when the field is not as it must be. `compare` looks at it; it says nothing about a value. */
export const level: Matcher = {
  name: 'level',
  description:
    'What it counts as when the field is not as it must be. `error`, the default: the case fails. `warning`: the case passes, with a warning.',
  example: 'warning',
  schema: {
    enum: ['error', 'warning'],
    enumDescriptions: ['The case fails.', 'The case passes, with a warning.'],
    default: 'error',
  },
  match: () => undefined,
};
