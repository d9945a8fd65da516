import type { Json } from '../model/json.ts';
import { isAsTyped } from './as-typed.ts';
import { isTemplate } from './is-template.ts';
import { cut, printable, visible } from './printable.ts';

/**
 * The value as compact JSON on one line for a sentence: at most `limit` characters, what cannot be seen made visible,
 * scalars that may be text or number as they were typed. Costs no more than what it shows, however large or deep the
 * value is.
 */
export function show(value: Json, limit = 120): string {
  return showText(write(value, limit), limit);
}

/** Text of the author's that is quoted in a sentence, such as a pattern: as it stands, else like `show`. */
export function showText(text: string, limit = 120): string {
  const line = seen(text.slice(0, limit + 1));
  return line.length <= limit ? line : cut(line, limit - 1);
}

/** A no-break space looks like a blank and is none, so it is made visible beside what `printable` takes care of. */
function seen(text: string): string {
  return printable(text).replaceAll('\u00a0', visible);
}

/** JSON of the value that stops soon after `room` characters. */
function write(value: Json, room: number): string {
  if (isAsTyped(value)) return value.$typed;
  if (isTemplate(value)) return JSON.stringify(value.$template.slice(0, Math.max(0, room)));
  if (typeof value === 'string') return JSON.stringify(value.slice(0, Math.max(0, room)));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? writeList(value, room) : writeMap(Object.entries(value), room);
}

function writeList(members: readonly Json[], room: number): string {
  let text = '[';
  for (const [index, member] of members.entries()) {
    if (text.length > room) return text;
    text += `${index > 0 ? ',' : ''}${write(member, room - text.length)}`;
  }
  return `${text}]`;
}

function writeMap(entries: readonly (readonly [string, Json])[], room: number): string {
  let text = '{';
  for (const [index, [key, member]] of entries.entries()) {
    if (text.length > room) return text;
    const name = JSON.stringify(key.slice(0, room));
    text += `${index > 0 ? ',' : ''}${name}:${write(member, room - text.length - name.length)}`;
  }
  return `${text}}`;
}
