import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';

/** Whether two values of the matrix are the same: deeply, numbers by value however they were typed. */
export function sameValue(a: Json, b: Json): boolean {
  if (isAsTyped(a) && isAsTyped(b) && a.$typed === b.$typed) return true;
  const [left, right] = [plain(a), plain(b)];
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((member, index) => sameValue(member, right[index] ?? null));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return left === right;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key] ?? null, right[key] ?? null));
}

function plain(value: Json): Json {
  return isAsTyped(value) ? (typedNumber(value.$typed) ?? value.$typed) : value;
}
