import { holm } from '../../lib/holm.ts';
import { rankSum } from '../../lib/rank-sum.ts';
import type { LatencyComparison, LatencyShift } from '../../model/comparison.ts';

/** Collects how long the answers of actions took, then and now. */
export interface LatencyShifts {
  /** A case that both runs have, and that the action answered in both. Milliseconds. */
  add(action: string, before: number, now: number): void;
  compare(): LatencyComparison;
}

/** Rarely a hit by chance alone: one comparison of two runs in twenty, however many actions there are. */
const level = 0.05;
/** In a large sample the smallest shift is no chance; nobody cares for less than these. */
const leastMs = 20;
const leastShare = 0.1;
/** With three answers each, even the clearest order of them comes by chance in one of ten times. */
const fewestCases = 4;

/**
 * Begins with none. Only cases of both runs count, so that new and slower cases do not look like a slower action. The
 * two runs are tested as two samples: what makes an answer slow is mostly when it was asked for, and hardly which case it
 * was. Where the case matters as well, the two samples go together, and the test is too careful rather than too hasty.
 */
export function createLatencyShifts(): LatencyShifts {
  const samples = new Map<string, { readonly before: number[]; readonly now: number[] }>();
  return {
    add(action, before, now) {
      const sample = samples.get(action) ?? { before: [], now: [] };
      samples.set(action, sample);
      sample.before.push(before);
      sample.now.push(now);
    },
    compare() {
      const tested = [...samples].filter(([, { now }]) => now.length >= fewestCases);
      const sums = tested.map(([, { before, now }]) => rankSum(before, now));
      const corrected = holm(sums.map(({ p }) => p));
      const byAction = new Map(tested.map(([action], at) => [action, { share: sums[at]?.share, p: corrected[at] }]));
      const actions = [...samples].map(([action, { before, now }]): LatencyShift => {
        const { share = 0.5, p = 1 } = byAction.get(action) ?? {};
        const medians = { before: median(before), now: median(now) };
        const shift = byAction.has(action) ? shiftOf(medians, p) : 'too-few';
        return { action, cases: now.length, ...medians, slowerShare: share, p, shift };
      });
      const test = 'Mann-Whitney U, two-sided, corrected by Holm';
      return { test, level, leastMs, leastShare, actions: actions.sort(byWeight) };
    },
  };
}

type Medians = Pick<LatencyShift, 'before' | 'now'>;

function shiftOf({ before, now }: Medians, p: number): LatencyShift['shift'] {
  const apart = Math.abs(now - before);
  if (p >= level || apart < leastMs || apart < before * leastShare) return 'none';
  return now > before ? 'slower' : 'faster';
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  // Half of each, so that two of the largest numbers do not add up to infinity.
  return lower / 2 + upper / 2;
}

const order: readonly LatencyShift['shift'][] = ['slower', 'faster', 'none', 'too-few'];

function byWeight(a: LatencyShift, b: LatencyShift): number {
  const byShift = order.indexOf(a.shift) - order.indexOf(b.shift);
  const byDistance = Math.abs(b.now - b.before) - Math.abs(a.now - a.before);
  return byShift || byDistance || (a.action < b.action ? -1 : 1);
}
