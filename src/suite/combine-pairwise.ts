import { seededRandom } from '../lib/random.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { numberValues } from './number-values.ts';
import { type Exclusion, type PairwiseModel, pairwise, pairwiseBound } from './pairwise.ts';

/** An axis of a matrix. */
interface Axis {
  readonly name: string;
  readonly values: readonly Json[];
}

/** Rows in which each pair of values meets, not made yet: a position for each axis. */
export interface PairwiseRows {
  /** How many there are at most. */
  readonly most: number;
  /** Makes them, once however often they are asked for. */
  all(): Rows;
}

/** Exclusions can make further rows necessary; beyond so many, it is enough to know that there are too many. */
const mostWorkedOut = 100_000;

/**
 * Few combinations of the axes in which every pair of values meets that `exclude` does not rule out. They depend on the
 * axes alone, not on the seed of the run, so that a case keeps its name and its id from run to run.
 */
export function pairwiseRows(axes: readonly Axis[], exclude: readonly JsonObject[]): PairwiseRows {
  const sizes = axes.map(({ values }) => values.length);
  const exclusions = exclusionsOf(exclude, axes);
  const all = () => rowsOf({ sizes, exclude: exclusions });
  const bound = pairwiseBound(sizes);
  return { most: exclusions.length === 0 || bound > mostWorkedOut ? bound : all().length, all };
}

type Rows = readonly (readonly number[])[];

/** Most cases of a suite have the same axes, and there may be thousands: their rows are worked out once. */
const known = new Map<string, Rows>();

function rowsOf(model: Required<PairwiseModel>): Rows {
  const key = JSON.stringify([model.sizes, model.exclude.map((exclusion) => [...exclusion])]);
  const rows = known.get(key) ?? pairwise(model, seededRandom('pairwise'));
  if (known.size >= 10) known.clear();
  known.set(key, rows);
  return rows;
}

/** The positions of the rows' values in the axes: several where an axis has a value twice, none where it is no axis. */
function exclusionsOf(exclude: readonly JsonObject[], axes: readonly Axis[]): Exclusion[] {
  if (exclude.length === 0) return [];
  const numberOf = numberValues();
  const numbers = axes.map(({ values }) => values.map(numberOf));
  const positionsOf = (axis: number, value: Json) => {
    const wanted = numberOf(value);
    return [...(numbers[axis] ?? []).entries()].flatMap(([position, number]) => (number === wanted ? [position] : []));
  };
  return exclude.flatMap((row) =>
    Object.entries(row).reduce<Exclusion[]>(
      (partial, [name, value]) => {
        const axis = axes.findIndex((own) => own.name === name);
        const positions = positionsOf(axis, value);
        return partial.flatMap((exclusion) => positions.map((position) => new Map([...exclusion, [axis, position]])));
      },
      [new Map()],
    ),
  );
}
