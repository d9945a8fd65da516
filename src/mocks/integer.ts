import type { Mock } from './mock.ts';
import { checkSpan, defaultSpan, readSpan } from './span.ts';
import { uniformInteger } from './uniform-integer.ts';

/** Beyond these, not every whole number can be kept. */
const safe = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** A random whole number; both limits are included, and every number is as likely as any other. */
export const integer: Mock = {
  name: 'integer',
  description: 'A random whole number from `min` to `max`, both included.',
  example: { type: 'integer', min: 1, max: 100 },
  schema: {
    type: 'object',
    properties: {
      min: { description: 'The smallest.', ...safe, default: defaultSpan.min, examples: [1] },
      max: { description: 'The largest.', ...safe, default: defaultSpan.max, examples: [100] },
    },
    additionalProperties: false,
  },
  check: checkSpan,
  generate(options, { random }) {
    const { min, max } = readSpan(options);
    return uniformInteger(random, min, max);
  },
};
