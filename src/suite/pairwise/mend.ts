import type { Random } from '../../lib/random.ts';
import type { Exclusions } from './exclusions.ts';
import { createMissing } from './missing.ts';
import type { Pair, Pairs } from './pairs.ts';

/** What mending rows depends on. */
export interface Mending {
  readonly exclusions: Exclusions;
  readonly pairs: Pairs;
  readonly random: Random;
  /** Shared by all attempts. */
  readonly budget: Budget;
}

/** What is left of the effort allowed: changes, and values looked at to find them. */
export interface Budget {
  steps: number;
  looks: number;
}

/** A row, and for each of its axes the step in which it was last changed. */
interface Worked {
  readonly row: number[];
  readonly changedAt: number[];
}

/**
 * Changes rows until they hold all pairs of a further row as well, which is to be left out; `undefined` where the budget
 * did not suffice, and then the counts of `pairs` mean nothing any more. Each step puts one missing pair into the row in
 * which that uncovers the least; what was just changed is left alone for a while. After J. Lin, C. Luo, S. Cai, K. Su,
 * D. Hao and L. Zhang, "TCA: An Efficient Two-Mode Meta-Heuristic Algorithm for Combinatorial Test Generation", ASE 2015.
 * The first row stays as it is.
 */
export function mend(rows: readonly number[][], without: number[], mending: Mending): number[][] | undefined {
  const { pairs, random, budget } = mending;
  const worked = rows.map((row) => ({ row: [...row], changedAt: row.map(() => Number.NEGATIVE_INFINITY) }));
  const missing = createMissing(pairs);
  for (const pair of pairsOf(without)) missing.change(pair, -1);

  for (let step = 0; missing.size() > 0; step++) {
    budget.steps -= 1;
    budget.looks -= rows.length * without.length * 2;
    const pair = missing.pick(random);
    if (budget.steps < 0 || budget.looks < 0 || !pair) return undefined;
    const rest = step - 5 - missing.size() / 4;
    const choice = leastLoss(worked, pair, rest, mending);
    if (!choice) continue;
    const set = (axis: number, value: number) => {
      for (const was of pairsWith(choice.row, axis)) missing.change(was, -1);
      choice.row[axis] = value;
      for (const now of pairsWith(choice.row, axis)) missing.change(now, 1);
      choice.changedAt[axis] = step;
    };
    if (choice.row[pair.axis] !== pair.value) set(pair.axis, pair.value);
    if (choice.row[pair.otherAxis] !== pair.otherValue) set(pair.otherAxis, pair.otherValue);
  }
  return worked.map(({ row }) => row);
}

function leastLoss(rows: readonly Worked[], pair: Pair, rest: number, mending: Mending): Worked | undefined {
  let best: Worked | undefined;
  let least = Number.POSITIVE_INFINITY;
  let ties = 0;
  for (const worked of rows.slice(1)) {
    if (isFresh(worked, pair.axis, pair.value, rest) || isFresh(worked, pair.otherAxis, pair.otherValue, rest))
      continue;
    const loss = lossOf(worked.row, pair, mending.pairs);
    if (loss > least || !isAllowed(worked.row, pair, mending.exclusions)) continue;
    ties = loss < least ? 1 : ties + 1;
    least = loss;
    if (ties === 1 || mending.random() * ties < 1) best = worked;
  }
  return best;
}

/** Whether the value would have to be changed, though it was changed just before. */
function isFresh({ row, changedAt }: Worked, axis: number, value: number, rest: number): boolean {
  return row[axis] !== value && (changedAt[axis] ?? 0) > rest;
}

/** How many pairs are uncovered by putting the pair into the row, less those that are covered, the pair itself aside. */
function lossOf(row: readonly number[], { axis, value, otherAxis, otherValue }: Pair, pairs: Pairs): number {
  const beside = pairs.loss(row, axis, value, otherAxis) + pairs.loss(row, otherAxis, otherValue, axis);
  return beside + (pairs.count(axis, row[axis] ?? 0, otherAxis, row[otherAxis] ?? 0) === 1 ? 1 : 0);
}

function isAllowed(row: number[], { axis, value, otherAxis, otherValue }: Pair, exclusions: Exclusions): boolean {
  if (!exclusions.names(axis) && !exclusions.names(otherAxis)) return true;
  const [was, otherWas] = [row[axis] ?? 0, row[otherAxis] ?? 0];
  row[axis] = value;
  row[otherAxis] = otherValue;
  const allowed = exclusions.allows(row, axis) && exclusions.allows(row, otherAxis);
  row[axis] = was;
  row[otherAxis] = otherWas;
  return allowed;
}

/** The pairs of a row that hold its value of this axis. */
function pairsWith(row: readonly number[], axis: number): Pair[] {
  const value = row[axis] ?? 0;
  return row.flatMap((otherValue, otherAxis) => (otherAxis === axis ? [] : [{ axis, value, otherAxis, otherValue }]));
}

function pairsOf(row: readonly number[]): Pair[] {
  return row.flatMap((_, axis) => pairsWith(row, axis).filter(({ otherAxis }) => otherAxis > axis));
}
