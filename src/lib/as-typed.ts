import type { AsTyped, Json } from '../model/json.ts';
import { isMap } from './is-map.ts';
import { isTemplate } from './is-template.ts';
import { trimEnd } from './trim-end.ts';

/** Whether the value is a scalar whose meaning is still open; see `AsTyped`. */
export function isAsTyped(value: Json | undefined): value is AsTyped {
  return isMap(value) && typeof value.$typed === 'string';
}

/** The number that the typed text stands for, if a number holds all its digits; else `undefined`. */
export function typedNumber(text: string): number | undefined {
  const value = /^[+-]?0x/i.test(text) || /^[+-]?0o/i.test(text) ? Number(text.replace(/^\+/, '')) : Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (/^[+-]?0[xo]/i.test(text)) return Number.isSafeInteger(value) ? value : undefined;
  return significantDigits(text) === significantDigits(String(value)) ? value : undefined;
}

/** Whether two decimals have the same value, digit by digit, however each is written: `1.10` and `11e-1`. */
export function sameDigits(a: string, b: string): boolean {
  return significantDigits(a) === significantDigits(b);
}

/** Whether a decimal is whole, however many digits it has: `12345678901234567890`, `1.5e1`. */
export function isWholeText(text: string): boolean {
  const power = /e(-?\d+)$/.exec(significantDigits(text))?.[1];
  return power === undefined || Number(power) >= 0;
}

/** The decimal's digits and exponent in one form, so that two ways to write the same value compare equal. */
export function significantDigits(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return text;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  const trimmed = trimEnd(digits, '0');
  if (trimmed === '') return '0';
  const power = Number(exponent) - fraction.length + (digits.length - trimmed.length);
  return `${sign === '-' ? '-' : ''}${trimmed}e${power}`;
}

/** The value as its author wrote it: open scalars as the text that was typed, expressions as they stand. */
export function asText(value: Json): Json {
  if (isAsTyped(value)) return value.$typed;
  if (isTemplate(value)) return value.$template;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asText(member)]));
}

/** The value with every open scalar read as a number, which keeps the digits that it can. The same value if there is none. */
export function plainNumbers(value: Json): Json {
  if (isAsTyped(value)) return finite(Number(value.$typed));
  if (typeof value !== 'object' || value === null || !hasAsTyped(value)) return value;
  if (Array.isArray(value)) return value.map(plainNumbers);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainNumbers(member)]));
}

/** 1e999 is a number in JSON, but too large for one here: the largest that there is stands in. */
function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/** Whether an open scalar stands anywhere in the value. */
export function hasAsTyped(value: Json): boolean {
  if (isAsTyped(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasAsTyped);
}
