import type { RunEvent } from '../model/event.ts';
import type { FileReport } from '../model/reporter.ts';
import type { HistogramPoint, Labels, Measure, Point } from '../model/telemetry.ts';
import { collectMeasures } from './measures/collect-measures.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * OpenMetrics 1.0 text, for Prometheus and what reads its formats. Of the types only those that the older text format
 * of Prometheus has too, no times of points and no quotes in help texts, so that the textfile collector of node_exporter
 * takes the file, which must end in `.prom` for it.
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
export const openmetrics: FileReport = {
  fileName: 'metrics.prom',
  create: () => exposition,
};

async function* exposition(events: AsyncIterable<RunEvent>): AsyncGenerator<string, void, undefined> {
  const collection = collectMeasures();
  for await (const event of withLostCases(events)) collection.add(event);
  for (const measure of collection.measures()) yield family(measure);
  yield '# EOF\n';
}

/** What units are called in names; what is counted has none. */
const unitNames: Readonly<Record<string, string>> = { s: 'seconds', 1: 'ratio' };

function family(measure: Measure): string {
  const unit = unitNames[measure.unit];
  const name = `action_suite_${measure.name.replaceAll('.', '_')}${unit === undefined ? '' : `_${unit}`}`;
  return [
    `# TYPE ${name} ${measure.type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${measure.help}.`,
    ...samples(name, measure),
    '',
  ].join('\n');
}

function samples(name: string, measure: Measure): readonly string[] {
  if (measure.type === 'histogram') return measure.points.flatMap((point) => buckets(name, point));
  const suffix = measure.type === 'counter' ? '_total' : '';
  return measure.points.map(({ labels, value }: Point) => sample(`${name}${suffix}`, labels, value));
}

/** Each bucket holds all that fell below its bound, those of the buckets below it included. */
function buckets(name: string, { labels, bounds, counts, sum }: HistogramPoint): readonly string[] {
  let count = 0;
  const below = counts.map((own, index) => {
    count += own;
    const bound = bounds[index];
    return sample(`${name}_bucket`, { ...labels, le: bound === undefined ? '+Inf' : canonical(bound) }, count);
  });
  return [...below, sample(`${name}_count`, labels, count), sample(`${name}_sum`, labels, sum)];
}

/** A bound is part of its series' name, so it is always written the same: `1.0`, as OpenMetrics says. */
function canonical(bound: number): string {
  return Number.isInteger(bound) ? `${bound}.0` : String(bound);
}

function sample(name: string, labels: Labels, value: number): string {
  const inside = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}{${inside.join(',')}} ${value}`;
}

/** As both formats want it. Line breaks, which would be escaped too, never stand in a label; see `labelText`. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
