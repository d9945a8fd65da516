import { matchers } from '../matchers/index.ts';
import type { JsonObject } from '../model/json.ts';

/** What a suite or a case expects of the action's answer. */
export function expectSchema(duration: JsonObject): JsonObject {
  return {
    title: 'Expectations',
    description: 'What the answer must be. Without `expect`, the action must succeed.',
    type: 'object',
    additionalProperties: false,
    properties: {
      status: {
        description: 'How the action must end.',
        enum: ['SUCCEEDED', 'FAILED'],
        default: 'SUCCEEDED',
        examples: ['FAILED'],
      },
      output: {
        description:
          'Fields of the output; dotted for nested ones (`customer.tier`, `items[0].sku`). A value must be equal, unless it is a map of matchers such as `{ type: number, min: 0 }`.',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/field' },
        examples: [{ statusMessage: 'OK', processedAmount: { type: 'number', min: 0 } }],
      },
      errors: {
        description: 'For `status: FAILED`: the errors that the action must give, in any order. Further ones may come.',
        type: 'array',
        minItems: 1,
        items: {
          description: 'One error; what is left out may be anything.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            code: { description: "The error's code.", $ref: '#/$defs/field' },
            message: { description: "The error's text.", $ref: '#/$defs/field' },
            field: { description: 'The input that the error is about.', $ref: '#/$defs/field' },
          },
          examples: [{ code: 'CUSTOMER_NOT_FOUND', message: { contains: 'not found' } }],
        },
        examples: [[{ code: 'CUSTOMER_NOT_FOUND' }]],
      },
      latency: {
        description: 'How soon the answer must come, waiting for the rate limit left out.',
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          max: { description: 'Slower than this fails the case.', ...duration, examples: ['3s'] },
          warn: { description: 'Slower than this gives a warning.', ...duration, examples: ['800ms'] },
        },
        examples: [{ max: '3s' }],
      },
    },
    examples: [{ status: 'SUCCEEDED', output: { statusMessage: 'OK' } }],
  };
}

/** What one field must be. Plain data needs no schema; a map with the name of a matcher in it is a map of matchers. */
export function fieldSchema(): JsonObject {
  const properties = Object.values(matchers).map(({ name, description, example, schema }) => [
    name,
    { ...schema, description, examples: [example] },
  ]);
  return {
    title: 'What a field must be',
    description: 'A plain value, which must be equal, or a map of matchers.',
    properties: Object.fromEntries(properties),
    examples: [{ type: 'number', min: 0 }],
  };
}
