import { durationPattern } from '../lib/duration.ts';
import { matchers as ownMatchers } from '../matchers/index.ts';
import { mocks as ownMocks } from '../mocks/index.ts';
import type { JsonObject } from '../model/json.ts';
import { caseFileSchema, caseSchema, casesSchema } from './schema-case.ts';
import { conditionalSchema, expectSchema, fieldSchema, replySchema } from './schema-expect.ts';
import { stubReplySchema, stubSchema, stubsSchema } from './schema-stub.ts';
import {
  inputsSchema,
  matrixSchema,
  mockSchema,
  mocksSchema,
  onlySchema,
  rowsSchema,
  sensitiveSchema,
  tagsSchema,
} from './schema-values.ts';

/** A duration of at least a millisecond, as text. */
export const durationSchema: JsonObject = { type: 'string', pattern: durationPattern };

/**
 * The JSON Schema (2020-12) of a suite: what editors complete and explain by, and what suites are checked against. It is
 * put together from the matchers and the mocks that there are.
 */
export function suiteSchema({ matchers, mocks } = { matchers: ownMatchers, mocks: ownMocks }): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'action-suite: a suite of tests for a Genesys Cloud Data Action',
    description: 'What one *.action.yaml file may hold.',
    type: 'object',
    additionalProperties: false,
    required: ['action'],
    properties: {
      version: {
        description: 'The version of the suite language.',
        const: 1,
        default: 1,
        examples: [1],
      },
      suite: {
        description: 'The title, shown in reports and at the front of case names. Without it the file name stands in.',
        type: 'string',
        minLength: 1,
        examples: ['Calculate order total'],
      },
      description: {
        description: 'What the suite is for; shown in reports.',
        type: 'string',
        examples: ['Totals with and without shipping, and what the service does with nonsense.'],
      },
      owner: {
        description: 'Whom to ask about the suite; shown in reports.',
        type: 'string',
        examples: ['orders-team@example.com'],
      },
      action: {
        description:
          "The Data Action to test: its id, or its exact name; or a map from the environment's name to the id there.",
        type: ['string', 'object'],
        minLength: 1,
        minProperties: 1,
        additionalProperties: { type: 'string', minLength: 1 },
        examples: ['Calculate Order Total', { dev: 'custom_-_0a1b', prod: 'custom_-_9f8e' }],
      },
      mode: {
        description: 'How the action is called. In each mode the system behind it is called for real.',
        enum: ['test', 'draft', 'execute'],
        enumDescriptions: [
          'The published action, as a test.',
          'The draft that is saved, but not published yet.',
          'The published action, as a call flow would.',
        ],
        default: 'test',
        examples: ['draft'],
      },
      tags: tagsSchema,
      inputs: inputsSchema,
      matrix: matrixSchema,
      combine: {
        description: 'How the lists of `matrix` are combined.',
        enum: ['all', 'pairwise', 'zip'],
        enumDescriptions: [
          'Every combination.',
          'Fewer cases, in which still each pair of values meets.',
          'First with first, second with second; all lists are equally long.',
        ],
        default: 'all',
        examples: ['pairwise'],
      },
      exclude: rowsSchema({
        description:
          'Combinations to leave out. Each entry names some inputs of `matrix` and a value for each; every combination in which all of them meet is left out.',
        example: [{ orderAmount: 0, includeShipping: true }],
      }),
      include: rowsSchema({
        description:
          'Further cases beside the combinations of `matrix`: each entry is one case, with its inputs and their values. Without `matrix`, these are the only cases.',
        example: [{ orderAmount: -1, currency: 'EUR' }],
      }),
      cases: casesSchema,
      mocks: mocksSchema,
      expect: { $ref: '#/$defs/expect' },
      stub: stubsSchema,
      timeout: {
        description: 'How long one case may take, waiting for the rate limit left out.',
        ...durationSchema,
        examples: ['30s'],
      },
      idempotent: {
        description:
          '`true`: the action may safely run twice with the same inputs, so a call whose answer was lost is repeated.',
        type: 'boolean',
        default: false,
        examples: [true],
      },
      serial: {
        description:
          'A name. Cases of all suites with the same name never run at the same time: for actions that must not meet themselves.',
        type: 'string',
        minLength: 1,
        examples: ['bookings'],
      },
      repeat: {
        description: 'Run each case this many times, each time as a case of its own.',
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        default: 1,
        examples: [3],
      },
      sensitive: sensitiveSchema,
      flatten: {
        description: 'Ask for the output in the flattened form in which Architect sees it.',
        type: 'boolean',
        default: false,
        examples: [true],
      },
      skip: {
        description: 'Why no case of this suite is to be run. They are reported as skipped, with this reason.',
        type: 'string',
        minLength: 1,
        examples: ['waits for release 12 of the order service'],
      },
      only: onlySchema('suites and cases with `only: true`'),
    },
    $defs: {
      case: caseSchema,
      caseFile: caseFileSchema,
      expect: expectSchema(),
      reply: replySchema(durationSchema),
      conditional: conditionalSchema(durationSchema),
      field: fieldSchema(matchers),
      mock: mockSchema(mocks),
      stub: stubSchema(),
      stubReply: stubReplySchema(durationSchema),
    },
  };
}
