import { isAsTyped, significantDigits, typedNumber } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { AsTyped, Json } from '../model/json.ts';

/**
 * A text that two values share exactly if they are `equal`, so that many can be compared at once. An `AsTyped` scalar
 * counts as the number that it is in an output; see `difference` for what else it may be among what is expected.
 */
export function keyOf(value: Json): string {
  if (typeof value === 'number') return String(value);
  if (isAsTyped(value)) return numberKey(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${keyOf(member)}`);
  return `{${members.sort().join(',')}}`;
}

/** As the number that it is, if it keeps its digits; another one of as many digits may be written in another way. */
function numberKey({ $typed }: AsTyped): string {
  const number = typedNumber($typed);
  return number === undefined ? `number ${significantDigits($typed)}` : String(number);
}
