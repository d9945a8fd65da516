import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json } from '../../model/json.ts';
import { inline } from '../words.ts';

/**
 * An example as the body of a snippet: each value is a place to type in, written as YAML wants it; and each of its own
 * keys, if they are for the author to name. A `type` stays as it is.
 */
export function placeholders(example: Json, hasOwnKeys = false): Json {
  let count = 0;
  const place = (text: string) => {
    count += 1;
    return `\${${count}:${text.replace(/[\\$}]/g, '\\$&')}}`;
  };
  const filled = (value: Json, isTop: boolean): Json => {
    if (Array.isArray(value)) return value.map((member) => filled(member, isTop));
    if (!isJsonObject(value)) return place(inline(value));
    const entries = Object.entries(value).map(([key, member]) => {
      const name = isTop && hasOwnKeys ? place(key) : key;
      return [name, key === 'type' ? member : filled(member, false)];
    });
    return Object.fromEntries(entries);
  };
  return filled(example, true);
}
