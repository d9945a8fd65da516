import { nearest } from '../lib/nearest.ts';
import { variablePattern } from '../lib/variable-pattern.ts';
import type { Mock } from './mock.ts';
import { textOption } from './options.ts';

/** The value of an environment variable: a key or a password that must not stand in a suite. */
export const env: Mock = {
  name: 'env',
  description: 'The value of an environment variable that the configuration allows. No report shows it.',
  example: { type: 'env', name: 'ORDER_API_KEY' },
  schema: {
    type: 'object',
    properties: {
      name: {
        description: 'The name of the variable, which stands in the list `allowEnv` of the configuration.',
        type: 'string',
        pattern: variablePattern,
        examples: ['ORDER_API_KEY'],
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  isSecret: true,
  unmet(options, { allowedEnv, env: lookUp }) {
    const name = textOption(options, 'name', '');
    if (!allowedEnv.includes(name)) {
      const near = nearest(name, allowedEnv);
      return {
        message: `The environment variable ${name} may not be read: the configuration does not allow it.`,
        hint: `${near === undefined ? '' : `Did you mean ${near}? `}Write \`allowEnv: [${name}]\` in the configuration, or add the name to the list there.`,
      };
    }
    if (lookUp(name) !== undefined) return undefined;
    return {
      message: `The environment variable ${name} is not set, or empty.`,
      hint: 'Set it where action-suite is started, or in the file .env beside the configuration.',
    };
  },
  generate(options, { env: lookUp }) {
    const name = textOption(options, 'name', '');
    const value = lookUp(name);
    if (value === undefined) throw new Error(`The variable ${name} was not asked for before its value was needed.`);
    return value;
  },
};
