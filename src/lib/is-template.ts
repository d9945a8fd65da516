import type { Json, Template } from '../model/json.ts';
import { isMap } from './is-map.ts';

/** Whether the value is text with expressions that are still to be worked out; see `Template`. */
export function isTemplate(value: Json | undefined): value is Template {
  return isMap(value) && typeof value.$template === 'string';
}

/** Whether such text stands anywhere in the value. */
export function hasTemplate(value: Json): boolean {
  if (isTemplate(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTemplate);
}
