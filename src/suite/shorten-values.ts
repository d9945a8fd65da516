import { sha256 } from '../lib/hash.ts';
import { cut } from '../lib/printable.ts';
import type { Json } from '../model/json.ts';

/** A text or a value with a text of so many characters stands for itself. */
const longest = 1_000;

/**
 * Stands in for values in names and ids: what is long is replaced by its beginning and its hash, and made so only once.
 * A value may be as long as a file, and each of ten thousand cases would hash all of it.
 */
export function shortenValues(): (value: Json) => Json {
  const known = new Map<Json, Json>();
  const shorten = (value: Json): Json => {
    if (typeof value === 'string' ? value.length <= longest : typeof value !== 'object' || value === null) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const members = typeof value === 'string' ? value : shortenMembers(value);
    const text = typeof members === 'string' ? members : JSON.stringify(members);
    const short = text.length <= longest ? members : `${cut(text, longest / 2)}${sha256(text)}`;
    known.set(value, short);
    return short;
  };
  const shortenMembers = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shorten);
    const entries = Object.entries(value ?? {}).map(([key, member]) => [shorten(key), shorten(member)]);
    return Object.fromEntries(entries);
  };
  return shorten;
}
