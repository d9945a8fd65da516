import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { SchemaError } from './schema-error.ts';

/** The JSON types that the subschema around the refused keyword names. */
export function typesOf({ parentSchema }: SchemaError): readonly string[] {
  const type = parentSchema?.type;
  const types: readonly Json[] = Array.isArray(type) ? type : [type ?? null];
  return types.filter((name) => typeof name === 'string');
}

/** The names of the properties that it knows. */
export function keysOf({ parentSchema }: SchemaError): readonly string[] {
  return isJsonObject(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
}

/** Its subschema of one property. */
export function propertyOf({ parentSchema }: SchemaError, key: string): JsonObject {
  const property = isJsonObject(parentSchema?.properties) ? parentSchema.properties[key] : undefined;
  return isJsonObject(property) ? property : {};
}

/** Its first example; `undefined` if it has none. */
export function exampleOf(schema: JsonObject | undefined): Json | undefined {
  return Array.isArray(schema?.examples) ? schema.examples[0] : undefined;
}
