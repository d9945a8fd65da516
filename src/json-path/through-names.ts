import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { javaClass } from './java-text.ts';
import type { Segment } from './path.ts';
import { segmentText } from './path-text.ts';
import { type Fault, fault } from './run.ts';
import { firstFault, next, type Walk } from './walk.ts';

/** Goes on through names of a map. Several at the end give one map of those that are there. */
export function throughNames(
  walk: Walk,
  segment: Segment & { kind: 'names' },
  index: number,
  where: string,
  model: Json,
) {
  if (!isJsonObject(model)) {
    if (index > walk.firmUntil) return undefined;
    return fault(
      'absent',
      () =>
        `Expected to find an object with property ${segmentText(segment)} in path ${where} but found '${javaClass(model)}'. ` +
        "This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.",
    );
  }
  const [first, ...others] = segment.names;
  if (first !== undefined && others.length === 0) return member(walk, first, index, where, model);
  if (index < walk.path.segments.length - 1) {
    return firstFault(segment.names, (name) => member(walk, name, index, where, model));
  }
  const present = segment.names.filter((name) => Object.hasOwn(model, name));
  if (walk.run.isStrict && present.length < segment.names.length) {
    return fault(
      'absent',
      () => `Missing property in path ${where}[${segment.names.map((name) => `'${name}'`).join(', ')}]`,
    );
  }
  return next(walk, index + 1, where, Object.fromEntries(present.map((name) => [name, model[name] ?? null])));
}

/** Goes on through one name of a map, as Jayway's `PathToken.handleObjectProperty` does. */
export function member(walk: Walk, name: string, index: number, where: string, model: JsonObject): Fault | undefined {
  const { segments } = walk.path;
  const isLast = index === segments.length - 1;
  const path = `${where}['${name}']`;
  if (!Object.hasOwn(model, name)) {
    // A missing name at the end gives no result, which only a definite path takes amiss.
    if (isLast) return walk.run.isStrict ? fault('absent', `No results for path: ${path}`) : undefined;
    return index < walk.firmUntil || walk.run.isStrict
      ? fault('absent', `Missing property in path ${path}`)
      : undefined;
  }
  const listIndex = walk.listIndex.get(index);
  const before = segments[index - 1];
  if (isLast && listIndex !== undefined && (!before || segmentText(before) !== `[${listIndex}]`)) return undefined;
  return next(walk, index + 1, path, model[name] ?? null);
}
