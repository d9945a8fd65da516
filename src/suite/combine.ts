import type { Json, JsonObject } from '../model/json.ts';
import type { Suite } from '../model/suite.ts';
import type { Layer } from './layers.ts';
import { sameValue } from './same-value.ts';

type Axes = Readonly<Record<string, Json>>;

/** How many combinations and further rows there are, `exclude` left aside; by multiplication, so it may be infinite. */
export function countCombinations(layer: Layer, include: readonly JsonObject[]): number {
  return countProduct(layer, include) + rowsOf(layer, include).length;
}

/**
 * The combinations of a layer's axes that `exclude` does not leave out, in the order written, the last axis changing
 * fastest; then the rows of `include`.
 */
export function* combine(layer: Layer, { exclude, include }: Pick<Suite, 'exclude' | 'include'>): Generator<Axes> {
  const names = Object.keys(layer.matrix);
  const values = Object.values(layer.matrix);
  const total = countProduct(layer, include);
  for (let index = 0; index < total; index++) {
    const axes = combinationAt(index, names, values);
    if (!exclude.some((row) => isExcluded(axes, row))) yield axes;
  }
  yield* rowsOf(layer, include);
}

/** No axes make one case, unless `include` names the cases. */
function countProduct({ matrix }: Layer, include: readonly JsonObject[]): number {
  const lists = Object.values(matrix);
  if (lists.length === 0 && include.length > 0) return 0;
  return lists.reduce((product, list) => product * list.length, 1);
}

/** The number of the combination, read as digits: each axis is one place, the last axis the lowest. */
function combinationAt(index: number, names: readonly string[], values: readonly (readonly Json[])[]): Axes {
  const entries: [string, Json][] = [];
  let rest = index;
  for (let axis = names.length - 1; axis >= 0; axis--) {
    const list = values[axis] ?? [];
    entries.unshift([names[axis] ?? '', list[rest % list.length] ?? null]);
    rest = Math.floor(rest / list.length);
  }
  return Object.fromEntries(entries);
}

function isExcluded(axes: Axes, row: JsonObject): boolean {
  return Object.entries(row).every(([name, value]) => {
    const own = axes[name];
    return own !== undefined && Object.hasOwn(axes, name) && sameValue(own, value);
  });
}

/** What a case sets itself, a row of the suite does not change; a row with nothing left adds no case. */
function rowsOf(layer: Layer, include: readonly JsonObject[]): Axes[] {
  return include
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !layer.pins(name))))
    .filter((row) => Object.keys(row).length > 0);
}
