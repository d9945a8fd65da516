import type { JsonObject } from '../model/json.ts';
import { inputsSchema, matrixSchema, mocksSchema, onlySchema, tagsSchema } from './schema-values.ts';

/** One entry of `cases`. */
export const caseSchema: JsonObject = {
  title: 'A case',
  description: 'A named variation of the suite. What it leaves out is as the suite says.',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {
      description:
        'What the case shows; the front of its name in reports. Without it the number in the list stands in.',
      type: 'string',
      minLength: 1,
      examples: ['unknown customer'],
    },
    inputs: inputsSchema,
    matrix: matrixSchema,
    mocks: mocksSchema,
    expect: { $ref: '#/$defs/expect' },
    tags: tagsSchema,
    skip: {
      description: 'Why this case is not to be run.',
      type: 'string',
      minLength: 1,
      examples: ['the test data is gone until Monday'],
    },
    only: onlySchema('cases and suites with `only: true`'),
  },
  examples: [{ name: 'unknown customer', inputs: { customerId: 'CUST-0' }, expect: { status: 'FAILED' } }],
};
