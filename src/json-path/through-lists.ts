import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { javaText } from './java-text.ts';
import { matchesFilter } from './matches-filter.ts';
import type { Filter, Segment } from './path.ts';
import { segmentsText } from './path-text.ts';
import { positionsOf } from './positions-of.ts';
import { type Fault, fault, isFault } from './run.ts';
import { member } from './through-names.ts';
import { firstFault, next, type Walk } from './walk.ts';

/** Goes on through indexes of a list, also counted from its end; those that are not there are passed over. */
export function throughIndexes(walk: Walk, indexes: readonly number[], index: number, where: string, model: Json) {
  if (!Array.isArray(model)) return noList(walk, index, where, model);
  return firstFault(indexes, (at) => item(walk, at, index, where, model));
}

/** Goes on through a part of a list. */
export function throughSlice(
  walk: Walk,
  slice: Segment & { kind: 'slice' },
  index: number,
  where: string,
  model: Json,
) {
  if (!Array.isArray(model)) return noList(walk, index, where, model);
  return firstFault(positionsOf(slice, model.length), (at) => item(walk, at, index, where, model));
}

/** Goes on through all members of a list or a map; other values have none. */
export function throughWildcard(walk: Walk, index: number, where: string, model: Json): Fault | undefined {
  if (isJsonObject(model)) return firstFault(Object.keys(model), (name) => member(walk, name, index, where, model));
  if (!Array.isArray(model)) return undefined;
  return firstFault(model.keys(), (at) => {
    const failed = item(walk, at, index, where, model);
    return failed?.kind === 'absent' && !walk.run.isStrict ? undefined : failed;
  });
}

/** Goes on through those members of a list that a filter lets pass. A map is judged itself, not its members. */
export function throughFilter(walk: Walk, filter: Filter, index: number, where: string, model: Json) {
  if (isJsonObject(model)) {
    const verdict = matchesFilter(filter, model, walk.run);
    if (isFault(verdict)) return verdict;
    return verdict ? next(walk, index + 1, where, model) : undefined;
  }
  if (Array.isArray(model)) {
    return firstFault(model.keys(), (at) => {
      const verdict = matchesFilter(filter, model[at] ?? null, walk.run);
      if (isFault(verdict)) return verdict;
      return verdict ? item(walk, at, index, where, model) : undefined;
    });
  }
  if (index > walk.firmUntil) return undefined;
  return fault('invalid', () => `Filter: ${restOf(walk, index)} can not be applied to primitives. ${contextOf(model)}`);
}

/** What does not go through anything but a list is a fault as long as the path is definite. */
function noList(walk: Walk, index: number, where: string, model: Json): Fault | undefined {
  if (index > walk.firmUntil) return undefined;
  if (model === null) return fault('absent', `The path ${where} is null`);
  return fault('absent', () => `Filter: ${restOf(walk, index)} can only be applied to arrays. ${contextOf(model)}`);
}

function restOf(walk: Walk, index: number): string {
  return segmentsText(walk.path.segments.slice(index));
}

function contextOf(model: Json): string {
  return `Current context is: ${javaText(model).slice(0, 200)}`;
}

function item(walk: Walk, at: number, index: number, where: string, list: readonly Json[]): Fault | undefined {
  const value = list[at < 0 ? list.length + at : at];
  if (value === undefined) return undefined;
  const failed = next(walk, index + 1, `${where}[${at}]`, value);
  return failed?.kind === 'bounds' ? undefined : failed;
}
