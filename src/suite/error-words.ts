import { isAsTyped } from '../lib/as-typed.ts';
import { durationPattern } from '../lib/duration.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { isMap } from '../lib/is-map.ts';
import { isTemplate } from '../lib/is-template.ts';
import { nearest } from '../lib/nearest.ts';
import { ratePattern } from '../lib/rate.ts';
import { variablePattern } from '../lib/variable-pattern.ts';
import { mocks } from '../mocks/index.ts';
import type { Json } from '../model/json.ts';
import { urlPattern } from './config-schema.ts';
import { nameOf } from './name-of.ts';
import type { Pointer } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';
import { exampleOf, typesOf } from './schema-parts.ts';
import { tagPattern } from './schema-values.ts';
import { describe, inline, join, kinds, oneOf, type Words } from './words.ts';

/** What is wrong with a value, by the keyword of the schema that refused it. */
export function errorWords(error: SchemaError, pointer: Pointer, value: Json | undefined): Words {
  const about = { error, value, name: capital(nameOf(pointer, 'the file')), example: forExample(error, pointer) };
  if (value === null) return empty(about);
  return (byKeyword[error.keyword] ?? wrongForm)(about);
}

interface About {
  readonly error: SchemaError;
  readonly value: Json | undefined;
  /** The part, at the beginning of a sentence. */
  readonly name: string;
  /** "For example: `tags: [smoke]`." */
  readonly example: string | undefined;
}

const byKeyword: Readonly<Record<string, (about: About) => Words>> = {
  type: wrongType,
  not: wrongType,
  enum: ({ error, name, value }) => choice(name, value, listOf(error.params.allowedValues)),
  const: ({ error, name, value }) => choice(name, value, [error.params.allowedValue]),
  discriminator: ({ error, name, value }) => choice(name, value, tagsOf(error)),
  pattern: wrongPattern,
  minItems: ({ name, error }) =>
    error.params.limit === 1
      ? { message: `${name} is an empty list.`, hint: 'Write at least one entry, or leave the key out.' }
      : { message: `${name} needs at least ${error.params.limit} entries.` },
  maxItems: ({ name, error }) => ({ message: `${name} may have at most ${error.params.limit} entries.` }),
  minProperties: ({ name }) => ({
    message: `${name} is an empty map.`,
    hint: 'Write at least one key with its value, or leave it out.',
  }),
  minLength: ({ name, example }) => ({
    message: `${name} is an empty text.`,
    hint: example ?? 'Write a text, or leave the key out.',
  }),
  minimum: ({ name, error, value }) => limit(name, 'at least', error, value),
  maximum: ({ name, error, value }) => limit(name, 'at most', error, value),
  exclusiveMinimum: ({ name, error, value }) => limit(name, 'more than', error, value),
  exclusiveMaximum: ({ name, error, value }) => limit(name, 'less than', error, value),
  uniqueItems: ({ name }) => ({ message: `${name} holds the same entry twice.`, hint: 'Remove one of them.' }),
};

function empty({ name, example }: About): Words {
  return {
    message: `${name} has no value.`,
    hint: `Write its value, or leave the key out.${example ? ` ${example}` : ''}`,
  };
}

function wrongType({ error, name, value, example }: About): Words {
  if (isTemplate(value)) return { message: `${name} cannot hold an expression.`, hint: noExpression };
  const named = error.keyword === 'type' ? listOf(error.params.type).map(String) : [];
  const types = named.length > 0 ? named : typesOf(error);
  const message = `${name} must be ${join(types.map((type) => kinds[type] ?? type))}, but here is ${describe(value)}.`;
  const word = isAsTyped(value) ? value.$typed : value;
  if (types.includes('boolean') && typeof word === 'string') {
    const meant = /^(yes|on|y)$/i.test(word) ? 'true' : /^(no|off|n)$/i.test(word) ? 'false' : undefined;
    if (meant) return { message, hint: `Write \`${meant}\`.` };
  }
  const whole = types.includes('array') ? wholeOf(value, error) : undefined;
  if (whole) return { message, hint: `Write \`${whole}\`.` };
  const isText = isAsTyped(value) && (types.includes('number') || types.includes('integer'));
  if (isText) return { message, hint: 'A number with so many digits cannot be kept exactly. Write fewer digits.' };
  return { message, ...(example && { hint: example }) };
}

/** The list, or the map with the name of its file, that was meant by a single value. */
function wholeOf(value: Json | undefined, { parentSchema }: SchemaError): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const takesFile = listOf(parentSchema?.examples).some((example) => isMap(example) && 'file' in example);
  if (takesFile) return /\.(?:csv|json|ya?ml)$/i.test(String(value)) ? `{ file: ${value} }` : undefined;
  return listOf(parentSchema?.type).includes('object') ? undefined : `[${inline(value)}]`;
}

const noExpression = 'Write the value itself. For the characters `${` in a text, write `$${`.';

function choice(name: string, value: Json | undefined, allowed: readonly unknown[]): Words {
  const names = allowed.map(String);
  const mock = typeof value === 'string' && names.includes('uuid') ? mocks[value] : undefined;
  if (mock) return { message: `\`${mock.name}\` needs options.`, hint: `For example: \`${inline(mock.example)}\`.` };
  const near = typeof value === 'string' ? nearest(value, names) : undefined;
  const hint = near ? `Did you mean \`${near}\`? ` : '';
  return {
    message: `${name} must be ${oneOf(names)}, but here is ${describe(value)}.`,
    ...(hint && { hint: hint.trim() }),
  };
}

function wrongPattern({ error, name, value, example }: About): Words {
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
  return wrongForm({ error, name, value, example });
}

function wrongForm({ name, value, example }: About): Words {
  return {
    message: `${name} does not have the form it needs: here is ${describe(value)}.`,
    ...(example && { hint: example }),
  };
}

function limit(name: string, relation: string, { params }: SchemaError, value: Json | undefined): Words {
  return { message: `${name} must be ${relation} ${params.limit}, but here is ${describe(value)}.` };
}

function forExample({ parentSchema }: SchemaError, pointer: Pointer): string | undefined {
  const example = exampleOf(parentSchema);
  const written = example === undefined ? '…' : inline(example);
  if (written.endsWith('…')) return undefined;
  const key = pointer.at(-1);
  const isEntry = key === undefined || /^\d+$/.test(String(key));
  return `For example: \`${isEntry ? '' : `${key}: `}${written}\`.`;
}

/** The names that the `type` of a map may have. */
function tagsOf({ parentSchema, params }: SchemaError): unknown[] {
  const branches: readonly Json[] = Array.isArray(parentSchema?.oneOf) ? parentSchema.oneOf : [];
  return branches.map((branch) => {
    const property =
      isJsonObject(branch) && isJsonObject(branch.properties) ? branch.properties[String(params.tag)] : undefined;
    return isJsonObject(property) ? property.const : undefined;
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
