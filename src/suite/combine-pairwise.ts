import { seededRandom } from '../lib/random.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Exclusion, pairwise, pairwiseBound } from './pairwise.ts';
import { sameValue } from './same-value.ts';

/** Rows in which each pair of values meets, not made yet. */
export interface PairwiseRows {
  /** How many there are at most. */
  readonly most: number;
  /** Makes them, once however often they are asked for. */
  all(): readonly Readonly<Record<string, Json>>[];
}

/** Exclusions can make further rows necessary; beyond so many, it is enough to know that there are too many. */
const mostWorkedOut = 100_000;

/**
 * Few combinations of the axes in which every pair of values meets that `exclude` does not rule out. They depend on the
 * axes alone, not on the seed of the run, so that a case keeps its name and its id from run to run.
 */
export function pairwiseRows(
  matrix: Readonly<Record<string, readonly Json[]>>,
  exclude: readonly JsonObject[],
): PairwiseRows {
  const axes = Object.entries(matrix);
  const sizes = axes.map(([, values]) => values.length);
  const exclusions = exclude.flatMap((row) => exclusionsOf(row, axes));
  let made: readonly Readonly<Record<string, Json>>[] | undefined;
  const all = () => {
    made ??= pairwise({ sizes, exclude: exclusions }, seededRandom('pairwise')).map((positions) =>
      Object.fromEntries(axes.map(([name, values], axis) => [name, values[positions[axis] ?? 0] ?? null])),
    );
    return made;
  };
  const bound = pairwiseBound(sizes);
  return { most: exclusions.length === 0 || bound > mostWorkedOut ? bound : all().length, all };
}

type Axis = readonly [name: string, values: readonly Json[]];

/** The positions of the row's values in the axes: several where an axis has a value twice, none where it is no axis. */
function exclusionsOf(row: JsonObject, axes: readonly Axis[]): Exclusion[] {
  return Object.entries(row).reduce<Exclusion[]>(
    (partial, [name, value]) => {
      const axis = axes.findIndex(([own]) => own === name);
      const positions = [...(axes[axis]?.[1] ?? []).entries()].filter(([, own]) => sameValue(own, value));
      return partial.flatMap((exclusion) => positions.map(([position]) => new Map([...exclusion, [axis, position]])));
    },
    [new Map()],
  );
}
