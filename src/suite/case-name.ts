import { isAsTyped } from '../lib/as-typed.ts';
import { sha256 } from '../lib/hash.ts';
import { isTemplate } from '../lib/is-template.ts';
import { cut, printable } from '../lib/printable.ts';
import type { Json } from '../model/json.ts';

/** A case's name has at most so many characters. */
export const longestName = 250;

/** Characters left for an ending such as ` #12`, which makes a name unique. */
const room = 10;

/**
 * `label [axis=value, ...]`, values as compact JSON, scalars that were left open as typed. A name that would be too
 * long is cut and ends in the first digits of its hash, so that two long names stay apart.
 */
export function caseName(label: string, axes: readonly (readonly [string, Json])[]): string {
  const values = axes.map(([name, value]) => `${name}=${compact(value)}`);
  const name = printable(values.length === 0 ? label : `${label} [${values.join(', ')}]`);
  if (name.length <= longestName - room) return name;
  return `${cut(name, longestName - room - 9)}${sha256(name).slice(0, 8)}`;
}

function compact(value: Json): string {
  if (isAsTyped(value)) return value.$typed;
  if (isTemplate(value)) return value.$template;
  if (Array.isArray(value)) return `[${value.map(compact).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${compact(member)}`);
  return `{${members.join(',')}}`;
}
