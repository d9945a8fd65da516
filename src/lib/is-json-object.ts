import type { Json, JsonObject } from '../model/json.ts';
import { isMap } from './is-map.ts';

/** Whether the value is a JSON object, as opposed to a list, a scalar or nothing. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isMap(value);
}
