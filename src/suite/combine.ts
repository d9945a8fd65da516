import type { Json, JsonObject } from '../model/json.ts';
import type { Suite } from '../model/suite.ts';
import { pairwiseRows } from './combine-pairwise.ts';
import type { Layer } from './layers.ts';
import { sameValue } from './same-value.ts';

type Axes = Readonly<Record<string, Json>>;

/** The combinations of a layer's axes and the rows of `include`, not made yet. */
export interface Combinations {
  /** How many there are at most, by arithmetic alone, so it may be infinite. */
  readonly most: number;
  /** How many there are. */
  count(): number;
  /** Makes them one by one. */
  all(): Generator<Axes, void, undefined>;
}

/** The part of a suite that says how axes are combined. */
export type Combining = Pick<Suite, 'combine' | 'exclude' | 'include'>;

/** The combinations in the order written, but those that `exclude` leaves out; then the rows of `include`. */
export function combine(layer: Layer, { exclude, include, combine: how }: Combining): Combinations {
  const rows = rowsOf(layer, include);
  const isMatrix = Object.keys(layer.matrix).length > 0 || include.length === 0;
  const product = { all: cross, zip, pairwise: pairwiseOf }[how](layer, exclude);
  const most = (isMatrix ? product.most : 0) + rows.length;
  const isKept = (axes: Axes) => !exclude.some((row) => isExcluded(axes, row));
  function* all(): Generator<Axes, void, undefined> {
    if (isMatrix) for (const axes of product.all()) if (isKept(axes)) yield axes;
    yield* rows;
  }
  const countAll = () => {
    let count = 0;
    for (const _ of all()) count++;
    return count;
  };
  return { most, all, count: exclude.length === 0 && how !== 'pairwise' ? () => most : countAll };
}

type Product = Pick<Combinations, 'most' | 'all'>;

/** Every value with every other; the last axis changes fastest. No axes make one combination. */
function cross({ matrix }: Layer): Product {
  const names = Object.keys(matrix);
  const values = Object.values(matrix);
  const most = values.reduce((product, list) => product * list.length, 1);
  return {
    most,
    *all() {
      for (let index = 0; index < most; index++) yield combinationAt(index, names, values);
    },
  };
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

/** First with first, second with second; all lists are of one length, since `checkZip` has looked at them. */
function zip({ matrix }: Layer): Product {
  const entries = Object.entries(matrix);
  const most = entries.length === 0 ? 1 : Math.min(...entries.map(([, list]) => list.length));
  return {
    most,
    *all() {
      for (let index = 0; index < most; index++) {
        yield Object.fromEntries(entries.map(([name, list]) => [name, list[index] ?? null]));
      }
    },
  };
}

function pairwiseOf({ matrix }: Layer, exclude: readonly JsonObject[]): Product {
  const rows = pairwiseRows(matrix, exclude);
  return {
    most: rows.most,
    *all() {
      yield* rows.all();
    },
  };
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
