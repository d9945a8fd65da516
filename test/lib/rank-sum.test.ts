import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../src/lib/holm.ts';
import { normalTail } from '../../src/lib/normal-tail.ts';
import { rankSum } from '../../src/lib/rank-sum.ts';

const upTo = (count: number, value: (index: number) => number) => Array.from({ length: count }, (_, at) => value(at));

/** How many digits of a figure are the same as those of another library. */
function expectDigits(actual: number, expected: number, digits = 11): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(10 ** -digits);
}

describe('rankSum', () => {
  // The figures of `scipy.stats.mannwhitneyu(later, earlier)`, SciPy 1.17.1; those of the first also stand in its manual,
  // from W. W. Daniel, and those of the second, of Hollander and Wolfe, in that of `wilcox.test` of R, one-sided.
  it.each<[string, number[], number[], number, number]>([
    ['age at diagnosis of diabetes', [20, 11, 17, 12], [19, 22, 16, 29, 24], 17, 0.1111111111111111],
    [
      'permeability of membranes',
      [1.15, 0.88, 0.9, 0.74, 1.21],
      [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
      35,
      0.2544122544122544,
    ],
    ['ties', [1, 2, 2, 3, 4, 4, 4, 5, 6, 7], [2, 4, 4, 5, 5, 6, 7, 8, 9, 9, 10], 86, 0.030030022811229785],
    ['samples that do not overlap', [1, 2, 3], [4, 5, 6], 9, 0.1],
    ['one that is far off', [1.5, 2.5, 3.5, 100], [10, 20, 30, 40, 50, 60], 18, 0.2571428571428571],
    [
      'the largest that are counted',
      upTo(25, (i) => (i * 37) % 101),
      upTo(25, (i) => ((i * 53) % 103) + 0.5),
      282,
      0.5636846650391969,
    ],
    ['the smallest that are not', upTo(30, (i) => i), upTo(30, (i) => i + 25.5), 890, 8.152744512218774e-11],
    ['far out', upTo(200, (i) => i), upTo(220, (i) => i + 150.5), 42_775, 9.266304599813197e-63],
    ['nothing but ties', [1, 1, 1], [1, 1, 1], 4.5, 1],
  ])('gives the figures of other libraries: %s', (_, earlier, later, u, p) => {
    const found = rankSum(earlier, later);
    expect(found.u).toBe(u);
    expectDigits(found.p, p);
  });

  const sample = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });

  it('is the same the other way round, whatever is added to all, and in any order', () => {
    fc.assert(
      fc.property(sample, sample, fc.nat(1_000), (a, b, more) => {
        const { u, p, share } = rankSum(a, b);
        const round = rankSum(b, a);
        expect(u + round.u).toBe(a.length * b.length);
        expectDigits(round.p, p);
        const added = rankSum(a.map((value) => value + more).reverse(), b.map((value) => value + more).reverse());
        expect(added).toEqual({ u, p, share });
        expect(p > 0 && p <= 1 && share >= 0 && share <= 1).toBe(true);
      }),
      { seed: 11 },
    );
  });

  it('counts the pairs, word for word', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const pairs = a.flatMap((one) => b.map((other) => (other > one ? 1 : other === one ? 0.5 : 0)));
        expect(rankSum(a, b).u).toBe(pairs.reduce<number>((sum, pair) => sum + pair, 0));
      }),
      { seed: 12 },
    );
  });

  it('counts every order of small samples', () => {
    // All ways to choose which 4 of 9 ranks are the later ones; each is as likely as any other.
    const choices = upTo(512, (bits) => bits).filter((bits) => bits.toString(2).replaceAll('0', '').length === 4);
    const ranks = upTo(9, (rank) => rank);
    const samples = choices.map((bits) => {
      const isLater = (rank: number) => ((bits >> rank) & 1) === 1;
      return [ranks.filter((rank) => !isLater(rank)), ranks.filter(isLater)] as const;
    });
    const found = samples.map(([a, b]) => rankSum(a, b));
    for (const { u, p } of found) {
      const further = found.filter((other) => Math.abs(other.u - 10) >= Math.abs(u - 10));
      expectDigits(p, further.length / choices.length);
    }
  });

  it('takes samples of half a million', () => {
    const [a, b] = [upTo(500_000, (i) => (i * 7_919) % 500_009), upTo(500_000, (i) => (i * 7_907) % 500_009)];
    expect(rankSum(a, b).p).toBeGreaterThan(0.5);
  });
});

describe('normalTail', () => {
  // The figures of `scipy.stats.norm.sf`, SciPy 1.17.1.
  it.each([
    [0, 0.5],
    [0.1, 0.460172162722971],
    [1, 0.15865525393145707],
    [1.96, 0.024997895148220435],
    [2.99, 0.0013948872354922468],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [10, 7.61985302416047e-24],
    [30, 4.906713927148907e-198],
  ])('of %d is %d', (z, tail) => {
    expectDigits(normalTail(z), tail);
  });
});

describe('holm', () => {
  // The figures of `statsmodels.stats.multitest.multipletests(method='holm')`, statsmodels 0.14.
  it.each([
    [[], []],
    [[0.04], [0.04]],
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.0001, 0.5, 0.5, 0.02, 0.02, 0.9],
      [0.0006, 1, 1, 0.1, 0.1, 1],
    ],
  ])('corrects %j', (values, expected) => {
    const found = holm(values);
    expect(found).toHaveLength(expected.length);
    for (const [index, p] of expected.entries()) expect(found[index]).toBeCloseTo(p, 12);
  });

  it('keeps the order, lowers none, and gives what Bonferroni gives at most', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (values) => {
        const found = holm(values);
        const pairs = values.map((p, index) => ({ p, corrected: found[index] ?? Number.NaN }));
        for (const { p, corrected } of pairs) {
          expect(corrected).toBeGreaterThanOrEqual(p);
          expect(corrected).toBeLessThanOrEqual(Math.min(1, p * values.length));
          for (const other of pairs) if (other.p > p) expect(other.corrected).toBeGreaterThanOrEqual(corrected);
        }
      }),
      { seed: 13 },
    );
  });
});
