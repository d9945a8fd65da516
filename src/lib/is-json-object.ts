import type { Json, JsonObject } from '../model/json.ts';
import { isMap } from './is-map.ts';

/** Whether the value is a map, as opposed to a list, a scalar, nothing, or a scalar in disguise: `AsTyped`, `Template`. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isMap(value) && typeof value.$typed !== 'string' && typeof value.$template !== 'string';
}
