/** A combination that may not be, or a part of one: axis to position in its list of values. */
export type Exclusion = ReadonlyMap<number, number>;

/** A row that is not finished: where an axis has no value yet, -1 stands. */
export type OpenRow = number[];

/** Says of rows, finished or not, whether they may be. */
export interface Exclusions {
  /** Whether nothing excludes what the row holds of this axis; only exclusions that name it are looked at. */
  allows(row: readonly number[], axis: number): boolean;
  /** Fills in the axes that exclusions name so that the row may be; `false` where there is no way, and the row is as it was. */
  complete(row: OpenRow): boolean;
  /** Whether any exclusion names the axis. */
  names(axis: number): boolean;
}

/**
 * Searches with backtracking, the axis with the fewest values left first. Exact, and so in the worst case as hard as any
 * puzzle; exclusions that somebody wrote by hand come nowhere near that.
 */
export function createExclusions(sizes: readonly number[], exclude: readonly Exclusion[]): Exclusions {
  /** By axis, then by value: the exclusions that name both. */
  const naming = sizes.map((size) => Array.from({ length: size }, (): [number, number][][] => []));
  for (const exclusion of exclude) {
    for (const [axis, value] of exclusion) naming[axis]?.[value]?.push([...exclusion]);
  }
  const named = sizes.flatMap((_, axis) => (exclude.some((exclusion) => exclusion.has(axis)) ? [axis] : []));
  const isNamed = new Set(named);
  const nothingGoes = exclude.some(({ size }) => size === 0);

  const allows = (row: readonly number[], axis: number) => {
    const exclusions = naming[axis]?.[row[axis] ?? -1] ?? [];
    return !exclusions.some((exclusion) => exclusion.every(([other, value]) => row[other] === value));
  };
  const valuesLeft = (row: OpenRow, axis: number) => {
    const left: number[] = [];
    for (let value = 0; value < (sizes[axis] ?? 0); value++) {
      row[axis] = value;
      if (allows(row, axis)) left.push(value);
    }
    row[axis] = -1;
    return left;
  };
  const search = (row: OpenRow): boolean => {
    let narrowest: { axis: number; left: readonly number[] } | undefined;
    for (const axis of named) {
      if (row[axis] !== -1) continue;
      const left = valuesLeft(row, axis);
      if (!narrowest || left.length < narrowest.left.length) narrowest = { axis, left };
      if (left.length === 0) break;
    }
    if (!narrowest) return true;
    for (const value of narrowest.left) {
      row[narrowest.axis] = value;
      if (search(row)) return true;
    }
    row[narrowest.axis] = -1;
    return false;
  };

  return {
    allows,
    complete: (row) => !nothingGoes && named.every((axis) => row[axis] === -1 || allows(row, axis)) && search(row),
    names: (axis) => isNamed.has(axis),
  };
}
