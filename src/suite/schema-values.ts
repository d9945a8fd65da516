import { isJsonObject } from '../lib/is-json-object.ts';
import type { Mock, Mocks } from '../mocks/mock.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** A tag is one word, so that `--tag` can name it. */
export const tagPattern = '^[^\\s()]+$';

/** Labels of a suite or a case. */
export const tagsSchema: JsonObject = {
  description: 'Labels to choose cases by, with `--tag`.',
  type: 'array',
  items: { type: 'string', pattern: tagPattern, examples: ['smoke'] },
  examples: [['orders', 'smoke']],
};

/** What no output may show. */
export const sensitiveSchema: JsonObject = {
  description:
    'Inputs and outputs that no report, log or message may show, dotted for nested ones. They are masked everywhere.',
  type: 'array',
  items: { type: 'string', minLength: 1, examples: ['customer.ssn'] },
  examples: [['cardNumber', 'customer.ssn']],
};

/** The switch for a moment's work on a few cases. */
export function onlySchema(which: string): JsonObject {
  return {
    description: `\`true\`: for now, only ${which} run. Refused in CI, where it would pass for the whole.`,
    type: 'boolean',
    default: false,
    examples: [true],
  };
}

/** Constants. */
export const inputsSchema: JsonObject = {
  description: 'What is sent to the action: the names of its inputs, each with a value.',
  type: 'object',
  additionalProperties: true,
  examples: [{ customerId: 'CUST-99284', orderAmount: 250 }],
};

/** Axes. */
export const matrixSchema: JsonObject = {
  description: 'Inputs that take several values. Every combination becomes a case.',
  type: 'object',
  additionalProperties: {
    description: 'The values that this input takes.',
    type: 'array',
    minItems: 1,
    examples: [[0, 250, 9999.99]],
  },
  examples: [{ orderAmount: [0, 250, 9999.99] }],
};

/** Generated values. */
export const mocksSchema: JsonObject = {
  description: 'Inputs whose values are made fresh for each case; the name may be dotted (`customer.id`).',
  type: 'object',
  additionalProperties: { $ref: '#/$defs/mock' },
  examples: [{ requestId: { type: 'uuid' } }],
};

/** Lists of combinations, for `exclude` and `include`. */
export function rowsSchema({ description, example }: { description: string; example: Json }): JsonObject {
  return { description, type: 'array', items: { type: 'object', minProperties: 1 }, examples: [example] };
}

/** One directive: the name of a mock, or a map with its `type` and options. */
export function mockSchema(mocks: Mocks): JsonObject {
  const all = Object.values(mocks);
  const bare = all.filter(({ schema }) => !Array.isArray(schema.required) || schema.required.length === 0);
  return {
    title: 'A generated value',
    description: 'The name of a generator, or a map with its `type` and options.',
    type: ['string', 'object'],
    allOf: [
      { if: { type: 'object' }, else: { enum: bare.map(({ name }) => name) } },
      {
        if: { type: 'string' },
        else: {
          type: 'object',
          required: ['type'],
          properties: { type: { description: 'What makes the value.', examples: ['uuid'] } },
          ...byType(all),
        },
      },
    ],
    examples: ['uuid', { type: 'timestamp', offset: '-1h' }],
  };
}

function byType(all: readonly Mock[]): JsonObject {
  return {
    discriminator: { propertyName: 'type' },
    oneOf: all.map(({ name, description, example, schema }) => ({
      ...schema,
      description,
      examples: [example],
      required: ['type', ...(Array.isArray(schema.required) ? schema.required : [])],
      properties: { type: { description, const: name }, ...(isJsonObject(schema.properties) && schema.properties) },
      additionalProperties: false,
    })),
  };
}
