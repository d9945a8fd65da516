import type { Histogram } from '../../lib/histogram.ts';
import type { HistogramPoint, Measure, Point } from '../../model/telemetry.ts';
import { type ActionMeasures, type Sum, timeBounds } from './collect-action.ts';
import { labelText } from './label-text.ts';
import { limitNames } from './limit-names.ts';
import { mergeHistograms, mergePoints } from './merge-points.ts';

/** So many actions and suites at most are named. */
export const mostNames = 100;

/** What has no action of its own, such as a suite that cannot be read. */
const noAction = 'none';

const sums: readonly (readonly [name: string, sum: Sum, unit: string, help: string])[] = [
  ['cases.flaky', 'flaky', '{case}', 'Cases that passed, though not at the first attempt'],
  ['cases.unknown', 'unknown', '{case}', 'Errored cases whose action may have run, nobody knows how'],
  ['warnings', 'warnings', '{warning}', 'Warnings about cases'],
  ['retries', 'retries', '{attempt}', 'Attempts beyond the first of each case'],
  ['calls.throttled', 'throttled', '{call}', 'API calls of cases that were answered with 429'],
  ['calls.unserved', 'unserved', '{call}', 'API calls of cases that were answered with 503 or 504, or not in time'],
];

/** The measures of each action; see `mostNames`. */
export function actionMeasures(actions: ReadonlyMap<string, ActionMeasures>, environment: string): readonly Measure[] {
  const all = [...actions];
  const shownAction = limitNames(new Map(all.map(([name, { sums }]) => [name, sums.cases])), mostNames);
  const shownSuite = limitNames(casesBySuite(actions), mostNames);
  const labelsOf = (name: string) => ({ environment, action: labelText(shownAction(name)) || noAction });
  const added = ([name, sum, unit, help]: (typeof sums)[number]): Measure => ({
    ...{ type: 'counter', name, unit, help },
    points: mergePoints(all.map(([action, measured]) => ({ labels: labelsOf(action), value: measured.sums[sum] }))),
  });
  const timed = (name: string, help: string, pick: (measured: ActionMeasures) => Histogram): Measure => ({
    ...{ type: 'histogram', name, unit: 's', help },
    points: mergeHistograms(
      all.map(([action, measured]): HistogramPoint => {
        const { counts, sum } = pick(measured);
        return { labels: labelsOf(action), bounds: timeBounds, counts, sum: sum() };
      }),
    ),
  });
  const cases = all.flatMap(([action, { suites }]) =>
    [...suites].flatMap(([suite, byStatus]) =>
      Object.entries(byStatus).map(([status, value]): Point => {
        const labels = { suite: labelText(shownSuite(suite)), ...labelsOf(action), status };
        return { labels, value };
      }),
    ),
  );
  return [
    {
      ...{ type: 'counter', name: 'cases', unit: '{case}', help: 'Cases by how they ended' },
      points: mergePoints(cases),
    },
    ...sums.map(added),
    timed('queue.duration', 'Time that attempts waited for the rate limit', ({ queue }) => queue),
    timed('service.duration', 'Time that attempts took, waiting for the rate limit left out', ({ service }) => service),
  ];
}

function casesBySuite(actions: ReadonlyMap<string, ActionMeasures>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { suites } of actions.values()) {
    for (const [suite, { passed, failed, errored, skipped }] of suites)
      weights.set(suite, (weights.get(suite) ?? 0) + passed + failed + errored + skipped);
  }
  return weights;
}
