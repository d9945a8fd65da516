import type { HistogramPoint, Point } from '../../model/telemetry.ts';

/** Adds up the points of the same labels. They come in the order of their labels' values. */
export function mergePoints(points: readonly Point[]): readonly Point[] {
  return merged(points, (one, other) => ({ ...one, value: one.value + other.value }));
}

/** The same for histograms, which have the same bounds. */
export function mergeHistograms(points: readonly HistogramPoint[]): readonly HistogramPoint[] {
  return merged(points, (one, other) => ({
    ...one,
    counts: one.counts.map((count, index) => count + (other.counts[index] ?? 0)),
    sum: one.sum + other.sum,
  }));
}

function merged<T extends Pick<Point, 'labels'>>(points: readonly T[], add: (one: T, other: T) => T): readonly T[] {
  const byLabels = new Map<string, T>();
  for (const point of points) {
    const key = JSON.stringify(Object.values(point.labels));
    const before = byLabels.get(key);
    byLabels.set(key, before ? add(before, point) : point);
  }
  return [...byLabels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point);
}
