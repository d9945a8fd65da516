import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * Gives each value a number: the same to two values that are the same, deeply, numbers by value however they were typed.
 * So a value is found among thousands without comparing it with each of them.
 */
export function numberValues(): (value: Json) => number {
  const scalars = new Map<Json, number>();
  const composed = new Map<string, number>();
  const known = new WeakMap<object, number>();
  let last = 0;

  const lookUp = <Key>(numbers: Map<Key, number>, key: Key): number => {
    const found = numbers.get(key);
    if (found !== undefined) return found;
    last += 1;
    numbers.set(key, last);
    return last;
  };
  const numberOf = (value: Json): number => {
    const plain = isAsTyped(value) ? (typedNumber(value.$typed) ?? value.$typed) : value;
    if (typeof plain !== 'object' || plain === null) return lookUp(scalars, plain);
    const before = known.get(plain);
    if (before !== undefined) return before;
    const number = lookUp(composed, isList(plain) ? `[${plain.map(numberOf)}]` : `{${membersOf(plain)}}`);
    known.set(plain, number);
    return number;
  };
  const membersOf = (map: JsonObject): string[] =>
    Object.keys(map)
      .sort()
      .map((key) => `${lookUp(scalars, key)}:${numberOf(map[key] ?? null)}`);
  return numberOf;
}

function isList(value: JsonObject | readonly Json[]): value is readonly Json[] {
  return Array.isArray(value);
}
