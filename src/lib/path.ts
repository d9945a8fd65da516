import type { Json, JsonObject } from '../model/json.ts';
import { memo } from './memo.ts';

/** One step of a path: a key of a map, or a position in a list. */
export type Step = string | number;

/** Reads `items[0].sku` as steps; `undefined` where it is not well formed. */
export function parsePath(path: string): Step[] | undefined {
  const steps: Step[] = [];
  const token = /([^.[\]]+)|\[(\d+)\]/y;
  for (let at = 0; at < path.length; at = token.lastIndex) {
    const dotted = path[at] === '.';
    token.lastIndex = dotted ? at + 1 : at;
    const match = token.exec(path);
    const isName = match?.[1] !== undefined;
    // A dot stands before every name but the first, and never before a bracket or at the start.
    if (!match || (at === 0 ? dotted : isName !== dotted)) return undefined;
    steps.push(isName ? (match[1] as string) : Number(match[2]));
  }
  return steps.length > 0 ? steps : undefined;
}

/** The input that a path begins with: `customer.id` belongs to `customer`. */
export function inputOf(path: string): string {
  return String(parsePath(path)?.[0] ?? path);
}

/** Stands in a path for every member of a list. No name of a field looks like it. */
export const everyMember = '[*]';

/**
 * Reads `items[*].price` as the paths between its `[*]`, each relative to where the one before led: `[items]`,
 * `[price]`. A path without `[*]` is one of them. `undefined` where it is not well formed. Read once however often it is
 * asked for: suites name the same fields again and again.
 */
export const parseWildPath = memo(500, readWildPath);

function readWildPath(path: string): readonly (readonly Step[])[] | undefined {
  const [first = '', ...rest] = path.split(everyMember);
  const parts = [
    rest.length > 0 && first === '' ? [] : parsePath(first),
    // A dot would stand before a name at the start, too.
    ...rest.map((part) => (part === '' ? [] : part.startsWith('.') ? parsePath(part.slice(1)) : parsePath(part))),
  ];
  const isWhole = rest.every((part) => /^(?:$|\.[^[]|\[)/.test(part));
  const known = parts.filter((part) => part !== undefined);
  return isWhole && known.length === parts.length ? known : undefined;
}

/** What stands at the path; `undefined` where nothing does. Own keys only. */
export function getAt(value: Json, steps: readonly Step[]): Json | undefined {
  let here: Json | undefined = value;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null) return undefined;
    if (!Object.hasOwn(here, step)) return undefined;
    here = (here as Record<Step, Json>)[step];
  }
  return here;
}

/** A copy of `value` with `replacement` at the path; maps on the way are made, lists must be there. */
export function setAt(value: JsonObject, steps: readonly Step[], replacement: Json): JsonObject {
  return set(value, steps, replacement) as JsonObject;
}

function set(value: Json | undefined, [step, ...rest]: readonly Step[], replacement: Json): Json {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[Number(step)] = set(copy[Number(step)], rest, replacement);
    return copy;
  }
  const map = typeof value === 'object' && value !== null ? (value as JsonObject) : {};
  return { ...map, [step]: set(map[String(step)], rest, replacement) };
}
