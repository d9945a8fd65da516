import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** A schema that refers to itself, or is written to exhaust, ends here. */
const deepest = 16;

/**
 * A value of the shape that a JSON Schema describes, the plainest there is: the schema's `default`, else the first of
 * its `enum`, else by type: `""`, 0, false, an empty list, a map with every property that is named, null. It answers
 * for actions that have no rule for the inputs, so it does not look at `minimum`, `pattern` and their like.
 */
export function sampleOf(schema: JsonObject, depth = 0): Json {
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(schema.enum) && schema.enum[0] !== undefined) return schema.enum[0];
  switch (typeOf(schema)) {
    case 'string':
      return '';
    case 'number':
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return sampleMap(schema, depth);
    default:
      return null;
  }
}

function sampleMap(schema: JsonObject, depth: number): JsonObject {
  if (!isJsonObject(schema.properties) || depth >= deepest) return {};
  const entries = Object.entries(schema.properties);
  return Object.fromEntries(
    entries.map(([name, property]) => [name, isJsonObject(property) ? sampleOf(property, depth + 1) : null]),
  );
}

function typeOf(schema: JsonObject): Json | undefined {
  if (Array.isArray(schema.type)) return schema.type[0];
  return schema.type ?? (isJsonObject(schema.properties) ? 'object' : undefined);
}
