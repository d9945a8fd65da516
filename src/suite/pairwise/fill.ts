import type { Random } from '../../lib/random.ts';
import type { Exclusions, OpenRow } from './exclusions.ts';
import type { Pair, Pairs } from './pairs.ts';

/** What rows are made of. */
export interface Filling {
  readonly sizes: readonly number[];
  readonly exclusions: Exclusions;
  readonly pairs: Pairs;
  readonly random: Random;
  /** So many rows are tried for each one that is taken. */
  readonly candidates: number;
}

/**
 * Adds rows until every pair is covered or found impossible. Each is the best of several: it begins with a pair that is
 * still wanted, and then takes, axis by axis in random order, the value that covers the most. After D. M. Cohen, S. R.
 * Dalal, M. L. Fredman and G. C. Patton, "The AETG System: An Approach to Testing Based on Combinatorial Design", IEEE
 * Transactions on Software Engineering 23 (7), 1997.
 */
export function fill(rows: number[][], filling: Filling): void {
  const { pairs, candidates } = filling;
  while (pairs.uncovered() > 0) {
    let best: { row: OpenRow; gain: number } | undefined;
    for (let tried = 0; tried < candidates && pairs.uncovered() > 0; tried++) {
      const candidate = tryRow(filling);
      if (candidate && (!best || candidate.gain > best.gain)) best = candidate;
    }
    if (!best) continue;
    pairs.changeRow(best.row, 1);
    rows.push(best.row);
  }
}

/** A row with one pair at least that no row has yet; `undefined` where the pair that it was to hold is impossible. */
function tryRow(filling: Filling): { row: OpenRow; gain: number } | undefined {
  const { sizes, exclusions, pairs, random } = filling;
  const pair = wantedPair(filling);
  const row: OpenRow = sizes.map(() => -1);
  row[pair.axis] = pair.value;
  row[pair.otherAxis] = pair.otherValue;
  if (!exclusions.complete([...row])) {
    pairs.rule(pair);
    return undefined;
  }
  const filled = [pair.axis, pair.otherAxis];
  let gain = 1;
  for (const axis of shuffled(sizes.length, random)) {
    if (row[axis] !== -1) continue;
    gain += chooseValue(row, axis, filled, filling);
    filled.push(axis);
  }
  return { row, gain };
}

/** A pair that no row holds: of the value that lacks the most pairs, and the one that lacks the most beside it. */
function wantedPair({ sizes, pairs, random }: Filling): Pair {
  const value = most(sizes, random, (axis, value) => pairs.uncoveredOf(axis, value));
  const other = most(sizes, random, (axis, candidate) =>
    axis === value.axis || pairs.count(value.axis, value.value, axis, candidate) > 0
      ? 0
      : pairs.uncoveredOf(axis, candidate),
  );
  return { ...value, otherAxis: other.axis, otherValue: other.value };
}

function most(
  sizes: readonly number[],
  random: Random,
  measure: (axis: number, value: number) => number,
): { axis: number; value: number } {
  let best = { axis: 0, value: 0 };
  let highest = 0;
  let ties = 0;
  for (let axis = 0; axis < sizes.length; axis++) {
    for (let value = 0; value < (sizes[axis] ?? 0); value++) {
      const amount = measure(axis, value);
      if (amount < highest || amount === 0) continue;
      ties = amount > highest ? 1 : ties + 1;
      highest = amount;
      if (ties === 1 || random() * ties < 1) best = { axis, value };
    }
  }
  return best;
}

/** Takes the value that covers the most with those that the row has, of those that leave a way to finish it. */
function chooseValue(row: OpenRow, axis: number, filled: readonly number[], filling: Filling): number {
  const { sizes, exclusions, pairs, random } = filling;
  const gains = new Float64Array(sizes[axis] ?? 0);
  for (const other of filled) pairs.addGains(gains, axis, other, row[other] ?? 0);
  for (;;) {
    const value = highest(gains, (value) => pairs.uncoveredOf(axis, value), random);
    row[axis] = value;
    if (!exclusions.names(axis) || exclusions.complete([...row])) return gains[value] ?? 0;
    gains[value] = Number.NEGATIVE_INFINITY;
  }
}

/** The value that gains the most; of equal ones that which lacks the most pairs, then any. */
function highest(gains: Float64Array, lacking: (value: number) => number, random: Random): number {
  let best = 0;
  let ties = 0;
  for (let value = 0; value < gains.length; value++) {
    const gain = gains[value] ?? 0;
    const most = gains[best] ?? 0;
    if (gain < most) continue;
    const isMore = gain > most || ties === 0 || lacking(value) > lacking(best);
    if (!isMore && lacking(value) < lacking(best)) continue;
    ties = isMore ? 1 : ties + 1;
    if (ties === 1 || random() * ties < 1) best = value;
  }
  return best;
}

function shuffled(length: number, random: Random): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const index = Math.floor(random() * (last + 1));
    [order[last], order[index]] = [order[index] ?? 0, order[last] ?? 0];
  }
  return order;
}
