import { isAsTyped, sameDigits, typedNumber } from '../lib/as-typed.ts';
import { counted } from '../lib/counted.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { show } from '../lib/show.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** The first place where a value is not as expected. */
export interface Difference {
  /** From the value compared, e.g. `.items[1].sku`; empty for the value itself. */
  readonly path: string;
  /** What is there instead, to follow the path: `is 3, not 4`. */
  readonly text: string;
}

/**
 * Compares deeply: `undefined` where the two are equal. Numbers by value (0 and -0 are equal), maps by their own keys in
 * any order, lists member by member. An `AsTyped` scalar on the expected side equals the same text, and a number of the
 * same digits; on the actual side it is a number that has more digits than JavaScript keeps. No deeper than `expected`
 * is, however deep `actual`.
 */
export function difference(expected: Json, actual: Json, path = ''): Difference | undefined {
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifference(expected, actual, path);
  if (isJsonObject(expected) && isJsonObject(actual)) return mapDifference(expected, actual, path);
  if (equalScalars(expected, actual)) return undefined;
  return { path, text: `is ${show(actual)}, not ${show(expected)}` };
}

/** Whether nothing differs; see `difference`. */
export function equal(expected: Json, actual: Json): boolean {
  return difference(expected, actual) === undefined;
}

function equalScalars(expected: Json, actual: Json): boolean {
  if (isAsTyped(expected) && typeof actual === 'string') return expected.$typed === actual;
  const [wanted, came] = [numeral(expected), numeral(actual)];
  if (wanted === undefined || came === undefined) return expected === actual;
  return expected === actual || sameDigits(wanted, came);
}

/** A number as it is written; hexadecimal and octal ones, which only authors write, in decimal. */
function numeral(value: Json): string | undefined {
  if (typeof value === 'number') return String(value);
  if (!isAsTyped(value)) return undefined;
  return /^[+-]?0[xo]/i.test(value.$typed) ? String(typedNumber(value.$typed)) : value.$typed;
}

function listDifference(expected: readonly Json[], actual: readonly Json[], path: string): Difference | undefined {
  if (expected.length !== actual.length) {
    return { path, text: `has ${counted(actual.length, 'member')}, not ${expected.length}` };
  }
  for (const [index, member] of expected.entries()) {
    const found = difference(member, actual[index] ?? null, `${path}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function mapDifference(expected: JsonObject, actual: JsonObject, path: string): Difference | undefined {
  for (const [key, member] of Object.entries(expected)) {
    const below = `${path}.${key}`;
    const value = Object.hasOwn(actual, key) ? actual[key] : undefined;
    if (value === undefined) return { path: below, text: 'is missing' };
    const found = difference(member, value, below);
    if (found) return found;
  }
  const more = Object.keys(actual).find((key) => !Object.hasOwn(expected, key));
  return more === undefined ? undefined : { path: `${path}.${more}`, text: 'is there, but is not expected' };
}
