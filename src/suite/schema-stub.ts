import type { JsonObject } from '../model/json.ts';
import { stubFaults } from '../model/stub.ts';

/** What the system behind the action answers, where a suite is run against the simulator. */
export const stubsSchema: JsonObject = {
  description:
    'What the system behind the action answers when the suite is run with --simulate: rules, of which the first that fits the request answers. Those of a case are tried before those of the suite, and these before those of the file beside the action. In an org nothing is stubbed: there, cases with rules of their own are skipped.',
  type: 'array',
  minItems: 1,
  items: { $ref: '#/$defs/stub' },
  examples: [[{ request: { path: '/v1/customers/7' }, reply: { body: { name: 'Ada' } } }]],
};

/** One rule. */
export function stubSchema(): JsonObject {
  return {
    title: 'A stubbed request',
    description: 'Which requests of the action this rule answers, and how.',
    type: 'object',
    additionalProperties: false,
    properties: {
      note: { description: 'A remark for readers.', type: 'string', examples: ['The CRM is down.'] },
      request: requestSchema,
      reply: {
        description: 'The answer.',
        $ref: '#/$defs/stubReply',
        examples: [{ status: 200, body: { name: 'Ada' } }],
      },
      replies: {
        description: 'Several answers, given one after another; the last one is given from then on.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/stubReply' },
        examples: [[{ status: 500 }, { status: 200, body: { name: 'Ada' } }]],
      },
    },
    examples: [{ request: { method: 'GET', path: '/v1/customers/7' }, reply: { body: { name: 'Ada' } } }],
  };
}

const requestSchema: JsonObject = {
  description: 'What the request must be. What is left out may be anything; without `request`, every request fits.',
  type: 'object',
  additionalProperties: false,
  properties: {
    method: {
      description: 'The HTTP method.',
      enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
      examples: ['GET'],
    },
    url: {
      description: 'The whole address.',
      $ref: '#/$defs/field',
      examples: [{ startsWith: 'https://crm.example/' }],
    },
    path: {
      description: 'The path of the address, without what follows a question mark.',
      $ref: '#/$defs/field',
      examples: ['/v1/customers/7'],
    },
    query: {
      description: 'What follows the question mark: names, and what the value must be.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/field' },
      examples: [{ expand: 'orders' }],
    },
    headers: {
      description: 'Headers, whatever the case of their names, and what the value must be.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/field' },
      examples: [{ 'content-type': { startsWith: 'application/json' } }],
    },
    body: {
      description: 'Fields of a body in JSON or of a form; dotted for nested ones.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/field' },
      examples: [{ 'customer.id': 7, amount: { min: 0 } }],
    },
    text: {
      description: 'The body as text.',
      $ref: '#/$defs/field',
      examples: [{ contains: '<customer>' }],
    },
  },
  examples: [{ method: 'GET', path: '/v1/customers/7' }],
};

/** One answer. */
export function stubReplySchema(duration: JsonObject): JsonObject {
  return {
    title: 'An answer of the system behind the action',
    description:
      'How the request is answered. Texts in the body may hold `${inputs.name}` and `${request.query.name}`.',
    type: 'object',
    additionalProperties: false,
    properties: {
      status: {
        description: 'The HTTP status.',
        type: 'integer',
        minimum: 100,
        maximum: 599,
        default: 200,
        examples: [503],
      },
      headers: {
        description: 'Headers of the answer.',
        type: 'object',
        additionalProperties: { type: 'string', examples: ['120'] },
        examples: [{ 'retry-after': '120' }],
      },
      body: {
        description: 'The body: a text as it stands, anything else as JSON.',
        examples: [{ name: 'Ada', tier: 'gold' }],
      },
      latency: { description: 'How long the answer takes.', ...duration, examples: ['250ms'] },
      fault: {
        description: 'Something goes wrong in place of an answer.',
        enum: [...stubFaults],
        enumDescriptions: [
          'No answer comes in time.',
          'The connection is cut.',
          'Nobody listens at the address.',
          'The answer breaks off in the middle.',
        ],
        examples: ['timeout'],
      },
    },
    examples: [{ status: 200, body: { name: 'Ada' } }],
  };
}
