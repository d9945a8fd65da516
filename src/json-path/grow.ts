import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { newRun } from './find.ts';
import { inverse } from './inverse.ts';
import { matchesFilter } from './matches-filter.ts';
import type { Filter, Path, Segment } from './path.ts';
import { positionsOf } from './positions-of.ts';
import { satisfy } from './satisfy.ts';

/** The longest list that is made for an index or a length. */
const longestList = 1_000;

/** What is left of the bounds of planting: how many parts of paths are yet to be tried, and how deep they may lead. */
interface Effort {
  left: number;
  depth: number;
}

/** A value with the leaf where the path leads; `undefined` where it cannot lead there. Whether it is found, is not looked at. */
export function grow(
  value: Json | undefined,
  path: Path,
  leaf: Json,
  effort: Effort = { left: 20_000, depth: 600 },
): Json | undefined {
  const [first, ...rest] = path.segments;
  const inner = first?.kind === 'function' && first.isHoisted ? first.parameters[0] : undefined;
  if (!inner || !('path' in inner) || first?.kind !== 'function') return along(value, path.segments, leaf, effort);
  if (rest.length > 0) return undefined;
  const isCount = first.name === 'length' || first.name === 'size';
  return along(value, [...inner.path.segments, ...(isCount ? [{ ...first, parameters: [] }] : [])], leaf, effort);
}

function along(value: Json | undefined, segments: readonly Segment[], leaf: Json, effort: Effort): Json | undefined {
  const [segment, ...rest] = segments;
  if (!segment) return leaf;
  if (effort.left <= 0 || effort.depth <= 0) return undefined;
  effort.left -= 1;
  effort.depth -= 1;
  const grown = through(value, segment, rest, leaf, effort);
  effort.depth += 1;
  return grown;
}

function through(value: Json | undefined, segment: Segment, rest: readonly Segment[], leaf: Json, effort: Effort) {
  const onward = (inner: Json | undefined) => along(inner, rest, leaf, effort);
  const isLast = rest.length === 0;
  switch (segment.kind) {
    case 'names':
      return throughNames(value, segment.names, isLast ? leaf : undefined, onward);
    case 'indexes':
      return throughIndex(value, segment.indexes[0] ?? 0, onward);
    case 'slice':
      return throughSlice(value, segment, onward);
    case 'wildcard': {
      if (!isJsonObject(value)) return throughIndex(value, 0, onward);
      return withMember(value, Object.keys(value)[0] ?? sampleName, onward);
    }
    case 'scan':
      return anywhere(value, onward);
    case 'filter':
      return throughFilter(value, segment.filter, effort, isLast ? mergedWith(leaf) : onward);
    case 'function':
      return isLast && segment.parameters.length === 0 ? inverse(segment.name, value, leaf, longestList) : undefined;
  }
}

type Onward = (inner: Json | undefined) => Json | undefined;

/** Where a name is needed and none is given. */
const sampleName = 'sample';

function withMember(value: Json | undefined, name: string, onward: Onward): Json | undefined {
  const map: JsonObject | undefined =
    value === undefined || value === null ? {} : isJsonObject(value) ? value : undefined;
  if (!map) return undefined;
  const grown = onward(Object.hasOwn(map, name) ? map[name] : undefined);
  // Not spread into a literal, where the name `__proto__` would mean something else.
  return grown === undefined ? undefined : Object.fromEntries([...Object.entries(map), [name, grown]]);
}

function throughNames(value: Json | undefined, names: readonly string[], leaf: Json | undefined, onward: Onward) {
  const [first = '', ...others] = names;
  if (others.length === 0 || leaf === undefined) return withMember(value, first, onward);
  if (!isJsonObject(leaf)) return undefined;
  return Object.entries(leaf).reduce<Json | undefined>(
    (grown, [name, member]) => grown && withMember(grown, name, () => member),
    isJsonObject(value) ? value : {},
  );
}

function throughIndex(value: Json | undefined, index: number, onward: Onward): Json | undefined {
  const list: readonly Json[] | undefined =
    value === undefined || value === null ? [] : Array.isArray(value) ? value : undefined;
  if (!list || Math.abs(index) > longestList) return undefined;
  const length = Math.max(list.length, index < 0 ? -index : index + 1);
  const at = index < 0 ? length + index : index;
  const grown = onward(list[at]);
  if (grown === undefined) return undefined;
  return Array.from({ length }, (_, position) => (position === at ? grown : (list[position] ?? null)));
}

function throughSlice(value: Json | undefined, slice: Segment & { kind: 'slice' }, onward: Onward): Json | undefined {
  const present = Array.isArray(value) ? value.length : 0;
  for (let length = Math.max(1, present); length <= present + longestList; length++) {
    for (const at of positionsOf(slice, length)) {
      const grown = throughIndex(value, at, onward);
      // The list must be as long as the position was counted for.
      return grown === undefined ? undefined : throughIndex(grown, length - 1, (last) => last ?? null);
    }
  }
  return undefined;
}

/** Right here if that goes, or else below a name of its own. */
function anywhere(value: Json | undefined, onward: Onward): Json | undefined {
  const inFirst: Onward = (inner) => (Array.isArray(inner) ? throughIndex(inner, 0, onward) : undefined);
  const below: Onward = (inner) => withMember(inner, sampleName, onward);
  return onward(value) ?? inFirst(value) ?? below(value);
}

/** A member that fits the filter goes on; where none does, one is made. A map is judged itself. */
function throughFilter(value: Json | undefined, filter: Filter, effort: Effort, onward: Onward): Json | undefined {
  const growOn = (inner: Json | undefined, path: Path, leaf: Json) => grow(inner, path, leaf, effort);
  if (isJsonObject(value)) {
    const fitting = satisfy(value, filter, growOn);
    return fitting === undefined ? undefined : onward(fitting);
  }
  const list: readonly Json[] | undefined =
    value === undefined || value === null ? [] : Array.isArray(value) ? value : undefined;
  if (!list) return undefined;
  const found = list.findIndex((member) => matchesFilter(filter, member, newRun(member)) === true);
  const grown = found === -1 ? undefined : throughIndex(list, found, onward);
  if (grown !== undefined) return grown;
  const fitting = satisfy(undefined, filter, growOn);
  return fitting === undefined ? undefined : throughIndex(list, list.length, () => onward(fitting));
}

/** What a filter asked for stays; the rest of a map comes from the leaf. */
function mergedWith(leaf: Json): Onward {
  return (fitting) =>
    isJsonObject(leaf) && isJsonObject(fitting)
      ? Object.fromEntries([...Object.entries(leaf), ...Object.entries(fitting)])
      : leaf;
}
