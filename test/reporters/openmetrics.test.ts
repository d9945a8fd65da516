import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { openmetrics } from '../../src/reporters/openmetrics.ts';
import { section } from '../docs/markdown.ts';
import { attemptOf, Recording } from '../support/events.ts';
import { readOpenMetrics, valuesOf } from '../support/open-metrics.ts';
import { reportServices } from '../support/report-services.ts';
import { from, textOf } from '../support/text-of.ts';

const fixtures = new URL('fixtures/', import.meta.url);

function metricsOf(events: readonly RunEvent[]): Promise<string> {
  return textOf(openmetrics.create(reportServices)(from(events)));
}

const suite = { file: 'suites/a.action.yaml', title: 'Orders', selected: 1 };

describe('the metrics file', () => {
  it.each(readdirSync(fixtures))(
    'of %s keeps the rules of OpenMetrics, and has no case among its labels',
    (scenario) => {
      const text = readFileSync(new URL(`${scenario}/metrics.prom`, fixtures), 'utf8');
      const names = readOpenMetrics(text).flatMap(({ samples }) =>
        samples.flatMap(({ labels }) => Object.keys(labels)),
      );
      const known = ['action', 'environment', 'le', 'run_id', 'seed', 'status', 'suite', 'version'];
      expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it('has each of its values in the documentation, with its labels', () => {
    const text = readFileSync(new URL('all-pass/metrics.prom', fixtures), 'utf8');
    const known = readOpenMetrics(text).map(({ name, type, samples }) => {
      const labels = Object.keys(samples[0]?.labels ?? {}).filter((label) => !['environment', 'le'].includes(label));
      return [`${name}${type === 'counter' ? '_total' : ''}`, type, labels.sort().join(' ')];
    });
    const rows = section('docs/reports.md', '### Metrics file').matchAll(/^\| `(\w+)` +\| (\w+) +\| (.*?) +\|/gm);
    const told = [...rows].map(([, name, type, labels = '']) => {
      return [
        name,
        type,
        [...labels.matchAll(/\w+/g)]
          .map(([label]) => label)
          .sort()
          .join(' '),
      ];
    });
    expect(told).toEqual(known);
  });

  it('tells queue and service apart, and counts every attempt', async () => {
    const trace = { calls: 3, throttled: 1, unserved: 1 };
    const attempts = [
      attemptOf(1, 40, { queuedMs: 700, trace }),
      attemptOf(2, 10_000, { trace: { ...trace, calls: 4 } }),
    ];
    const recording = new Recording([suite]).run({ index: 0, suite, name: 'a' }, { attempts });
    const text = await metricsOf(recording.end());
    const buckets = (name: string) => valuesOf(text, `action_suite_${name}_duration_seconds_bucket`, 'le');
    expect(buckets('queue')).toMatchObject({ '0.01': 1, '0.5': 1, '1.0': 2, '+Inf': 2 });
    expect(buckets('service')).toMatchObject({ '0.025': 0, '0.05': 1, '5.0': 1, '10.0': 2, '+Inf': 2 });
    expect(valuesOf(text, 'action_suite_service_duration_seconds_sum', 'action')).toEqual({ Orders: 10.04 });
    const total = (name: string) => valuesOf(text, `action_suite_${name}_total`, 'action').Orders;
    expect(['retries', 'cases_flaky', 'calls_throttled', 'calls_unserved'].map(total)).toEqual([1, 1, 2, 2]);
    expect(valuesOf(text, 'action_suite_calls_total', 'environment')).toEqual({ simulator: 8 });
  });

  it('tells the share of the rate limit for a minute at least, and for the time of a longer run', async () => {
    const used = async (ms: number) => {
      const attempts = [attemptOf(1, ms, { trace: { calls: 134, throttled: 0 } })];
      const recording = new Recording([suite]).run({ index: 0, suite, name: 'a' }, { attempts });
      return valuesOf(await metricsOf(recording.end()), 'action_suite_rate_limit_used_ratio', 'environment').simulator;
    };
    expect([await used(1_000), await used(120_000)]).toEqual([0.5, 0.25]);
  });

  it('names a hundred actions and suites, those with the most cases, and the rest as one', async () => {
    const suites = Array.from({ length: 130 }, (_, index) => ({ ...suite, title: `S${index}` }));
    const recording = new Recording(suites);
    for (const [index, own] of suites.entries()) {
      for (let number = 0; number < (index < 30 ? 1 : 2); number++)
        recording.run({ index, suite: own, name: `${number}` }, { attempts: [attemptOf(1, 1_000)] });
    }
    const text = await metricsOf(recording.end());
    const counted = valuesOf(text, 'action_suite_service_duration_seconds_count', 'action');
    expect(Object.keys(counted)).toHaveLength(101);
    expect([counted.other, counted.S29, counted.S30]).toEqual([30, undefined, 2]);
    const passed = valuesOf(text, 'action_suite_cases_total', 'suite', 'status');
    expect([passed['other passed'], passed['S129 passed']]).toEqual([30, 2]);
    expect(valuesOf(text, 'action_suite_service_duration_seconds_sum', 'action').other).toBe(30);
  });

  it('escapes what a name may hold, and shows what a terminal would obey', async () => {
    const odd = { ...suite, title: 'a"b\\c\nd\u001b[31m' };
    const text = await metricsOf(new Recording([odd]).run({ index: 0, suite: odd, name: 'a' }).end());
    expect(Object.keys(valuesOf(text, 'action_suite_warnings_total', 'action'))).toEqual(['a"b\\c\\nd\\x1b[31m']);
    const long = { ...suite, title: 'x'.repeat(1_000) };
    const cut = await metricsOf(new Recording([long]).run({ index: 0, suite: long, name: 'a' }).end());
    expect(Object.keys(valuesOf(cut, 'action_suite_warnings_total', 'action'))[0]).toHaveLength(201);
  });
});
