import type { HistogramPoint, Measure, Measures, Point } from '../../model/telemetry.ts';
import { scope } from './scope.ts';
import type { SdkMetrics, SdkResource } from './sdk.ts';
import { time } from './time.ts';

/** What a count is told for: the time since its beginning, or since it was told last. Here both are the time of the run. */
export type Temporality = 'cumulative' | 'delta';

/** The measures in the SDK's form, for the time of the run. */
export function sdkMetrics(measures: Measures, resource: SdkResource, temporality: Temporality): SdkMetrics {
  const times = { startTime: time(measures.startMs), endTime: time(measures.endMs) };
  const metrics = measures.measures.map((measure) => metric(measure, times, temporality));
  return { resource, scopeMetrics: [{ scope, metrics }] };
}

type Metric = SdkMetrics['scopeMetrics'][number]['metrics'][number];

interface Times {
  readonly startTime: [number, number];
  readonly endTime: [number, number];
}

/** `ValueType`, `AggregationTemporality` and `DataPointType` of the SDK. */
const whole = 0;
const fraction = 1;
const temporalities = { delta: 0, cumulative: 1 } as const;
const pointTypes = { histogram: 0, gauge: 2, counter: 3 } as const;

function metric(measure: Measure, times: Times, temporality: Temporality): Metric {
  const { name, help: description, unit } = measure;
  const descriptor = { name: `action_suite.${name}`, description, unit };
  const aggregationTemporality = temporalities[temporality];
  if (measure.type === 'histogram') {
    return {
      descriptor: { ...descriptor, valueType: fraction },
      aggregationTemporality,
      dataPointType: pointTypes.histogram,
      dataPoints: measure.points.map((point) => ({ ...times, attributes: point.labels, value: spread(point) })),
    };
  }
  const dataPoints = measure.points.map(({ labels, value }: Point) => ({ ...times, attributes: labels, value }));
  if (measure.type === 'gauge') {
    return {
      descriptor: { ...descriptor, valueType: fraction },
      aggregationTemporality: temporalities.cumulative,
      dataPointType: pointTypes.gauge,
      dataPoints,
    };
  }
  return {
    descriptor: { ...descriptor, valueType: whole },
    aggregationTemporality,
    dataPointType: pointTypes.counter,
    isMonotonic: true,
    dataPoints,
  };
}

function spread({ bounds, counts, sum }: HistogramPoint) {
  const count = counts.reduce((all, own) => all + own, 0);
  return { buckets: { boundaries: [...bounds], counts: [...counts] }, count, sum };
}
