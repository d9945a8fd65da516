import type { JsonObject } from '../model/json.ts';
import { stubsSchema } from './schema-stub.ts';
import { inputsSchema, matrixSchema, mocksSchema, onlySchema, tagsSchema } from './schema-values.ts';

/** Named variations, in the suite or in a file of their own. */
export const casesSchema: JsonObject = {
  description:
    'Named variations: a list, or `{ file: ... }` with the path of a table (CSV) or a list (JSON, YAML) beside the suite. What a case holds is laid over what the suite holds; every case runs with all combinations of `matrix`.',
  type: ['array', 'object'],
  allOf: [
    { if: { type: 'object' }, else: { type: 'array', minItems: 1, items: { $ref: '#/$defs/case' } } },
    { if: { type: 'array' }, else: { $ref: '#/$defs/caseFile' } },
  ],
  examples: [[{ name: 'pick up', inputs: { includeShipping: false } }], { file: 'orders.csv' }],
};

/** Where cases stand that are in a file of their own. */
export const caseFileSchema: JsonObject = {
  title: 'A file of cases',
  description: 'The file that holds the cases, one in each row or entry.',
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: {
    file: {
      description: "The path of the file, from the suite's own folder. Its name ends in .csv, .json, .yaml or .yml.",
      type: 'string',
      minLength: 1,
      examples: ['orders.csv'],
    },
  },
  examples: [{ file: 'orders.csv' }],
};

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
    stub: stubsSchema,
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
