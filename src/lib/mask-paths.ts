import type { Json, JsonObject } from '../model/json.ts';
import { parsePath, type Step } from './path.ts';
import { mask } from './redact.ts';

/**
 * A copy in which a mask stands for whatever is at these paths, be it text, a number or a map. What is not there stays
 * away. A path is found in nested form and as one key with dots, which is how flattened outputs write it.
 *
 * @param paths dotted: `apiKey`, `customer.pin`, `items[0].code`
 */
export function maskPaths(value: JsonObject, paths: readonly string[]): JsonObject;
export function maskPaths(value: Json, paths: readonly string[]): Json;
export function maskPaths(value: Json, paths: readonly string[]): Json {
  return paths.reduce<Json>((masked, path) => maskAt(maskAt(masked, [path]), parsePath(path) ?? [path]), value);
}

function maskAt(value: Json, [step, ...rest]: readonly Step[]): Json {
  if (step === undefined) return mask;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  if (Array.isArray(value)) return value.map((member, index) => (index === step ? maskAt(member, rest) : member));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === String(step) ? maskAt(member, rest) : member]),
  );
}
