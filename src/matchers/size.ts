import { counted } from '../lib/counted.ts';
import { show } from '../lib/show.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Mismatch } from './matcher.ts';
import { typeOf } from './value-type.ts';

/** The schema of a number of characters or members. */
export const sizeSchema: JsonObject = { type: 'integer', minimum: 0 };

/** Holds the length of text or of a list against a number. `words` stand before it: `at least`. */
export function matchSize(
  expected: Json,
  actual: Json,
  words: string,
  holds: (size: number, expected: number) => boolean,
): Mismatch | undefined {
  if (typeof expected !== 'number') throw new Error('A length that is no number came past the schema of the suite.');
  const wanted = `${words} ${expected}`;
  const size = sizeOf(actual);
  if (size === undefined) return unfit(actual, wanted, expected);
  if (holds(size, expected)) return undefined;
  return typeof actual === 'string'
    ? { was: `is ${show(actual)}: ${counted(size, 'character')}`, must: `have ${wanted}` }
    : { was: `has ${counted(size, 'member')}`, must: `have ${wanted}` };
}

function unfit(actual: Json, wanted: string, expected: number): Mismatch {
  const isScalar = typeOf(actual) === 'number' || typeof actual === 'boolean';
  return {
    must: `be text or a list of ${wanted} ${expected === 1 ? 'character or member' : 'characters or members'}`,
    ...(isScalar && { hint: 'To have the value read as text, with a warning, add `type: string`.' }),
  };
}

/** Characters (Unicode code points, so that an emoji is one, not two) or members; `undefined` for what has no length. */
export function sizeOf(value: Json): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'string') return undefined;
  let size = 0;
  for (const _ of value) size++;
  return size;
}
