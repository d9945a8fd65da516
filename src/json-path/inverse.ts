import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';

/** A value for which a function gives the leaf, keeping what it can of the one that is there; `undefined` if none is known. */
export function inverse(name: string, value: Json | undefined, leaf: Json, longest: number): Json | undefined {
  if (isJsonObject(value))
    return (name === 'length' || name === 'size') && Object.keys(value).length === leaf ? value : undefined;
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  switch (name) {
    case 'length':
    case 'size':
      if (typeof leaf !== 'number' || !Number.isInteger(leaf) || leaf < 0 || leaf > longest) return undefined;
      return Array.from({ length: leaf }, (_, at) => list[at] ?? null);
    case 'sum':
    case 'avg':
    case 'min':
    case 'max':
      return typeof leaf === 'number' ? [leaf] : undefined;
    case 'concat':
      return typeof leaf === 'string' ? [leaf] : undefined;
    case 'first':
      return [leaf, ...list.slice(1)];
    case 'last':
      // Of a single member, Jayway does not find the last.
      return [list[0] ?? leaf, ...list.slice(1, -1), leaf];
    case 'keys':
      if (!Array.isArray(leaf) || !leaf.every((key) => typeof key === 'string')) return undefined;
      return Object.fromEntries(leaf.map((key) => [key, null]));
    default:
      return undefined;
  }
}
