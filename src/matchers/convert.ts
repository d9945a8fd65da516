import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import type { Json } from '../model/json.ts';
import { hasType, type ValueType } from './value-type.ts';

/**
 * The value as that type, where nothing is lost on the way; the value itself where it has the type already; else
 * `undefined`. The whole table of conversions:
 *
 * | from | to | where |
 * | --- | --- | --- |
 * | text | number, integer | it is a number as JSON writes one, and the number keeps all its digits |
 * | text | boolean | it is exactly `true` or `false` |
 * | number | string | always, with all the digits that came |
 * | boolean | string | always |
 *
 * Nothing comes from null, `""`, blanks, lists or maps, and no number becomes a boolean or the other way round.
 */
export function convert(value: Json, type: ValueType): Json | undefined {
  if (hasType(value, type)) return value;
  if (type === 'string') return textOf(value);
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (type === 'number' || type === 'integer') return numberOf(value, type);
  return undefined;
}

/** Whether the text is a number as JSON writes one, whatever the number of its digits. */
export function isNumberText(text: string): boolean {
  return text.length <= longestNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}

/** More than any number written out in full that loses no digit, so that hostile text costs nothing. */
const longestNumber = 400;

function textOf(value: Json): string | undefined {
  if (isAsTyped(value)) return value.$typed;
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined;
}

function numberOf(text: string, type: 'number' | 'integer'): number | undefined {
  const value = isNumberText(text) ? typedNumber(text) : undefined;
  if (value === undefined || !hasType(value, type)) return undefined;
  // "-0" is read as 0: the two are one value, and only one of them prints.
  return value === 0 ? 0 : value;
}
