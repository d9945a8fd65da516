import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { find } from './find.ts';
import { grow } from './grow.ts';
import type { Path } from './path.ts';

/**
 * A copy of the document, or a new one, in which the path finds the leaf: as its value, or as one of the list that an
 * indefinite path gives. A path that ends with a filter finds a map that has the members of the leaf besides what the
 * filter asks for. Behind `length()` or `size()`, the leaf is how many members a list is to have.
 *
 * What stands in the document already stays, but for what stands where the leaf belongs: plant short paths before those
 * that lead on from them. `undefined` where it cannot be done: the document has something else on the way, the filter
 * asks for what no sample can be made of, such as most patterns, or the leaf contradicts it.
 */
export function plant(document: Json | undefined, path: Path, leaf: Json): Json | undefined {
  const grown = grow(document, path, leaf);
  if (grown === undefined) return undefined;
  const result = find(path, grown);
  if (!result.found) return undefined;
  const values: readonly Json[] = path.isDefinite || !Array.isArray(result.value) ? [result.value] : result.value;
  const isFilterLast = path.segments.at(-1)?.kind === 'filter';
  return values.some((value) => isDeepStrictEqual(value, leaf) || (isFilterLast && isWithin(leaf, value)))
    ? grown
    : undefined;
}

function isWithin(part: Json, whole: Json): boolean {
  if (!isJsonObject(part) || !isJsonObject(whole)) return false;
  const members = new Map(Object.entries(whole));
  return Object.entries(part).every(([name, value]) => isDeepStrictEqual(members.get(name), value));
}
