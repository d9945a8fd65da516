import type { JsonObject } from '../../model/json.ts';

/**
 * A condition of a schema. Put together from entries: where an object is written with a `then`, linters fear that it will
 * be taken for a promise.
 */
export function ifThen(condition: JsonObject, consequence: JsonObject, otherwise?: JsonObject): JsonObject {
  const entries: [string, JsonObject][] = [
    ['if', condition],
    ['then', consequence],
  ];
  return { ...Object.fromEntries(entries), ...(otherwise && { else: otherwise }) };
}
