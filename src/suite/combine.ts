import { countOf } from '../lib/iterables.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { InputPlaces, Suite } from '../model/suite.ts';
import { pairwiseRows } from './combine-pairwise.ts';
import type { IsExcluded } from './exclusion.ts';
import type { Layer } from './layers.ts';

/** One combination, or one row of `include`. */
export interface Combination {
  readonly axes: Readonly<Record<string, Json>>;
  /** Where these values stand. */
  readonly places: readonly InputPlaces[];
}

/** The combinations of a layer's axes and the rows of `include`, not made yet. */
export interface Combinations {
  /** How many there are at most, by arithmetic alone, so it may be infinite. */
  readonly most: number;
  /** How many there are. */
  count(): number;
  /** Makes them one by one. */
  all(): Generator<Combination, void, undefined>;
}

/** The part of a suite that says how axes are combined. */
export type Combining = Pick<Suite, 'combine' | 'exclude' | 'include' | 'includePlaces'>;

/** The combinations in the order written, but those that `exclude` leaves out; then the rows of `include`. */
export function combine(
  layer: Layer,
  { combine: how, exclude, include, includePlaces }: Combining,
  { isExcluded, countKept }: Excluding,
): Combinations {
  const rows = include.flatMap((row, index) => rowFor(row, includePlaces[index] ?? {}, layer) ?? []);
  const axes = axesOf(layer);
  const isMatrix = axes.length > 0 || include.length === 0;
  const product = isMatrix ? products[how](axes, exclude) : nothing;
  const most = product.most + rows.length;
  function* all(): Generator<Combination, void, undefined> {
    for (const positions of product.all()) {
      const combination = combinationAt(positions, axes);
      if (!isExcluded(combination.axes)) yield combination;
    }
    yield* rows;
  }
  const count = () => {
    if (how === 'all' && isMatrix) return countKept(axes) + rows.length;
    return exclude.length === 0 && how !== 'pairwise' ? most : countOf(all());
  };
  return { most, all, count };
}

/** What `exclude` leaves out: of one combination, and of all combinations of some axes. */
export interface Excluding {
  readonly isExcluded: IsExcluded;
  /** How many combinations are not left out. */
  readonly countKept: (axes: readonly Axis[]) => number;
}

/**
 * Counts by arithmetic, but for the axes that `exclude` names: only these decide whether a combination is left out. Most
 * cases of a suite combine the same lists, so the last count is kept.
 */
export function keptCounter(exclude: readonly JsonObject[], isExcluded: IsExcluded): Excluding['countKept'] {
  const named = new Set(exclude.flatMap((row) => Object.keys(row)));
  let last: { readonly axes: readonly Axis[]; readonly kept: number } = { axes: [], kept: 1 };
  return (axes) => {
    const decisive = axes.filter(({ name }) => named.has(name));
    const others = axes.filter(({ name }) => !named.has(name));
    const isKnown =
      last.axes.length === decisive.length &&
      decisive.every(({ name, values }, axis) => last.axes[axis]?.name === name && last.axes[axis]?.values === values);
    if (!isKnown) last = { axes: decisive, kept: count(decisive) };
    return last.kept * cross(others).most;
  };

  function count(decisive: readonly Axis[]): number {
    let kept = 0;
    for (const positions of cross(decisive).all()) {
      if (!isExcluded(combinationAt(positions, decisive).axes)) kept += 1;
    }
    return kept;
  }
}

/** One list of the matrix. */
export interface Axis {
  readonly name: string;
  readonly values: readonly Json[];
  readonly places: readonly InputPlaces[];
}

function axesOf({ matrix, matrixPlaces }: Layer): Axis[] {
  return Object.entries(matrix).map(([name, values]) => ({ name, values, places: matrixPlaces[name] ?? [] }));
}

/** Combinations as positions, one for each axis. */
interface Product {
  readonly most: number;
  all(): Iterable<readonly number[]>;
}

const nothing: Product = { most: 0, all: () => [] };

const products: Readonly<Record<Suite['combine'], (axes: readonly Axis[], exclude: readonly JsonObject[]) => Product>> =
  { all: cross, zip, pairwise: pairwiseRows };

/** Every value with every other; the last axis changes fastest. No axes make one combination. */
function cross(axes: readonly Axis[]): Product {
  const most = axes.reduce((product, { values }) => product * values.length, 1);
  return {
    most,
    *all() {
      for (let index = 0; index < most; index++) yield positionsOf(index, axes);
    },
  };
}

/** The number of the combination, read as digits: each axis is one place, the last axis the lowest. */
function positionsOf(index: number, axes: readonly Axis[]): number[] {
  const positions = axes.map(() => 0);
  let rest = index;
  for (let axis = axes.length - 1; axis >= 0; axis--) {
    const count = axes[axis]?.values.length ?? 1;
    positions[axis] = rest % count;
    rest = Math.floor(rest / count);
  }
  return positions;
}

/** First with first, second with second; all lists are of one length, since `expand` has looked at them. */
function zip(axes: readonly Axis[]): Product {
  const most = axes.length === 0 ? 1 : Math.min(...axes.map(({ values }) => values.length));
  return {
    most,
    *all() {
      for (let index = 0; index < most; index++) yield axes.map(() => index);
    },
  };
}

function combinationAt(positions: readonly number[], axes: readonly Axis[]): Combination {
  return {
    axes: Object.fromEntries(axes.map(({ name, values }, axis) => [name, values[positions[axis] ?? 0] ?? null])),
    places: axes.map(({ places }, axis) => places[positions[axis] ?? 0] ?? {}),
  };
}

/** What a case sets itself, a row of the suite does not change; a row with nothing left adds no case. */
function rowFor(row: JsonObject, places: Suite['includePlaces'][number], layer: Layer): Combination | undefined {
  const entries = Object.entries(row).filter(([name]) => !layer.pins(name));
  if (entries.length === 0) return undefined;
  return { axes: Object.fromEntries(entries), places: entries.map(([name]) => places[name] ?? {}) };
}
