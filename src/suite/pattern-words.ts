import { durationPattern } from '../lib/duration.ts';
import { ratePattern } from '../lib/rate.ts';
import { credentialPattern, variablePattern } from '../lib/variable-pattern.ts';
import type { Json } from '../model/json.ts';
import { urlPattern } from './config-schema-parts.ts';
import type { SchemaError } from './schema-error.ts';
import { tagPattern } from './schema-values.ts';
import { describe, type Words } from './words.ts';

/** A value that was refused. */
interface Refused {
  readonly error: SchemaError;
  readonly value: Json | undefined;
  /** The part, at the beginning of a sentence. */
  readonly name: string;
  /** "For example: `timeout: 30s`." */
  readonly example: string | undefined;
}

/** What is wrong with a value that has not the form that the schema asks of it. */
export function patternWords({ error, name, value, example }: Refused): Words {
  const { pattern } = error.params;
  if (pattern === durationPattern) {
    const unit =
      typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
        ? ` \`${value}s\` is ${value} seconds.`
        : ' For example: `30s`.';
    return {
      message: `${name} must be a duration, but here is ${describe(value)}.`,
      hint: `Write a number and a unit: \`ms\`, \`s\`, \`m\`, \`h\` or \`d\`.${unit}`,
    };
  }
  if (pattern === variablePattern) {
    // What stands here may be the secret itself, so it is not repeated.
    return {
      message: `${name} must be the name of an environment variable.`,
      hint: 'Write the name, such as `ORDER_API_KEY`, and put the value into the environment.',
    };
  }
  if (pattern === credentialPattern) {
    return {
      message: `${name} must be the name of an environment variable, in capitals.`,
      hint: 'Write the name, such as `DEV_CLIENT_SECRET`, and put the value into the environment: it never stands here.',
    };
  }
  if (pattern === urlPattern) {
    // Addresses may hold credentials, so this is not repeated either.
    const hint = example ?? 'Write the whole address, without blanks.';
    return { message: `${name} must be an address that begins with \`https://\` or \`http://\`.`, hint };
  }
  if (pattern === ratePattern) {
    return {
      message: `${name} must be a rate, but here is ${describe(value)}.`,
      hint: 'Write a number of calls for each minute or second, for example `270/min` or `5/s`.',
    };
  }
  if (pattern === tagPattern) {
    return {
      message: `A tag is one word without blanks and round brackets, but here is ${describe(value)}.`,
      hint: 'Write a dash for a blank, such as `order-total`.',
    };
  }
  return {
    message: `${name} does not have the form it needs: here is ${describe(value)}.`,
    ...(example && { hint: example }),
  };
}
