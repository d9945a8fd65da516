import { stringify } from 'yaml';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { inline } from '../words.ts';
import { editorMessage } from './editor-message.ts';
import { loosened } from './loosened.ts';
import { placeholders } from './placeholders.ts';
import type { Standing } from './standing.ts';

/**
 * A schema as editors are given it. It explains itself in Markdown and in messages of its own, which are additions of
 * VS Code's that the YAML language server knows, and lets pass what an editor cannot judge; see `loosened`.
 */
export function forEditors(schema: JsonObject, standing: Standing = {}): JsonObject {
  const { key, isOpen = false } = standing;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, within(keyword, value, isOpen)]),
  );
  const { title, description, default: initial, examples, enumDescriptions, ...rest } = inner;
  const all = Array.isArray(examples) ? examples : [];
  const plain = all.filter(isPlain);
  const [whole] = key === undefined ? [] : all.filter((example) => !isPlain(example));
  const explained = {
    ...(key === undefined ? title !== undefined && { title } : { title: key }),
    ...(typeof description === 'string' && {
      description,
      markdownDescription: [description, told(initial), shown(key, whole)].join(''),
    }),
    ...(initial !== undefined && { default: initial }),
    ...(plain.length > 0 ? { examples: plain } : whole !== undefined && { example: whole }),
    ...(whole !== undefined && plain.length === 0 && isWritten(schema) && { defaultSnippets: [snippet(whole, rest)] }),
    ...(enumDescriptions !== undefined && { enumDescriptions, markdownEnumDescriptions: enumDescriptions }),
  };
  return loosened({ ...explained, ...rest, ...editorMessage(schema, standing) }, isOpen);
}

/**
 * What may stand under `examples`. Those the language server offers as values, and it has no name for a map but "[object
 * Object]", and writes just that for one in a list. So such an example stands under `example`, which no editor knows, in
 * the description, and where it helps as a snippet.
 */
function isPlain(example: Json): boolean {
  return (
    typeof example !== 'object' || (Array.isArray(example) && example.every((member) => typeof member !== 'object'))
  );
}

/** Editors show of a default only what the text says. */
function told(initial: Json | undefined): string {
  return initial === undefined ? '' : `\n\nDefault: \`${inline(initial)}\`.`;
}

function shown(key: string | undefined, example: Json | undefined): string {
  if (key === undefined || example === undefined) return '';
  return `\n\nExample:\n\n\`\`\`yaml\n${stringify({ [key]: example })}\`\`\``;
}

/** Whether an editor writes the example behind the key. It begins a list by itself, and would offer the example in it. */
function isWritten(schema: JsonObject): boolean {
  return !('items' in schema || '$ref' in schema);
}

/** The example, offered as a whole. Keys that the schema does not name are the author's own. */
function snippet(example: Json, { additionalProperties = false }: JsonObject): JsonObject {
  return { label: 'an example', body: placeholders(example, additionalProperties !== false) };
}

function within(keyword: string, value: Json, isOpen: boolean): Json {
  if (isJsonObject(value)) {
    if (keyword === 'properties') return mapped(value, (member, key) => forEditors(member, { key, isOpen }));
    if (keyword === '$defs') return mapped(value, (member) => forEditors(member, { isOpen }));
    return subschemas.has(keyword) ? forEditors(value, { isOpen }) : value;
  }
  if (!Array.isArray(value) || !subschemas.has(keyword)) return value;
  return value.map((member) => (isJsonObject(member) ? forEditors(member, { isOpen }) : member));
}

function mapped(map: JsonObject, change: (member: JsonObject, key: string) => JsonObject): JsonObject {
  const entries = Object.entries(map).map(([key, member]): [string, Json] => [
    key,
    isJsonObject(member) ? change(member, key) : member,
  ]);
  return Object.fromEntries(entries);
}

const subschemas = new Set(['additionalProperties', 'items', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not']);
