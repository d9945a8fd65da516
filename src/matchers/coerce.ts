import type { Matcher } from './matcher.ts';

/** What a conversion to the field's `type` counts as. `compare` looks at it; it says nothing about a value. */
export const coerce: Matcher = {
  name: 'coerce',
  description:
    'Beside `type`: what it counts as when a value of another type converts without loss. `warn`, the default: a warning. `error`: a failure. `allow`: nothing.',
  example: 'error',
  schema: {
    enum: ['warn', 'error', 'allow'],
    enumDescriptions: ['It is a warning.', 'It is a failure.', 'It is nothing.'],
    default: 'warn',
  },
  match: () => undefined,
};
