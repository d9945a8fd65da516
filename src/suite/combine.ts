import type { Json, JsonObject } from '../model/json.ts';
import type { IsExcluded } from './exclusion.ts';
import type { Layer } from './layers.ts';

type Axes = Readonly<Record<string, Json>>;

/** How many combinations and further rows there are, `exclude` left aside; by multiplication, so it may be infinite. */
export function countCombinations(layer: Layer, include: readonly JsonObject[]): number {
  return countProduct(layer, include) + include.filter((row) => addsCase(row, layer)).length;
}

/**
 * The combinations of a layer's axes that are not excluded, in the order written, the last axis changing fastest; then
 * the rows of `include`.
 */
export function* combine(layer: Layer, include: readonly JsonObject[], isExcluded: IsExcluded): Generator<Axes> {
  const lists = Object.entries(layer.matrix);
  const total = countProduct(layer, include);
  for (let index = 0; index < total; index++) {
    const axes = combinationAt(index, lists);
    if (!isExcluded(axes)) yield axes;
  }
  for (const row of include) if (addsCase(row, layer)) yield rowFor(row, layer);
}

/** No axes make one case, unless `include` names the cases. */
function countProduct({ matrix }: Layer, include: readonly JsonObject[]): number {
  const lists = Object.values(matrix);
  if (lists.length === 0 && include.length > 0) return 0;
  return lists.reduce((product, list) => product * list.length, 1);
}

/** The number of the combination, read as digits: each axis is one place, the last axis the lowest. */
function combinationAt(index: number, lists: readonly (readonly [string, readonly Json[]])[]): Axes {
  let rest = index;
  const values = lists.map((): Json => null);
  for (let axis = lists.length - 1; axis >= 0; axis--) {
    const list = lists[axis]?.[1] ?? [];
    values[axis] = list[rest % list.length] ?? null;
    rest = Math.floor(rest / list.length);
  }
  return Object.fromEntries(lists.map(([name], axis) => [name, values[axis] ?? null]));
}

/** A row with nothing left adds no case. */
function addsCase(row: JsonObject, layer: Layer): boolean {
  return Object.keys(row).some((name) => !layer.pins(name));
}

/** What a case sets itself, a row of the suite does not change. */
function rowFor(row: JsonObject, layer: Layer): Axes {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !layer.pins(name)));
}
