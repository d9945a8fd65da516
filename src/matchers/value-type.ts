import { isAsTyped, isWholeText } from '../lib/as-typed.ts';
import type { Json } from '../model/json.ts';

/** The types that an author can ask for, in JSON Schema's words. */
export const valueTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] as const;

/** One of `valueTypes`. */
export type ValueType = (typeof valueTypes)[number];

/** Whether the value is one of `valueTypes`. */
export function isValueType(value: Json | undefined): value is ValueType {
  return valueTypes.some((type) => type === value);
}

/** The type of a value; a number is `number`, whole or not, and however many digits it has. */
export function typeOf(value: Json): Exclude<ValueType, 'integer'> {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number' || isAsTyped(value)) return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'array' : 'object';
}

/** Whether the value is of the type as it stands. 5.0 is a whole number. */
export function hasType(value: Json, type: ValueType): boolean {
  if (type !== 'integer') return typeOf(value) === type;
  return isAsTyped(value) ? isWholeText(value.$typed) : Number.isInteger(value);
}

/** The type in words for a sentence, e.g. `a whole number`. */
export function nameOfType(type: ValueType): string {
  return names[type];
}

const names: Readonly<Record<ValueType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'null',
};
