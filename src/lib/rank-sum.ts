import { normalTail } from './normal-tail.ts';

/** What the Mann-Whitney U test says of two samples. */
export interface RankSum {
  /** Of the pairs of an earlier and a later value, those in which the later one is larger; equal ones count half. */
  readonly u: number;
  /** The same as a share of all pairs: 0.5 where neither sample tends to larger values. */
  readonly share: number;
  /** Two-sided: how likely such a `u`, or one further from the middle, is where nothing but chance tells them apart. */
  readonly p: number;
}

/** Without ties, and with so many values in each sample at most, every order of the values is counted. */
const exactLimit = 25;

/**
 * The Mann-Whitney U test (Wilcoxon's rank-sum test) of two samples, of which neither is empty. It compares ranks, so
 * that it assumes nothing of how times are distributed, and one that is far off counts for no more than one rank. Small
 * samples without ties are tested exactly, others by the normal approximation with the correction for ties and for
 * continuity. See H. B. Mann and D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than
 * the Other", 1947; the figures are those of `scipy.stats.mannwhitneyu`.
 */
export function rankSum(earlier: Iterable<number>, later: Iterable<number>): RankSum {
  const [a, b] = [Float64Array.from(earlier).sort(), Float64Array.from(later).sort()];
  const { ranks, ties } = rankLater(a, b);
  const pairs = a.length * b.length;
  const u = ranks - (b.length * (b.length + 1)) / 2;
  const further = Math.max(u, pairs - u);
  const isExact = ties === 0 && a.length <= exactLimit && b.length <= exactLimit;
  const tail = isExact ? exactTail(a.length, b.length, further) : approximateTail(a.length, b.length, further, ties);
  return { u, share: u / pairs, p: Math.min(1, 2 * tail) };
}

/**
 * The sum of the ranks of the later values among all, equal ones with the middle of their ranks; and of the groups of
 * equal values the sum of `t^3 - t`, where `t` is how many they are. Both in ascending order.
 */
function rankLater(a: Float64Array, b: Float64Array): { readonly ranks: number; readonly ties: number } {
  let [atA, atB, ranks, ties] = [0, 0, 0, 0];
  while (atA < a.length || atB < b.length) {
    const value = Math.min(a[atA] ?? Number.POSITIVE_INFINITY, b[atB] ?? Number.POSITIVE_INFINITY);
    const before = atA + atB;
    const beforeB = atB;
    while (atA < a.length && a[atA] === value) atA += 1;
    while (atB < b.length && b[atB] === value) atB += 1;
    const size = atA + atB - before;
    ranks += (atB - beforeB) * (before + (size + 1) / 2);
    ties += size ** 3 - size;
  }
  return { ranks, ties };
}

/** The share of all orders of the values that give a U of at least so much. */
function exactTail(sizeA: number, sizeB: number, least: number): number {
  const counts = countOrders(sizeA, sizeB);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.slice(least).reduce((sum, count) => sum + count, 0) / all;
}

/**
 * How many orders of the values give each U, from 0 on: the coefficients of the Gaussian binomial, as the product of
 * `(1 - q^(sizeA + i)) / (1 - q^i)` for each `i` up to `sizeB`. Below 2^53, so that they are exact.
 */
function countOrders(sizeA: number, sizeB: number): number[] {
  const counts = new Array<number>(sizeA * sizeB + 1).fill(0);
  counts[0] = 1;
  for (let i = 1; i <= sizeB; i++) {
    for (let at = counts.length - 1; at >= sizeA + i; at--) add(counts, at, -(counts[at - sizeA - i] ?? 0));
    for (let at = i; at < counts.length; at++) add(counts, at, counts[at - i] ?? 0);
  }
  return counts;
}

function add(counts: number[], at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

/** The same by the normal distribution that U comes near to. */
function approximateTail(sizeA: number, sizeB: number, least: number, ties: number): number {
  const all = sizeA + sizeB;
  const variance = ((sizeA * sizeB) / 12) * (all + 1 - ties / (all * (all - 1)));
  const distance = least - (sizeA * sizeB) / 2 - 0.5;
  // All values are equal, or U stands in the middle.
  if (variance <= 0 || distance <= 0) return 0.5;
  return normalTail(distance / Math.sqrt(variance));
}
