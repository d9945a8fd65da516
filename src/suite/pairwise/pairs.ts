/** A value of one axis beside a value of another one. */
export interface Pair {
  readonly axis: number;
  readonly value: number;
  readonly otherAxis: number;
  readonly otherValue: number;
}

/** Counts in how many rows each pair of values stands. */
export interface Pairs {
  /** A number of its own for each pair. */
  indexOf(axis: number, value: number, otherAxis: number, otherValue: number): number;
  /** In how many rows; at least `impossible` where no row may hold the pair. The order of the two axes does not matter. */
  count(axis: number, value: number, otherAxis: number, otherValue: number): number;
  /** Adds 1 for each value of the axis that no row holds beside this value of the other one. */
  addGains(gains: Float64Array, axis: number, otherAxis: number, otherValue: number): void;
  /** How many pairs a change of this axis to the value uncovers in the row, less those that it covers; one axis aside. */
  loss(row: readonly number[], axis: number, value: number, aside: number): number;
  /** Counts a pair once more, or once less. `true` where that covers it, or uncovers it. */
  change(axis: number, value: number, otherAxis: number, otherValue: number, by: 1 | -1): boolean;
  /** Counts all pairs of a row, and tells how many of them that covers or uncovers. */
  changeRow(row: readonly number[], by: 1 | -1): number;
  /** No row may hold the pair, so it counts as covered. */
  rule(out: Pair): void;
  /** How many pairs stand in no row. */
  uncovered(): number;
  /** How many of them hold this value. */
  uncoveredOf(axis: number, value: number): number;
  /** At least so many rows are needed: a row holds one pair of any two axes. Pairs not yet covered are left aside. */
  fewestRows(): number;
}

/** What is counted for a pair that cannot be. */
export const impossible = 1 << 30;

/** Nothing is covered yet. Takes four bytes for each pair. */
export function createPairs(sizes: readonly number[]): Pairs {
  const axes = sizes.length;
  const starts = new Int32Array(axes * axes);
  const valueStarts = new Int32Array(axes + 1);
  let total = 0;
  for (let axis = 0; axis < axes; axis++) {
    valueStarts[axis + 1] = (valueStarts[axis] ?? 0) + (sizes[axis] ?? 0);
    for (let other = axis + 1; other < axes; other++) {
      starts[axis * axes + other] = total;
      total += (sizes[axis] ?? 0) * (sizes[other] ?? 0);
    }
  }
  const counts = new Int32Array(total);
  const uncoveredOf = new Int32Array(valueStarts[axes] ?? 0);
  const valuesInAll = valueStarts[axes] ?? 0;
  for (const [axis, size] of sizes.entries()) {
    uncoveredOf.fill(valuesInAll - size, valueStarts[axis], valueStarts[axis + 1]);
  }
  let uncovered = total;

  const indexOf = (axis: number, value: number, other: number, otherValue: number): number =>
    axis < other
      ? (starts[axis * axes + other] ?? 0) + value * (sizes[other] ?? 0) + otherValue
      : (starts[other * axes + axis] ?? 0) + otherValue * (sizes[axis] ?? 0) + value;
  const mark = (axis: number, value: number, other: number, otherValue: number, by: 1 | -1) => {
    const [at, otherAt] = [(valueStarts[axis] ?? 0) + value, (valueStarts[other] ?? 0) + otherValue];
    uncovered -= by;
    uncoveredOf[at] = (uncoveredOf[at] ?? 0) - by;
    uncoveredOf[otherAt] = (uncoveredOf[otherAt] ?? 0) - by;
  };
  const change = (axis: number, value: number, other: number, otherValue: number, by: 1 | -1): boolean => {
    const index = indexOf(axis, value, other, otherValue);
    const count = (counts[index] ?? 0) + by;
    counts[index] = count;
    const isTurn = by === 1 ? count === 1 : count === 0;
    if (isTurn) mark(axis, value, other, otherValue, by);
    return isTurn;
  };

  return {
    indexOf,
    count: (axis, value, other, otherValue) => counts[indexOf(axis, value, other, otherValue)] ?? 0,
    addGains(gains, axis, other, otherValue) {
      const stride = axis < other ? (sizes[other] ?? 0) : 1;
      let index = indexOf(axis, 0, other, otherValue);
      for (let value = 0; value < (sizes[axis] ?? 0); value++) {
        if (counts[index] === 0) gains[value] = (gains[value] ?? 0) + 1;
        index += stride;
      }
    },
    loss(row, axis, value, aside) {
      const was = row[axis] ?? 0;
      if (was === value) return 0;
      let loss = 0;
      for (let other = 0; other < axes; other++) {
        if (other === axis || other === aside) continue;
        const index = indexOf(axis, 0, other, row[other] ?? 0);
        const stride = axis < other ? (sizes[other] ?? 0) : 1;
        if (counts[index + was * stride] === 1) loss += 1;
        if (counts[index + value * stride] === 0) loss -= 1;
      }
      return loss;
    },
    change,
    changeRow(row, by) {
      let turns = 0;
      for (let axis = 0; axis < axes; axis++) {
        for (let other = axis + 1; other < axes; other++) {
          if (change(axis, row[axis] ?? 0, other, row[other] ?? 0, by)) turns += 1;
        }
      }
      return turns;
    },
    rule({ axis, value, otherAxis, otherValue }) {
      counts[indexOf(axis, value, otherAxis, otherValue)] = impossible;
      mark(axis, value, otherAxis, otherValue, 1);
    },
    uncovered: () => uncovered,
    uncoveredOf: (axis, value) => uncoveredOf[(valueStarts[axis] ?? 0) + value] ?? 0,
    fewestRows() {
      let fewest = 0;
      for (let axis = 0; axis < axes; axis++) {
        for (let other = axis + 1; other < axes; other++) {
          const start = starts[axis * axes + other] ?? 0;
          const end = start + (sizes[axis] ?? 0) * (sizes[other] ?? 0);
          let needed = 0;
          for (let index = start; index < end; index++) if ((counts[index] ?? 0) < impossible) needed += 1;
          fewest = Math.max(fewest, needed);
        }
      }
      return fewest;
    },
  };
}
