import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** The map, or an empty one where something else stands; an open scalar is no map. */
export function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) && !isAsTyped(value) ? value : {};
}

/** The list, or an empty one where something else stands. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The text, if it is one and not empty. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
