/** What is known of a set of measurements, in their own unit. */
export interface Spread {
  readonly count: number;
  readonly total: number;
  readonly mean: number;
  /** Percentiles by nearest rank: the smallest measurement that at least so many per cent do not exceed. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Collects measurements in a space that does not grow with their number. */
export interface Distribution {
  /** A negative measurement counts as 0. */
  add(value: number): void;
  /** Costs nothing, unlike `spread`, which sorts. `undefined` before the first measurement. */
  mean(): number | undefined;
  /** `undefined` before the first measurement. */
  spread(): Spread | undefined;
}

/** Up to so many measurements every percentile is exact. */
export const exactLimit = 1_000;

/**
 * Exact up to `exactLimit` measurements. Beyond, they are counted in classes, each 2 % wider than the one below, and a
 * percentile is the middle of its class: within 1 % of the exact one. The mean is always exact.
 */
export function createDistribution(): Distribution {
  let exact: number[] | undefined = [];
  const classes = new Map<number, number>();
  let count = 0;
  let total = 0;

  const percentile = (percent: number): number => {
    const rank = Math.ceil((count * percent) / 100);
    return exact ? (exact[rank - 1] ?? 0) : middleOf(classAtRank(classes, rank));
  };

  return {
    add(value) {
      const measured = Math.max(0, value);
      count += 1;
      total += measured;
      if (exact && count <= exactLimit) {
        exact.push(measured);
        return;
      }
      for (const earlier of exact ?? []) increment(classes, classOf(earlier));
      exact = undefined;
      increment(classes, classOf(measured));
    },
    mean: () => (count === 0 ? undefined : total / count),
    spread() {
      if (count === 0) return undefined;
      exact?.sort((a, b) => a - b);
      return { count, total, mean: total / count, p50: percentile(50), p95: percentile(95), p99: percentile(99) };
    },
  };
}

const growth = 1.02;
/** Smaller measurements share the lowest class. */
const smallest = 0.001;

function classOf(value: number): number {
  return Math.floor(Math.log(Math.max(value, smallest)) / Math.log(growth));
}

function middleOf(index: number): number {
  return growth ** (index + 0.5);
}

function increment(classes: Map<number, number>, index: number): void {
  classes.set(index, (classes.get(index) ?? 0) + 1);
}

function classAtRank(classes: ReadonlyMap<number, number>, rank: number): number {
  let seen = 0;
  let last = 0;
  for (const [index, size] of [...classes].sort(([a], [b]) => a - b)) {
    seen += size;
    last = index;
    if (seen >= rank) break;
  }
  return last;
}
