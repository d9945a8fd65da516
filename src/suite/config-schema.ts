import { durationPattern } from '../lib/duration.ts';
import { ratePattern } from '../lib/rate.ts';
import { variablePattern } from '../lib/variable-pattern.ts';
import type { JsonObject } from '../model/json.ts';

const rate: JsonObject = { type: 'string', pattern: ratePattern, examples: ['270/min', '5/s'] };
const duration: JsonObject = { type: 'string', pattern: durationPattern };
const variableNames: JsonObject = {
  type: 'array',
  items: { type: 'string', pattern: variablePattern, examples: ['ORDER_API_KEY'] },
  examples: [['ORDER_API_KEY']],
};
/** An address, as text without blanks. */
export const urlPattern = '^https?://[^\\s]+$';

const url: JsonObject = { type: 'string', pattern: urlPattern };

const environment: JsonObject = {
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
    rate: { description: 'Calls allowed per time in this environment.', ...rate },
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

/** The JSON Schema (2020-12) of `action-suite.config.*`; see `Config` in the model. */
export const configSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'action-suite: configuration',
  description: 'What action-suite.config.ts (or .mjs, .js, .json, .yaml) may hold. Everything is optional.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {
      description: 'Where this schema stands, for editors.',
      type: 'string',
      examples: ['./config.schema.json'],
    },
    suites: {
      description: 'Globs, files or folders.',
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      default: ['suites/**/*.action.{yaml,yml}'],
      examples: [['suites/**/*.action.yaml']],
    },
    environments: {
      description: 'The organisations to test in, each by a name of your own.',
      type: 'object',
      additionalProperties: environment,
      examples: [{ dev: { region: 'eu-central-1' }, prod: { region: 'eu-central-1', protected: true } }],
    },
    defaultEnvironment: {
      description: 'The environment to use without `--env`.',
      type: 'string',
      minLength: 1,
      examples: ['dev'],
    },
    concurrency: {
      description: 'Cases under way at once.',
      type: 'integer',
      minimum: 1,
      maximum: 25,
      default: 5,
      examples: [10],
    },
    concurrencyPerAction: {
      description: 'Cases of one action under way at once. Without it, as many as `concurrency` allows.',
      type: 'integer',
      minimum: 1,
      examples: [2],
    },
    rate: { description: 'Calls allowed per time, shared by everything that runs.', default: '270/min', ...rate },
    timeout: { description: 'How long one case may take.', default: '75s', ...duration, examples: ['30s'] },
    poll: {
      description: 'For the `jobs` protocol: how often and how many times to ask whether a test is done.',
      type: 'object',
      additionalProperties: false,
      properties: {
        interval: { description: 'The pause between two polls.', default: '2s', ...duration, examples: ['2s'] },
        attempts: { description: 'Polls at most.', type: 'integer', minimum: 1, default: 30, examples: [30] },
      },
      examples: [{ interval: '2s', attempts: 30 }],
    },
    reporters: {
      description: 'Reports to write: names, each with a file if it is not to have its usual one.',
      type: 'array',
      items: { type: 'string', minLength: 1, examples: ['junit'] },
      examples: [['junit', 'results=out/results.json']],
    },
    out: {
      description: 'The folder for results.',
      type: 'string',
      minLength: 1,
      default: 'action-suite-results',
      examples: ['build/test-results'],
    },
    audit: {
      description: 'The audit log.',
      type: 'object',
      additionalProperties: false,
      properties: {
        bodies: {
          description:
            'For which cases it holds values that were sent or came back: all, those that did not pass, or none.',
          enum: ['full', 'failures', 'none'],
          default: 'full',
          examples: ['failures'],
        },
        key: {
          description: 'The name of the environment variable that holds the key which signs it, not the key itself.',
          type: 'string',
          pattern: variablePattern,
          default: 'ACTION_SUITE_AUDIT_KEY',
          examples: ['ACTION_SUITE_AUDIT_KEY'],
        },
      },
      examples: [{ bodies: 'failures' }],
    },
    webhook: {
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
    },
    otlp: {
      description:
        'Send a trace and metrics to an OpenTelemetry collector: `true` for the one that `OTEL_EXPORTER_OTLP_ENDPOINT` names, or its address where that is not set.',
      type: ['boolean', 'string'],
      pattern: urlPattern,
      default: false,
      examples: [true, 'http://localhost:4318'],
    },
    allowEnv: { description: 'Environment variables that suites may read.', ...variableNames },
    redact: { description: 'Further environment variables whose values no output may show.', ...variableNames },
  },
};
