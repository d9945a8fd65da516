import type { Json } from '../model/json.ts';
import { isNumberText } from './convert.ts';
import { nameOfType, typeOf, type ValueType } from './value-type.ts';

/** Why the value does not convert to the type without loss, and what to write instead. For values that `convert` refused. */
export function typeHint(type: ValueType, value: Json): string {
  // Without quotes YAML would read null as no type at all.
  const word = value === null ? '"null"' : typeOf(value);
  const write = `If ${nameOfType(typeOf(value))} is right, write \`type: ${word}\`.`;
  if (value === null) {
    return `Null is a value of its own, never converted, and not the same as an absent field. ${write}`;
  }
  const why = typeof value === 'string' ? whyText(type, value) : whyOther(type, value);
  return why === undefined ? write : `${why} ${write}`;
}

function whyText(type: ValueType, text: string): string | undefined {
  if (type === 'boolean') return 'Only the texts true and false, in small letters, stand for a boolean.';
  if (type !== 'number' && type !== 'integer') return undefined;
  if (text.trim() === '') return 'Empty text is not a number, and is not converted to 0.';
  if (isNumberText(text)) {
    return type === 'integer' && Number.isFinite(Number(text)) && !Number.isInteger(Number(text))
      ? 'A fraction is not a whole number; for any number write `type: number`.'
      : 'A number cannot keep all its digits.';
  }
  const isNearly = /^\s*[+-]?[\d.,\s]*\d[\d.,\s]*$/.test(text.slice(0, 100));
  return isNearly ? 'A plus sign, leading zeros, blanks or grouped digits would be lost in a number.' : undefined;
}

function whyOther(type: ValueType, value: Json): string | undefined {
  if (type === 'integer' && typeOf(value) === 'number') return 'It has a fraction.';
  if (type === 'boolean' && typeOf(value) === 'number') return 'A number never stands for true or false.';
  return undefined;
}
