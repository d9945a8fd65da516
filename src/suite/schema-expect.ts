import type { Matchers } from '../matchers/matcher.ts';
import type { JsonObject } from '../model/json.ts';

/** What a suite or a case expects of the action's answer: a map, or a list of maps with conditions. */
export function expectSchema(): JsonObject {
  return {
    title: 'Expectations',
    description:
      'What the answer must be. Without `expect`, the action must succeed. A list for expectations that depend on the inputs: each entry has a `when`.',
    type: ['object', 'array'],
    allOf: [
      { if: { type: 'array' }, else: { $ref: '#/$defs/reply' } },
      { if: { type: 'object' }, else: { type: 'array', minItems: 1, items: { $ref: '#/$defs/conditional' } } },
    ],
    examples: [{ status: 'SUCCEEDED', output: { statusMessage: 'OK' } }],
  };
}

/** One entry of the list form. */
export function conditionalSchema(duration: JsonObject): JsonObject {
  return {
    title: 'Expectations under a condition',
    description: 'What the answer must be for the cases that `when` is true of.',
    type: 'object',
    additionalProperties: false,
    properties: {
      when: {
        description:
          'An expression over the inputs: this entry applies only to cases for which it is true. Without it, the first entry applies always, and the last one where no other does.',
        type: 'string',
        minLength: 1,
        examples: ['inputs.orderAmount > 1000'],
      },
      ...replyProperties(duration),
    },
    examples: [{ when: 'inputs.orderAmount < 0', status: 'FAILED' }],
  };
}

/** The map form. */
export function replySchema(duration: JsonObject): JsonObject {
  return {
    title: 'Expectations',
    description: 'What the answer must be.',
    type: 'object',
    additionalProperties: false,
    properties: replyProperties(duration),
    examples: [{ status: 'SUCCEEDED', output: { statusMessage: 'OK' } }],
  };
}

function replyProperties(duration: JsonObject): JsonObject {
  return {
    status: {
      description: 'How the action must end.',
      enum: ['SUCCEEDED', 'FAILED'],
      enumDescriptions: ['The action gives an output.', 'The action says that it failed, and gives errors.'],
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
          code: { description: "The error's code.", $ref: '#/$defs/field', examples: ['CUSTOMER_NOT_FOUND'] },
          message: { description: "The error's text.", $ref: '#/$defs/field', examples: ['No such customer'] },
          field: { description: 'The input that the error is about.', $ref: '#/$defs/field', examples: ['phone'] },
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
    strict: {
      description: '`true`: the output may have no field beyond those named under `output`.',
      type: 'boolean',
      default: false,
      examples: [true],
    },
    contract: {
      description:
        "`true`: the output must obey the action's own output schema. Unsaid, it is a warning if it does not, where that schema is known; `false`: it is not looked at.",
      type: 'boolean',
      examples: [true],
    },
    check: {
      description:
        'Expressions that must be true of the whole answer. They may use `output`, `status`, `errors`, `latencyMs` and the inputs.',
      type: ['string', 'array'],
      minLength: 1,
      minItems: 1,
      items: { type: 'string', minLength: 1, examples: ['output.total >= output.net'] },
      examples: [['output.total == output.net + output.tax']],
    },
    snapshot: {
      description:
        '`true`: the output must be the one that was recorded with `--update`. Fields that `output` names are left out of the comparison.',
      type: 'boolean',
      default: false,
      examples: [true],
    },
  };
}

/** What one field must be. Plain data needs no schema; a map with the name of a matcher in it is a map of matchers. */
export function fieldSchema(matchers: Matchers): JsonObject {
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
