import type { Random } from '../lib/random.ts';
import { createExclusions, type Exclusion, type Exclusions } from './pairwise/exclusions.ts';
import { fill } from './pairwise/fill.ts';
import { lattice } from './pairwise/lattice.ts';
import { createPairs, type Pairs } from './pairwise/pairs.ts';
import { shrink } from './pairwise/shrink.ts';

export type { Exclusion };

/** What is to be combined. */
export interface PairwiseModel {
  /** How many values each axis has, in the order written. */
  readonly sizes: readonly number[];
  /** Parts of combinations that may not be, each by axis and the position of its value. */
  readonly exclude?: readonly Exclusion[];
}

/**
 * Few rows in which every pair of values meets that meets in any allowed combination: positions of values, by axis. No
 * row holds an exclusion, and there are never more rows than allowed combinations. One axis gives all its values, two
 * give all their pairs. The rows stand in the order in which all combinations would stand, and the first one is the
 * first of those. The same model and the same random numbers give the same rows.
 *
 * Rows are made by arithmetic (`lattice`) and, where that does not take too long, by search (`fill`); the fewer ones are
 * then made fewer still (`shrink`). Effort is bounded: 50 axes with 100 values each take some seconds, and 50 MB.
 */
export function pairwise({ sizes, exclude = [] }: PairwiseModel, random: Random): number[][] {
  const exclusions = createExclusions(sizes, exclude);
  const first = firstRow(sizes, exclusions);
  if (!first) return [];
  if (sizes.length < 2) return single(sizes, exclusions);
  const { count, rows } = lattice(sizes);
  const candidates = Math.min(mostCandidates, Math.floor(searchLooks / looksOf(sizes, count)));
  const making = { sizes, exclusions, random, first, candidates: Math.max(1, candidates) };
  const computed = made(rows(), making);
  const searched = candidates > 0 ? made([], making) : computed;
  const start = searched.rows.length < computed.rows.length ? searched : computed;
  const budget = { steps: shrinkSteps, looks: shrinkLooks };
  return shrink(start.rows, { pairs: start.pairs, exclusions, random, budget }).sort(byValues);
}

/**
 * At most so many rows come of axes of these sizes as long as nothing is excluded, worked out without making any: as
 * many as there are combinations, or as `lattice` gives. Exclusions can make more rows necessary than there would be
 * without them, but never more than combinations are left.
 */
export function pairwiseBound(sizes: readonly number[]): number {
  const all = sizes.reduce((product, size) => product * size, 1);
  return sizes.length < 2 ? all : Math.min(all, lattice(sizes).count);
}

/** Of so many rows the best one is taken, where `searchLooks` suffices for that. */
const mostCandidates = 10;
/** So many values may be looked at in the search, roughly. */
const searchLooks = 3e7;
/** So many changes may be made, and values looked at for them, to make rows fewer. */
const shrinkSteps = 3_000;
const shrinkLooks = 5e7;

interface Making {
  readonly sizes: readonly number[];
  readonly exclusions: Exclusions;
  readonly random: Random;
  readonly first: number[];
  readonly candidates: number;
}

/** How many values a search for so many rows looks at, with one candidate for each. */
function looksOf(sizes: readonly number[], rows: number): number {
  const values = sizes.reduce((sum, size) => sum + size, 0);
  return (rows * sizes.length * values) / 2;
}

/** The rows given as far as they are needed, mended where they are not allowed, and further ones for what they lack. */
function made(given: readonly number[][], making: Making): { readonly rows: number[][]; readonly pairs: Pairs } {
  const { first, exclusions } = making;
  const pairs = createPairs(making.sizes);
  const rows: number[][] = [];
  for (const row of [first, ...given.map((wished) => mended(wished, exclusions))]) {
    if (pairs.changeRow(row, 1) > 0) rows.push(row);
    else pairs.changeRow(row, -1);
  }
  fill(rows, { ...making, pairs });
  return { rows, pairs };
}

/** The row with as many of its values as there may be together, and others in place of the rest. */
function mended(wished: number[], exclusions: Exclusions): number[] {
  if (wished.every((_, axis) => exclusions.allows(wished, axis))) return wished;
  const row = wished.map((value, axis) => (exclusions.names(axis) ? -1 : value));
  for (const [axis, value] of wished.entries()) {
    if (row[axis] !== -1) continue;
    row[axis] = value;
    if (!exclusions.complete([...row])) row[axis] = -1;
  }
  exclusions.complete(row);
  return row;
}

/** The first combination that is allowed, the last axis changing fastest; `undefined` where none is. */
function firstRow(sizes: readonly number[], exclusions: Exclusions): number[] | undefined {
  const row = sizes.map(() => -1);
  if (sizes.includes(0) || !exclusions.complete([...row])) return undefined;
  for (const axis of sizes.keys()) {
    row[axis] = 0;
    while (exclusions.names(axis) && !exclusions.complete([...row])) row[axis] += 1;
  }
  return row;
}

/** All values of the one axis; without any axis, one row with nothing in it. */
function single(sizes: readonly number[], exclusions: Exclusions): number[][] {
  const rows = sizes.length === 0 ? [[]] : Array.from({ length: sizes[0] ?? 0 }, (_, value) => [value]);
  return rows.filter((row) => row.every((_, axis) => exclusions.allows(row, axis)));
}

function byValues(a: readonly number[], b: readonly number[]): number {
  const axis = a.findIndex((value, index) => value !== b[index]);
  return (a[axis] ?? 0) - (b[axis] ?? 0);
}
