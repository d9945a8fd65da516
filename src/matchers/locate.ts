import { isJsonObject } from '../lib/is-json-object.ts';
import { nearest } from '../lib/nearest.ts';
import { parsePath, type Step } from '../lib/path.ts';
import { show } from '../lib/show.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** What stands at a path, or why nothing does. */
export type Location = { readonly value: Json } | Nowhere;

/** Why nothing stands at a path. Made when it is asked for, since of many places only a few are told. */
export interface Nowhere {
  /** To follow "is missing:", where the hint alone would leave the author to wonder. */
  readonly why?: () => string;
  /** Whole sentences. */
  readonly hint: () => string;
}

/**
 * Follows an author's path into an output: own keys of maps and positions of lists only. A flattened output has dotted
 * keys of its own, so a key that is the whole path counts as well, where the steps lead nowhere.
 */
export function locate(output: Json, path: string): Location {
  const found = follow(output, parsePath(path) ?? [path]);
  const flat = isJsonObject(output) && Object.hasOwn(output, path) ? output[path] : undefined;
  return 'value' in found || flat === undefined ? found : { value: flat };
}

/** Follows steps from a value which itself stands at `base`, a path that is empty for the whole output. */
export function follow(value: Json, steps: readonly Step[], base = ''): Location {
  let here = value;
  for (const [index, step] of steps.entries()) {
    const next = child(here, step);
    if (next === undefined) {
      const from = here;
      const name = () => nameOf(`${base}${pathOf(steps.slice(0, index))}`);
      return { hint: () => explain(from, step, name(), index === steps.length - 1) };
    }
    here = next;
  }
  return { value: here };
}

/** Steps as they stand behind a path: `[0].sku`. */
export function pathOf(steps: readonly Step[]): string {
  return steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}

/** A path in a sentence: `` `items[0]` ``, or the whole output. */
export function nameOf(path: string): string {
  return path === '' ? 'The output' : `\`${path.replace(/^\./, '')}\``;
}

/** A position counts in a list only, a name in a map only: a list's `length` is no field. */
function child(value: Json, step: Step): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function explain(here: Json, step: Step, name: string, isLast: boolean): string {
  if (Array.isArray(here)) return explainList(here, step, name);
  if (!isJsonObject(here)) return `${name} is ${show(here, 40)}, so nothing can stand below it.`;
  return explainMap(here, step, name, isLast);
}

function explainList(list: readonly Json[], step: Step, name: string): string {
  if (list.length === 0) return `${name} is an empty list.`;
  if (typeof step === 'string') {
    return `${name} is a list: name one of its members by its position, from [0] on, or all of them with [*].`;
  }
  return list.length === 1
    ? `${name} has one member only, [0].`
    : `${name} has ${list.length} members, [0] to [${list.length - 1}].`;
}

function explainMap(map: JsonObject, step: Step, name: string, isLast: boolean): string {
  const keys = Object.keys(map);
  if (typeof step === 'number') return `${name} is a map, not a list, so it has no position [${step}].`;
  const near = nearest(step, keys.slice(0, mostCompared));
  if (near !== undefined) return `Did you mean \`${near}\`?${isLast ? ` ${leaveOut}` : ''}`;
  if (keys.length === 0) return `${name} is empty.${isLast ? ` ${leaveOut}` : ''}`;
  const shown = keys.slice(0, mostShown).map((key) => `\`${key}\``);
  const more = keys.length > mostShown ? `, and ${keys.length - mostShown} more` : '';
  return `${name} has ${shown.join(', ')}${more}.${isLast ? ` ${leaveOut}` : ''}`;
}

/** A map with more keys than this was not written by hand, and comparing with each takes its time. */
const mostCompared = 200;
const mostShown = 8;
const leaveOut = 'If the field may be absent, add `optional: true`.';
