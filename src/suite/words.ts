import { isAsTyped } from '../lib/as-typed.ts';
import { isTemplate } from '../lib/is-template.ts';
import { cut, printable } from '../lib/printable.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** What is wrong, and what to write instead. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** A value as an author would write it on one line of YAML, cut after 60 characters. */
export function inline(value: Json): string {
  return shorten(write(value));
}

function shorten(text: string): string {
  return cut(printable(text), 60);
}

/** A value's kind and, where it is short, the value: "the number `30`", "a list". */
export function describe(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (isAsTyped(value)) return `${/^[a-z]/i.test(value.$typed) ? 'the text ' : ''}\`${value.$typed}\``;
  if (isTemplate(value)) return `the expression \`${shorten(value.$template)}\``;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text \`${shorten(value)}\``;
  return typeof value === 'number' ? `the number \`${value}\`` : `\`${value}\``;
}

/** JSON Schema type to the words for it. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys and values',
  null: 'nothing',
};

/** "`a`", "`a` or `b`", "`a`, `b` or `c`". */
export function oneOf(names: readonly string[], joiner = 'or'): string {
  return join(
    names.map((name) => `\`${name}\``),
    joiner,
  );
}

/** "a", "a or b", "a, b or c". */
export function join(parts: readonly string[], joiner = 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

function write(value: Json): string {
  if (isAsTyped(value)) return value.$typed;
  if (isTemplate(value)) return JSON.stringify(value.$template);
  if (typeof value === 'string') return plain.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return writeMap(value as JsonObject);
  return String(value);
}

function writeMap(map: JsonObject): string {
  const entries = Object.entries(map).map(([key, member]) => `${write(key)}: ${write(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Text that needs no quotes within a flow list, and is not read as something else. */
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z_/$][\w ./@$-]*(?<! )$|^-?\d+(?:\.\d+)?(?:ms|[smhd])$/i;
