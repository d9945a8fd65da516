import { ratePattern } from '../lib/rate.ts';
import { credentialPattern, variablePattern } from '../lib/variable-pattern.ts';
import type { JsonObject } from '../model/json.ts';

/** Calls per time. */
export const rateSchema: JsonObject = { type: 'string', pattern: ratePattern, examples: ['270/min', '5/s'] };

/** An address, as text without blanks. */
export const urlPattern = '^https?://[^\\s]+$';

const url: JsonObject = { type: 'string', pattern: urlPattern };

/** The name of an environment variable that holds a part of the credentials. */
function credential(what: string, example: string): JsonObject {
  const description = `The name of the environment variable that holds ${what}, in capitals.`;
  return { description, type: 'string', pattern: credentialPattern, examples: [example] };
}

const credentials: JsonObject = {
  description:
    'Where this environment has an OAuth client of its own: the names of the environment variables that hold its id and its secret, or a token. Never the values themselves.',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    clientId: credential('the id of the OAuth client', 'DEV_CLIENT_ID'),
    clientSecret: credential('the secret of the OAuth client', 'DEV_CLIENT_SECRET'),
    accessToken: credential('a token that was fetched elsewhere', 'DEV_ACCESS_TOKEN'),
  },
  examples: [{ clientId: 'DEV_CLIENT_ID', clientSecret: 'DEV_CLIENT_SECRET' }],
};

/** One organisation. */
export const environmentSchema: JsonObject = {
  description: 'One Genesys Cloud organisation, or a server that stands in for it. Credentials are never written here.',
  type: 'object',
  additionalProperties: false,
  properties: {
    region: {
      description: 'AWS region or Genesys Cloud domain.',
      type: 'string',
      minLength: 1,
      examples: ['eu-central-1', 'mypurecloud.de'],
    },
    baseUrl: {
      description: 'Instead of `region`: the root of the API.',
      ...url,
      examples: ['https://api.mypurecloud.de'],
    },
    loginUrl: {
      description: 'Where tokens come from, if not from the place that follows from `region` or `baseUrl`.',
      ...url,
      examples: ['https://login.mypurecloud.de'],
    },
    credentials,
    target: {
      description: 'Instead of an address: one of `extensions.targets`, by its name.',
      type: 'string',
      minLength: 1,
      examples: ['orders-double'],
    },
    protocol: {
      description: 'The form in which the server runs tests: at once, or as jobs to be polled.',
      enum: ['direct', 'jobs'],
      default: 'direct',
      examples: ['jobs'],
    },
    vars: {
      description: 'Values that suites may use.',
      type: 'object',
      additionalProperties: { type: ['string', 'number', 'boolean'] },
      examples: [{ knownCustomer: 'CUST-99284' }],
    },
    rate: { description: 'Calls allowed per time in this environment.', ...rateSchema },
    protected: {
      description:
        'Run only idempotent suites, and actions whose request is a GET, unless `--allow-side-effects` is given.',
      type: 'boolean',
      default: false,
      examples: [true],
    },
  },
  examples: [{ region: 'eu-central-1', protected: true }],
};

/** The contracts that `contracts pull` keeps. */
export const contractsSchema: JsonObject = {
  description: 'The contracts of the actions, as `contracts pull` keeps them.',
  type: 'object',
  additionalProperties: false,
  properties: {
    folder: {
      description: 'The folder that they are kept in. Without it, `contracts` in the folder of the suites.',
      type: 'string',
      minLength: 1,
      examples: ['suites/contracts'],
    },
    beforeRun: {
      description: 'What a run does where its cases do not fit them: print warnings, not begin, or not look.',
      enum: ['warn', 'error', 'off'],
      default: 'warn',
      examples: ['error'],
    },
  },
  examples: [{ beforeRun: 'error' }],
};

/** Where results are sent to. */
export const webhookSchema: JsonObject = {
  description: 'Where results are sent to.',
  type: 'object',
  additionalProperties: false,
  properties: {
    url: { description: 'The address.', ...url, examples: ['https://ci.example.com/hooks/genesys'] },
    secret: {
      description: 'The name of the environment variable that holds the secret, not the secret itself.',
      type: 'string',
      pattern: variablePattern,
      default: 'ACTION_SUITE_WEBHOOK_SECRET',
      examples: ['ACTION_SUITE_WEBHOOK_SECRET'],
    },
    on: {
      description: 'When to send: for each case, for each case that did not pass, or once for the run.',
      enum: ['case', 'failure', 'run'],
      default: 'run',
      examples: ['failure'],
    },
    required: {
      description: 'A webhook that cannot be delivered ends the run with exit code 3.',
      type: 'boolean',
      default: false,
      examples: [true],
    },
    preset: {
      description:
        'How messages are written: as they are, or for an incoming webhook of Slack or a workflow of Microsoft Teams.',
      enum: ['generic', 'slack', 'teams'],
      default: 'generic',
      examples: ['teams'],
    },
    template: {
      description: 'Instead of a preset: the body of a message, with `${...}` in its texts.',
      type: 'object',
      minProperties: 1,
      examples: [{ content: '${text}' }],
    },
  },
  examples: [{ url: 'https://ci.example.com/hooks/genesys', on: 'run' }],
};
