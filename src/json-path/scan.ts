import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { matchesFilter } from './matches-filter.ts';
import type { Segment } from './path.ts';
import { deeper, type Fault, fault, isFault, spend } from './run.ts';
import { firstFault, next, type Walk } from './walk.ts';

/**
 * Tries the segment behind `..` on the value and on everything below it, each before what it holds. As in Jayway, a list
 * that the segment fits is not given to it if more segments follow: these go on with each of its members, and a name at
 * the very end counts only where the segment is the index of that member. So `$..[0].id` finds the first members' ids.
 */
export function scan(walk: Walk, index: number, where: string, model: Json): Fault | undefined {
  const target = walk.path.segments[index + 1];
  if (!target) return fault('fatal', 'Current path token is a leaf');
  return visit(walk, target, index + 1, where, model);
}

function visit(walk: Walk, target: Segment, index: number, where: string, model: Json): Fault | undefined {
  if (typeof model !== 'object' || model === null) return undefined;
  const isList = Array.isArray(model);
  if (!isList && !isJsonObject(model)) return undefined;
  const spent = spend(walk.run);
  if (spent) return spent;
  const isFitting = fits(walk, target, index, model);
  if (isFault(isFitting)) return isFitting;
  const failed = isFitting ? take(walk, index, where, model) : undefined;
  if (failed) return failed;
  return firstFault(Object.entries(model), ([key, value]: [string, Json]) =>
    typeof value === 'object' && value !== null
      ? deeper(walk.run, () => visit(walk, target, index, isList ? `${where}[${key}]` : `${where}['${key}']`, value))
      : undefined,
  );
}

function take(walk: Walk, index: number, where: string, model: Json): Fault | undefined {
  if (!Array.isArray(model) || index === walk.path.segments.length - 1) return next(walk, index, where, model);
  return firstFault(model.entries(), ([at, value]: [number, Json]) => {
    walk.listIndex.set(index + 1, at);
    return next(walk, index + 1, `${where}[${at}]`, value);
  });
}

function fits(walk: Walk, target: Segment, index: number, model: Json): boolean | Fault {
  switch (target.kind) {
    case 'names': {
      if (!isJsonObject(model)) return false;
      const isGathered = target.names.length > 1 && index < walk.path.segments.length - 1;
      return isGathered || target.names.every((name) => Object.hasOwn(model, name));
    }
    case 'indexes':
    case 'slice':
      return Array.isArray(model);
    case 'wildcard':
      return true;
    case 'filter':
      return matchesFilter(target.filter, model, walk.run);
    default:
      return false;
  }
}
