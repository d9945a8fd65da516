import type { AsTyped, Json, JsonObject } from '../model/json.ts';

/** Whether the value is a scalar whose meaning is still open; see `AsTyped`. */
export function isAsTyped(value: Json | undefined): value is AsTyped {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as JsonObject).$typed === 'string'
  );
}

/** The number that the typed text stands for, if a number holds all its digits; else `undefined`. */
export function typedNumber(text: string): number | undefined {
  const value = /^[+-]?0x/i.test(text) || /^[+-]?0o/i.test(text) ? Number(text.replace(/^\+/, '')) : Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (/^[+-]?0[xo]/i.test(text)) return Number.isSafeInteger(value) ? value : undefined;
  return significantDigits(text) === significantDigits(String(value)) ? value : undefined;
}

/** The decimal's digits and exponent in one form, so that two ways to write the same value compare equal. */
function significantDigits(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return text;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  const trimmed = withoutZerosAtEnd(digits);
  if (trimmed === '') return '0';
  const power = Number(exponent) - fraction.length + (digits.length - trimmed.length);
  return `${sign === '-' ? '-' : ''}${trimmed}e${power}`;
}

/** A pattern would look for the end behind each of the zeros, which takes quadratic time. */
function withoutZerosAtEnd(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** The value with every open scalar read as the text that was typed. */
export function asText(value: Json): Json {
  if (isAsTyped(value)) return value.$typed;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asText(member)]));
}

/** Whether an open scalar stands anywhere in the value. */
export function hasAsTyped(value: Json): boolean {
  if (isAsTyped(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasAsTyped);
}
