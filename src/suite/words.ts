import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { isTemplate } from '../lib/is-template.ts';
import { cut, printable } from '../lib/printable.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** What is wrong, and what to write instead. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** So many characters of a value are shown. */
const widest = 60;

/** A value as an author would write it on one line of YAML, cut after 60 characters. */
export function inline(value: Json): string {
  return shorten(write(value));
}

/** What will not be shown is not looked at: a value may be as large as a file. */
function shorten(text: string): string {
  return cut(printable(text.slice(0, 2 * widest)), widest);
}

/** A value's kind and, where it is short, the value: "the number `30`", "a list". */
export function describe(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (isAsTyped(value)) return `${/^[a-z]/i.test(value.$typed) ? 'the text ' : ''}\`${shorten(value.$typed)}\``;
  if (isTemplate(value)) return `the expression \`${shorten(value.$template)}\``;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  if (typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value) && value.length < 30) return `\`${value}\``;
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

/** "`a`", "`a` or `b`", "`a`, `b` or `c`"; of very many names the first ones, and how many more there are. */
export function oneOf(names: readonly string[], joiner = 'or'): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames / 2) : names;
  const rest = names.length - shown.length;
  return join(
    [...shown.map((name) => `\`${name}\``), ...(rest > 0 ? [`${rest.toLocaleString('en')} more`] : [])],
    joiner,
  );
}

/** So many names are all written. */
const mostNames = 40;

/** "a", "a or b", "a, b or c". */
export function join(parts: readonly string[], joiner = 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

function write(value: Json): string {
  if (isAsTyped(value)) return value.$typed;
  if (isTemplate(value)) return JSON.stringify(value.$template.slice(0, 2 * widest));
  if (typeof value === 'string') return writeText(value.slice(0, 2 * widest));
  if (Array.isArray(value)) return `[${joinBeginning(value, write)}]`;
  if (isJsonObject(value)) return writeMap(value);
  return String(value);
}

function writeText(text: string): string {
  return plain.test(text) ? text : JSON.stringify(text);
}

function writeMap(map: JsonObject): string {
  const keys = Object.keys(map);
  if (keys.length === 0) return '{}';
  return `{ ${joinBeginning(keys, (key) => `${write(key)}: ${write(map[key] ?? null)}`)} }`;
}

/** The members with commas between them, as far as they will be shown. */
function joinBeginning<T>(members: readonly T[], write: (member: T) => string): string {
  let text = '';
  for (const member of members) {
    text += text === '' ? write(member) : `, ${write(member)}`;
    if (text.length > widest) break;
  }
  return text;
}

/** Text that needs no quotes within a flow list, and is not read as something else. */
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z_/$][\w ./@$-]*(?<! )$|^-?\d+(?:\.\d+)?(?:ms|[smhd])$/i;
