import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/**
 * An output as Architect sees it: nested maps become dotted keys (`customer.tier`), a list of maps becomes one list for
 * each of their keys (`items.sku`), with null where a map lacks the key. Lists of scalars stay. Anything but a map is
 * returned as it is.
 */
export function flatten(output: Json): Json {
  return isJsonObject(output) ? Object.fromEntries(entriesOf(output, '')) : output;
}

function* entriesOf(map: JsonObject, prefix: string): Generator<[string, Json]> {
  for (const [key, value] of Object.entries(map)) {
    const path = prefix + key;
    if (isJsonObject(value)) yield* entriesOf(value, `${path}.`);
    else if (Array.isArray(value) && value.some(isJsonObject)) yield* columnsOf(value, path);
    else yield [path, value];
  }
}

function* columnsOf(rows: readonly Json[], path: string): Generator<[string, Json]> {
  const flat = rows.map((row) => (isJsonObject(row) ? Object.fromEntries(entriesOf(row, '')) : {}));
  const keys = new Set(flat.flatMap((row) => Object.keys(row)));
  for (const key of keys) yield [`${path}.${key}`, flat.map((row) => row[key] ?? null)];
}
