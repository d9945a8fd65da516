import { asText, isAsTyped } from '../../../lib/as-typed.ts';
import { isJsonObject } from '../../../lib/is-json-object.ts';
import { legible } from '../../../lib/printable.ts';
import type { Json } from '../../../model/json.ts';

/** One line of a value that is written out. */
export interface ValueLine {
  /** How deep it stands. */
  readonly depth: number;
  /** Dotted, of what begins in this line; empty for the value itself and for lines that only close something. */
  readonly path: string;
  /** The key before it, as JSON, where it has one. */
  readonly key?: string;
  readonly text: string;
}

/** Deeper values are written on one line. */
const mostDepth = 40;

/** The value as JSON over several lines; each printable. */
export function valueLines(value: Json, key?: string): readonly ValueLine[] {
  const lines: ValueLine[] = [];
  write(lines, value, { depth: 0, path: key ?? '', ...(key !== undefined && { key: jsonText(key) }) }, '');
  return lines;
}

/** A scalar or a short value on one line, as JSON, and printable. Open scalars as they were typed. */
export function jsonText(value: Json): string {
  return isAsTyped(value) ? legible(value.$typed) : legible(JSON.stringify(asText(value)) ?? '');
}

/** The path of a member. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function write(lines: ValueLine[], value: Json, at: Omit<ValueLine, 'text'>, comma: string): void {
  const members = membersOf(value);
  if (!members || members.length === 0 || at.depth >= mostDepth) {
    lines.push({ ...at, text: jsonText(value) + comma });
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  lines.push({ ...at, text: open ?? '' });
  for (const [index, [key, member]] of members.entries()) {
    const below = {
      depth: at.depth + 1,
      path: memberPath(at.path, key),
      ...(typeof key === 'string' && { key: jsonText(key) }),
    };
    write(lines, member, below, index < members.length - 1 ? ',' : '');
  }
  lines.push({ depth: at.depth, path: '', text: (close ?? '') + comma });
}

/** The members of a list or a map; nothing for a scalar. */
export function membersOf(value: Json | undefined): readonly (readonly [string | number, Json])[] | undefined {
  if (Array.isArray(value)) return [...value.entries()];
  return isJsonObject(value) ? Object.entries(value) : undefined;
}
