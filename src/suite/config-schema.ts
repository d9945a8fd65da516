import { durationPattern } from '../lib/duration.ts';
import { variablePattern } from '../lib/variable-pattern.ts';
import type { JsonObject } from '../model/json.ts';
import { contractsSchema, environmentSchema, rateSchema, urlPattern, webhookSchema } from './config-schema-parts.ts';
import { usualSuites } from './suite-patterns.ts';

const duration: JsonObject = { type: 'string', pattern: durationPattern };
const variableNames: JsonObject = {
  type: 'array',
  items: { type: 'string', pattern: variablePattern, examples: ['ORDER_API_KEY'] },
  examples: [['ORDER_API_KEY']],
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
      default: [usualSuites],
      examples: [['suites/**/*.action.yaml']],
    },
    environments: {
      description: 'The organisations to test in, each by a name of your own.',
      type: 'object',
      additionalProperties: environmentSchema,
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
    rate: { description: 'Calls allowed per time, shared by everything that runs.', default: '270/min', ...rateSchema },
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
    contracts: contractsSchema,
    webhook: webhookSchema,
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
