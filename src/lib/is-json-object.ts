import type { Json, JsonObject } from '../model/json.ts';

/** Whether the value is a map, as opposed to a list, a scalar (an `AsTyped` one is a scalar too) or nothing. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof (value as JsonObject).$typed !== 'string';
}
