import { createDistribution, type Distribution, type Spread } from './distribution.ts';

/** The measures of a run, at any moment of it. Space grows with the number of keys only. */
export interface Metrics {
  /** Something was judged: it passed or it did not. */
  judge(passed: boolean): void;
  /** Something under this key (an action, say) took so many milliseconds. */
  time(key: string, ms: number): void;
  /** Passed among judged, from 0 to 1; `undefined` before anything was judged. */
  successRate(): number | undefined;
  /** Milliseconds, over all keys; `undefined` before the first time. Costs nothing, while percentiles want sorting. */
  meanLatency(): number | undefined;
  /** Milliseconds, over all keys; `undefined` before the first time. */
  latency(): Spread | undefined;
  /** Milliseconds by key; those that took the most in all come first, then by name. */
  latencyByKey(): readonly (readonly [key: string, spread: Spread])[];
}

/** Begins with nothing measured. For how exact percentiles are, see `createDistribution`. */
export function createMetrics(): Metrics {
  const overall = createDistribution();
  const byKey = new Map<string, Distribution>();
  let judged = 0;
  let passes = 0;

  return {
    judge(passed) {
      judged += 1;
      if (passed) passes += 1;
    },
    time(key, ms) {
      overall.add(ms);
      const own = byKey.get(key) ?? createDistribution();
      own.add(ms);
      byKey.set(key, own);
    },
    successRate: () => (judged === 0 ? undefined : passes / judged),
    meanLatency: () => overall.mean(),
    latency: () => overall.spread(),
    latencyByKey: () =>
      [...byKey]
        .flatMap(([key, distribution]): [string, Spread][] => {
          const spread = distribution.spread();
          return spread ? [[key, spread]] : [];
        })
        .sort(([a, one], [b, other]) => other.total - one.total || (a < b ? -1 : 1)),
  };
}
