import type { Options } from 'ajv';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** How our own schemas are compiled: all faults at once, and what explains them. */
export const validatorOptions: Options = {
  allErrors: true,
  ownProperties: true,
  discriminator: true,
  inlineRefs: false,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  messages: false,
  verbose: true,
};

/**
 * The schema as a validator is made of it: without words for people, and such that `AsTyped` and `Template`, which are
 * objects for the validator but no maps for the author, are refused where a map belongs.
 */
export function validatorSchema(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema)
    .filter(([key, value]) => !(key === 'description' && typeof value === 'string') && key !== 'enumDescriptions')
    .map(([key, value]): [string, Json] => [key, annotations.has(key) ? value : within(value)]);
  const copy = Object.fromEntries(entries);
  const { type } = schema;
  const takesMaps = type === 'object' || (Array.isArray(type) && type.includes('object'));
  return takesMaps ? { ...copy, not: { anyOf: disguised } } : copy;
}

/** What the scalars in disguise look like, see `Json`. */
const disguised = ['$typed', '$template'].map((key) => ({ type: 'object', required: [key] }));

const annotations = new Set(['examples', 'default', 'const', 'enum', 'required']);

function within(value: Json): Json {
  if (Array.isArray(value)) return value.map(within);
  return isJsonObject(value) ? validatorSchema(value) : value;
}
