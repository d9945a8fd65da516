import { isJsonObject } from '../lib/is-json-object.ts';
import { everyMember, parseWildPath, type Step } from '../lib/path.ts';
import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { follow, type Location, locate, type Nowhere, nameOf } from './locate.ts';

/** One place that a path leads to. */
export interface Spot {
  /** Every `[*]` replaced by a position, as far as there is a list with members. */
  readonly path: string;
  readonly location: Location;
}

/** What stands between two `[*]` of a path, and after the last. */
interface Stretch {
  readonly text: string;
  readonly steps: readonly Step[];
}

/**
 * Every place that an author's path leads to, in order. A path without `[*]` leads to one. `items[*].price` leads to one
 * in each member of `items`; where there is no member it leads nowhere, so that what looked at nothing does not hold.
 */
export function* spread(output: Json, path: string): Generator<Spot> {
  const texts = path.split(everyMember);
  const [first, ...rest] = (parseWildPath(path) ?? []).map(
    (steps, index): Stretch => ({ text: texts[index] ?? '', steps }),
  );
  if (!first || rest.length === 0) yield { path, location: locate(output, path) };
  else yield* below(first.text === '' ? { value: output } : locate(output, first.text), first.text, rest);
}

function* below(location: Location, here: string, stretches: readonly Stretch[]): Generator<Spot> {
  const [next, ...rest] = stretches;
  if (!next) {
    yield { path: here, location };
    return;
  }
  const list = 'value' in location ? location.value : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    const path = `${here}${stretches.map(({ text }) => `${everyMember}${text}`).join('')}`;
    yield { path, location: 'value' in location ? noMembers(location.value, here) : location };
    return;
  }
  for (const [index, member] of list.entries()) {
    const at = `${here}[${index}]`;
    yield* below(follow(member, next.steps, at), `${at}${next.text}`, rest);
  }
}

/** Why a value that stands at `path` has no members. */
function noMembers(value: Json, path: string): Nowhere {
  const name = path === '' ? 'the output' : nameOf(path);
  if (Array.isArray(value)) {
    return { why: () => `${name} is an empty list`, hint: () => 'If it may be empty, add `optional: true`.' };
  }
  const what = isJsonObject(value) ? 'a map' : show(value, 40);
  return {
    why: () => `${name} is ${what}, not a list`,
    hint: () => '`[*]` stands for the members of a list. Without it, the path leads to the value itself.',
  };
}
