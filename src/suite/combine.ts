import type { Json, JsonObject } from '../model/json.ts';
import type { InputPlaces, Suite } from '../model/suite.ts';
import type { IsExcluded } from './exclusion.ts';
import type { Layer } from './layers.ts';

/** One combination, or one row of `include`. */
export interface Combination {
  readonly axes: Readonly<Record<string, Json>>;
  /** Where these values stand. */
  readonly places: readonly InputPlaces[];
}

/** How many combinations and further rows there are, `exclude` left aside; by multiplication, so it may be infinite. */
export function countCombinations(layer: Layer, include: readonly JsonObject[]): number {
  return countProduct(layer, include) + include.filter((row) => addsCase(row, layer)).length;
}

/**
 * The combinations of a layer's axes that are not excluded, in the order written, the last axis changing fastest; then
 * the rows of `include`.
 */
export function* combine(
  layer: Layer,
  { include, includePlaces }: Pick<Suite, 'include' | 'includePlaces'>,
  isExcluded: IsExcluded,
): Generator<Combination> {
  const axes = Object.entries(layer.matrix).map(([name, values]) => {
    return { name, values, places: layer.matrixPlaces[name] ?? [] };
  });
  const total = countProduct(layer, include);
  for (let index = 0; index < total; index++) {
    const combination = combinationAt(index, axes);
    if (!isExcluded(combination.axes)) yield combination;
  }
  for (const [index, row] of include.entries()) {
    if (addsCase(row, layer)) yield rowFor(row, includePlaces[index] ?? {}, layer);
  }
}

/** No axes make one case, unless `include` names the cases. */
function countProduct({ matrix }: Layer, include: readonly JsonObject[]): number {
  const lists = Object.values(matrix);
  if (lists.length === 0 && include.length > 0) return 0;
  return lists.reduce((product, list) => product * list.length, 1);
}

interface Axis {
  readonly name: string;
  readonly values: readonly Json[];
  readonly places: readonly InputPlaces[];
}

/** The number of the combination, read as digits: each axis is one place, the last axis the lowest. */
function combinationAt(index: number, axes: readonly Axis[]): Combination {
  const digits = axes.map(() => 0);
  let rest = index;
  for (let axis = axes.length - 1; axis >= 0; axis--) {
    const count = axes[axis]?.values.length ?? 1;
    digits[axis] = rest % count;
    rest = Math.floor(rest / count);
  }
  return {
    axes: Object.fromEntries(axes.map(({ name, values }, axis) => [name, values[digits[axis] ?? 0] ?? null])),
    places: axes.map(({ places }, axis) => places[digits[axis] ?? 0] ?? {}),
  };
}

/** A row with nothing left adds no case. */
function addsCase(row: JsonObject, layer: Layer): boolean {
  return Object.keys(row).some((name) => !layer.pins(name));
}

/** What a case sets itself, a row of the suite does not change. */
function rowFor(row: JsonObject, places: Suite['includePlaces'][number], layer: Layer): Combination {
  const entries = Object.entries(row).filter(([name]) => !layer.pins(name));
  return { axes: Object.fromEntries(entries), places: entries.map(([name]) => places[name] ?? {}) };
}
