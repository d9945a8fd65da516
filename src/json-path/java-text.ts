import { isDeeperThan } from '../lib/depth.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { numberText } from './numbers.ts';

/** A value as Java's `toString` writes it: maps as `{a=1}`, lists as JSON. What is nested very deeply is left out. */
export function javaText(value: Json): string {
  return isDeeperThan(value, 200) ? '...' : textOf(value);
}

function textOf(value: Json): string {
  if (isJsonObject(value)) {
    return `{${Object.entries(value)
      .map(([key, member]) => `${key}=${textOf(member)}`)
      .join(', ')}}`;
  }
  return typeof value === 'object' && value !== null ? (numberText(value) ?? JSON.stringify(value)) : String(value);
}

/** The name of the Java class that json-smart, Jayway's own reader, makes of a value. */
export function javaClass(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'java.lang.String';
  if (typeof value === 'boolean') return 'java.lang.Boolean';
  if (Array.isArray(value)) return 'net.minidev.json.JSONArray';
  const number = numberText(value);
  if (number === undefined) return 'java.util.LinkedHashMap';
  if (!/^-?\d+$/.test(number)) return 'java.lang.Double';
  if (Math.abs(Number(number)) < 2 ** 31) return 'java.lang.Integer';
  return Math.abs(Number(number)) < 2 ** 63 ? 'java.lang.Long' : 'java.math.BigInteger';
}
