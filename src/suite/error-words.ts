import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { isMap } from '../lib/is-map.ts';
import { isTemplate } from '../lib/is-template.ts';
import { nearest } from '../lib/nearest.ts';
import { getAt } from '../lib/path.ts';
import type { Mocks } from '../mocks/mock.ts';
import type { Json } from '../model/json.ts';
import type { Explained } from './explained.ts';
import { nameOf } from './name-of.ts';
import { patternWords } from './pattern-words.ts';
import type { Pointer } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';
import { exampleOf, typesOf } from './schema-parts.ts';
import { describe, inline, join, kinds, oneOf, type Words } from './words.ts';

/** What is wrong with a value, by the keyword of the schema that refused it. */
export function errorWords(error: SchemaError, pointer: Pointer, { tree, mocks = {} }: Explained): Words {
  const value = getAt(tree, pointer);
  const about = {
    error,
    value,
    name: capital(nameOf(pointer, 'the file')),
    example: forExample(error, pointer),
    isEntry: isEntry(pointer),
    mocks,
  };
  if (value === null) return empty(about);
  return (byKeyword[error.keyword] ?? patternWords)(about);
}

interface About {
  readonly error: SchemaError;
  readonly value: Json | undefined;
  /** The part, at the beginning of a sentence. */
  readonly name: string;
  /** "For example: `tags: [smoke]`." */
  readonly example: string | undefined;
  /** Whether the part is a member of a list. */
  readonly isEntry: boolean;
  /** Those that there are, where any may be asked for. */
  readonly mocks: Mocks;
}

const byKeyword: Readonly<Record<string, (about: About) => Words>> = {
  type: wrongType,
  not: wrongType,
  enum: ({ error, name, value, mocks }) => choice(name, value, listOf(error.params.allowedValues), mocks),
  const: ({ error, name, value }) => ({
    ...choice(name, value, [error.params.allowedValue]),
    hint: `Write \`${error.params.allowedValue}\`, or leave the key out.`,
  }),
  discriminator: ({ error, name, value }) => choice(name, value, tagsOf(error)),
  pattern: patternWords,
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
  minimum: ({ name, error, value }) => limit(name, 'at least', 'or more', error, value),
  maximum: ({ name, error, value }) => limit(name, 'at most', 'or less', error, value),
  exclusiveMinimum: ({ name, error, value }) => limit(name, 'more than', undefined, error, value),
  exclusiveMaximum: ({ name, error, value }) => limit(name, 'less than', undefined, error, value),
  uniqueItems: ({ name }) => ({ message: `${name} holds the same entry twice.`, hint: 'Remove one of them.' }),
};

function empty({ name, example, isEntry }: About): Words {
  return {
    message: `${name} has no value.`,
    hint: isEntry
      ? 'Write the entry, or remove the dash.'
      : `Write its value, or leave the key out.${example ? ` ${example}` : ''}`,
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

function choice(name: string, value: Json | undefined, allowed: readonly unknown[], mocks: Mocks = {}): Words {
  const names = allowed.map(String);
  const mock =
    typeof value === 'string' && names.includes('uuid') && Object.hasOwn(mocks, value) ? mocks[value] : undefined;
  if (mock) return { message: `\`${mock.name}\` needs options.`, hint: `For example: \`${inline(mock.example)}\`.` };
  const near = typeof value === 'string' ? nearest(value, names) : undefined;
  const isType = names.includes('array');
  const data = isType ? 'If the map around it is data and not matchers, write it under `equals`.' : '';
  const hint = near ? `Did you mean \`${near}\`?` : data;
  return {
    message: `${name} must be ${oneOf(names)}, but here is ${describe(value)}.`,
    ...(hint && { hint }),
  };
}

function limit(
  name: string,
  relation: string,
  side: string | undefined,
  { params }: SchemaError,
  value: Json | undefined,
): Words {
  const bound = typeof params.limit === 'number' ? params.limit.toLocaleString('en') : String(params.limit);
  return {
    message: `${name} must be ${relation} ${bound}, but here is ${describe(value)}.`,
    hint:
      side === undefined
        ? `Write a number that is ${relation} ${bound}.`
        : `Write ${bound} ${side}, or leave the key out.`,
  };
}

function forExample({ parentSchema }: SchemaError, pointer: Pointer): string | undefined {
  const example = exampleOf(parentSchema);
  const written = example === undefined ? '…' : inline(example);
  if (written.endsWith('…')) return undefined;
  return `For example: \`${isEntry(pointer) ? '' : `${pointer.at(-1)}: `}${written}\`.`;
}

function isEntry(pointer: Pointer): boolean {
  const key = pointer.at(-1);
  return key === undefined || /^\d+$/.test(String(key));
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
