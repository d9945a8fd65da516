import type { Measure } from '../../model/telemetry.ts';
import { durationOf, hasPassed, type Tally } from '../tally.ts';
import type { ActionMeasures } from './collect-action.ts';
import { labelText } from './label-text.ts';

/** A minute at least: so many calls may be made at once. */
const shortestMinutes = 1;

/** The measures of the run as a whole; none before it has started. */
export function runMeasures(
  tally: Tally,
  actions: ReadonlyMap<string, ActionMeasures>,
  environment: string,
): readonly Measure[] {
  const { started, firstMs, metrics } = tally;
  if (!started) return [];
  const { version, runId, seed, ratePerMinute } = started;
  const calls = callsOf(tally, actions);
  const gauge = (name: string, unit: string, help: string, value: number | undefined): Measure => ({
    ...{ type: 'gauge', name, unit, help },
    points: value === undefined ? [] : [{ labels: { environment }, value }],
  });
  return [
    {
      ...{ type: 'gauge', name: 'run.info', unit: '', help: 'Always 1: what the labels say of the run' },
      points: [{ labels: { environment, version, run_id: runId, seed: labelText(seed) }, value: 1 }],
    },
    gauge('run.start_time', 's', 'When the run started, since 1970', firstMs / 1_000),
    gauge('run.duration', 's', 'How long the run took', durationOf(tally) / 1_000),
    gauge('run.passed', '', '1 if the run came to its end and all its cases passed, else 0', hasPassed(tally) ? 1 : 0),
    gauge('run.success', '1', 'Passed cases among those that were not skipped', metrics.successRate()),
    {
      ...{ type: 'counter', name: 'calls', unit: '{call}', help: 'API calls that the run spent, sign-in included' },
      points: [{ labels: { environment }, value: calls }],
    },
    gauge('rate_limit.calls_per_minute', '', 'API calls that were allowed each minute', ratePerMinute),
    gauge(
      ...(['rate_limit.used', '1', 'Calls spent among those that were allowed in the time of the run'] as const),
      ratePerMinute && calls / (ratePerMinute * Math.max(shortestMinutes, durationOf(tally) / 60_000)),
    ),
  ];
}

/** Of a run that was cut, those of its attempts are known. */
function callsOf({ finished }: Tally, actions: ReadonlyMap<string, ActionMeasures>): number {
  return finished?.calls ?? [...actions.values()].reduce((sum, { sums }) => sum + sums.calls, 0);
}
