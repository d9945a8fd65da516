import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Difference, difference } from './difference.ts';

/**
 * Every place where a value is not as expected, in the order of the expected value. Lists are compared member by member;
 * of two lists of unlike length that is said once.
 */
export function* differences(expected: Json, actual: Json, path = ''): Generator<Difference, void, undefined> {
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    for (const [index, member] of expected.entries()) {
      yield* differences(member, actual[index] ?? null, `${path}[${index}]`);
    }
  } else if (isJsonObject(expected) && isJsonObject(actual)) yield* mapDifferences(expected, actual, path);
  else {
    const found = difference(expected, actual, path);
    if (found) yield found;
  }
}

function* mapDifferences(
  expected: JsonObject,
  actual: JsonObject,
  path: string,
): Generator<Difference, void, undefined> {
  for (const [key, member] of Object.entries(expected)) {
    const value = Object.hasOwn(actual, key) ? actual[key] : undefined;
    if (value === undefined) yield { path: `${path}.${key}`, text: 'is missing' };
    else yield* differences(member, value, `${path}.${key}`);
  }
  for (const key of Object.keys(actual)) {
    if (!Object.hasOwn(expected, key)) yield { path: `${path}.${key}`, text: 'is new' };
  }
}
