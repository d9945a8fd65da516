import type { Json } from '../../model/json.ts';
import type { Pointer } from '../pointer.ts';

/** A map that is put together value by value; one whose keys are numbers becomes a list, gaps left out. */
export type Branch = Map<string | number, Json | Branch>;

/** Puts a value at the end of a way; what is missing on the way is made. */
export function put(branch: Branch, [step, ...rest]: Pointer, value: Json): void {
  if (step === undefined) return;
  if (rest.length === 0) {
    branch.set(step, value);
    return;
  }
  const found = branch.get(step);
  const next: Branch = found instanceof Map ? found : new Map();
  branch.set(step, next);
  put(next, rest, value);
}

/** The branch as plain data. */
export function dataOf(branch: Branch): Json {
  const isList = [...branch.keys()].every((key) => typeof key === 'number');
  const entries = [...branch].map(([key, member]): [string | number, Json] => [
    key,
    member instanceof Map ? dataOf(member) : member,
  ]);
  if (!isList || entries.length === 0) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member);
}

/** Where what was put at the end of a way stands in the data: positions in lists move up over gaps. */
export function wayIn(branch: Branch, way: Pointer): Pointer {
  const [step, ...rest] = way;
  if (step === undefined) return [];
  const next = branch.get(step);
  const isPosition = typeof step === 'number';
  const position = isPosition ? [...branch.keys()].filter((key) => Number(key) < step).length : step;
  return [position, ...(next instanceof Map ? wayIn(next, rest) : rest)];
}
