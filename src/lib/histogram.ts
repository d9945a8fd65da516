/** Counts measurements in classes with fixed bounds. */
export interface Histogram {
  /** A negative measurement counts as 0. */
  add(value: number): void;
  /** How many fell into each class; the last is of those above all bounds. */
  readonly counts: readonly number[];
  sum(): number;
}

/** Begins empty. `bounds` rise, and each one is part of the class below it. */
export function createHistogram(bounds: readonly number[]): Histogram {
  const counts = Array<number>(bounds.length + 1).fill(0);
  let sum = 0;
  return {
    add(value) {
      const measured = Math.max(0, value);
      const found = bounds.findIndex((bound) => measured <= bound);
      const index = found === -1 ? bounds.length : found;
      counts[index] = (counts[index] ?? 0) + 1;
      sum += measured;
    },
    counts,
    sum: () => sum,
  };
}
