import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDistribution, exactLimit } from '../../src/lib/distribution.ts';
import { createMetrics } from '../../src/lib/metrics.ts';
import { seededRandom } from '../../src/lib/random.ts';

function spreadOf(values: readonly number[]) {
  const distribution = createDistribution();
  for (const value of values) distribution.add(value);
  return distribution.spread();
}

/** The definition of the nearest rank, word for word: the smallest value that at least p % do not exceed. */
function nearestRank(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((value) => sorted.filter((one) => one <= value).length * 100 >= percent * sorted.length);
}

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('createDistribution', () => {
  it.each<[string, number[], ReturnType<typeof spreadOf>]>([
    ['nothing', [], undefined],
    ['one', [7], { count: 1, total: 7, mean: 7, p50: 7, p95: 7, p99: 7 }],
    ['two', [10, 20], { count: 2, total: 30, mean: 15, p50: 10, p95: 20, p99: 20 }],
    ['a hundred', hundred, { count: 100, total: 5050, mean: 50.5, p50: 50, p95: 95, p99: 99 }],
    ['a negative one', [-5], { count: 1, total: 0, mean: 0, p50: 0, p95: 0, p99: 0 }],
  ])('knows the spread of %s', (_, values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('is exact up to the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: exactLimit / 10 }), (values) => {
        const spread = spreadOf(values);
        expect([spread?.p50, spread?.p95, spread?.p99]).toEqual([50, 95, 99].map((p) => nearestRank(values, p)));
      }),
      { seed: 5 },
    );
  });

  it.each([exactLimit, exactLimit + 1, 50_000])('is within 1 percent for %i measurements', (size) => {
    const random = seededRandom('latencies');
    const values = Array.from({ length: size }, () => 20 + 3_000 * random() ** 4);
    const sorted = [...values].sort((a, b) => a - b);
    const spread = spreadOf(values);
    expect(spread?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / size, 6);
    for (const [percent, estimate = 0] of [
      [50, spread?.p50],
      [95, spread?.p95],
      [99, spread?.p99],
    ] as const) {
      const exact = sorted[Math.ceil((size * percent) / 100) - 1] ?? 0;
      const allowed = size <= exactLimit ? 0 : 0.0101;
      expect(Math.abs(estimate - exact) / exact).toBeLessThanOrEqual(allowed);
    }
  });

  it('can be asked between measurements', () => {
    const distribution = createDistribution();
    for (const value of [3, 1]) distribution.add(value);
    expect(distribution.spread()?.p50).toBe(1);
    for (const value of [2, 0]) distribution.add(value);
    expect(distribution.spread()).toEqual({ count: 4, total: 6, mean: 1.5, p50: 1, p95: 3, p99: 3 });
    expect(distribution.mean()).toBe(1.5);
  });
});

describe('createMetrics', () => {
  it('knows nothing at first', () => {
    const metrics = createMetrics();
    expect([metrics.successRate(), metrics.meanLatency(), metrics.latency(), metrics.latencyByKey()]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  it('tells the rate, the overall latency, and the keys by their time in all, then by name', () => {
    const metrics = createMetrics();
    for (const passed of [true, false, true, true]) metrics.judge(passed);
    for (const [key, ms] of [
      ['b', 30],
      ['slow', 100],
      ['a', 30],
      ['often', 60],
      ['often', 50],
    ] as const) {
      metrics.time(key, ms);
    }
    expect(metrics.successRate()).toBe(0.75);
    expect(metrics.meanLatency()).toBe(54);
    expect(metrics.latency()).toEqual({ count: 5, total: 270, mean: 54, p50: 50, p95: 100, p99: 100 });
    expect(metrics.latencyByKey().map(([key, { count, total }]) => [key, count, total])).toEqual([
      ['often', 2, 110],
      ['slow', 1, 100],
      ['a', 1, 30],
      ['b', 1, 30],
    ]);
  });
});
