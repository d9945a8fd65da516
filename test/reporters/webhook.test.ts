import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { webhook } from '../../src/reporters/webhook.ts';
import { attemptOf, Recording } from '../support/events.ts';
import { from, listOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 4 };
const wrong: Problem = { kind: 'value', message: '`a` is "OUT-secret".', path: 'a', expected: 1, actual: 'OUT-secret' };

function mixed() {
  const recording = new Recording([suite]);
  recording.run({ index: 0, suite, name: 'good' }, { attempts: [attemptOf(1, 100)] });
  recording.run({ index: 1, suite, name: 'bad' }, { problems: [wrong], attempts: [attemptOf(1, 301)] });
  recording.finish({ index: 2, suite, name: 'unreached' }, { problems: [{ kind: 'network', message: 'No.' }] });
  return recording.finish({ index: 3, suite, name: 'later' }, { reason: 'not today' }).end();
}

describe('webhook', () => {
  it.each([
    ['case', ['good passed 1', 'bad failed 2', 'unreached errored 3', 'later skipped 4', 'run failed 5']],
    ['failure', ['bad failed 1', 'unreached errored 2', 'run failed 3']],
    ['run', ['run failed 1']],
  ] as const)('on %s', async (on, expected) => {
    const messages = (await listOf(webhook({ on })(from(mixed())))).map((text) => JSON.parse(text));
    expect(messages.map(({ data }) => `${data.case ?? 'run'} ${data.status} ${data.sequence}`)).toEqual(expected);
  });

  it('tells of a case how it ended and how the run goes so far', async () => {
    const [, , message = ''] = await listOf(webhook({ on: 'case' })(from(mixed())));
    expect(JSON.parse(message)).toMatchInlineSnapshot(`
      {
        "data": {
          "actionId": "A",
          "actionStatus": null,
          "case": "unreached",
          "caseId": "case-2",
          "latencyMs": null,
          "metrics": {
            "avgLatencyMs": 201,
            "successRate": 0.3333333333333333,
          },
          "passed": false,
          "runId": "01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11",
          "sequence": 3,
          "status": "errored",
          "suite": "A",
          "type": "NetworkError",
        },
        "timestamp": "2026-11-23T09:30:00.401Z",
        "type": "genesys_action_test_result",
      }
    `);
  });

  it('tells of the run its counts, its measures and its failures, with no word of what came back', async () => {
    const [message = ''] = await listOf(webhook()(from(mixed())));
    expect(JSON.parse(message)).toMatchInlineSnapshot(`
      {
        "data": {
          "auditHead": null,
          "counts": {
            "errored": 1,
            "failed": 1,
            "flaky": 0,
            "passed": 1,
            "skipped": 1,
            "total": 4,
            "unknown": 0,
            "warnings": 0,
          },
          "durationMs": 401,
          "environment": "simulator",
          "failures": [
            {
              "case": "bad",
              "caseId": "case-1",
              "path": "a",
              "place": "suites/a.action.yaml:1",
              "status": "failed",
              "suite": "A",
              "type": "ExpectationFailure.Value",
            },
            {
              "case": "unreached",
              "caseId": "case-2",
              "path": null,
              "place": "suites/a.action.yaml:1",
              "status": "errored",
              "suite": "A",
              "type": "NetworkError",
            },
          ],
          "metrics": {
            "avgLatencyMs": 201,
            "p50": 100,
            "p95": 301,
            "p99": 301,
            "successRate": 0.3333333333333333,
          },
          "passed": false,
          "runId": "01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11",
          "seed": "k3f9-27qd",
          "sequence": 1,
          "status": "failed",
          "stopped": null,
        },
        "timestamp": "2026-11-23T09:30:00.401Z",
        "type": "genesys_action_run_summary",
      }
    `);
  });

  it('tells the head of the audit log with the run, and waits for it with no message before', async () => {
    let tell: (head: string) => void = () => {};
    const head = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const messages: string[] = [];
    for await (const message of webhook({ on: 'case', head })(from(mixed()))) {
      messages.push(message);
      if (messages.length === 4) tell('its head');
    }
    expect(messages.map((message) => JSON.parse(message).data.auditHead)).toEqual([
      ...Array(4).fill(undefined),
      'its head',
    ]);
  });

  it('names the first twenty failures and stays small', async () => {
    const recording = new Recording([suite]);
    const named = (index: number) => ({ index, suite, name: `${index} ${'x'.repeat(240)}` });
    for (let index = 0; index < 30; index += 1) recording.run(named(index), { problems: [wrong] });
    const [message = ''] = await listOf(webhook()(from(recording.end())));
    expect(JSON.parse(message).data.failures).toHaveLength(20);
    expect(Buffer.byteLength(message)).toBeLessThan(20_000);
  });

  it.each([
    ['all-pass', 'passed', null],
    ['interrupted', 'failed', 'interrupted'],
    ['cut', 'failed', 'cut'],
  ])('calls the run of %s %s', async (scenario, status, stopped) => {
    const [message = ''] = await listOf(webhook()(from(scenarios[scenario]?.() ?? [])));
    expect(JSON.parse(message).data).toMatchObject({ status, stopped, passed: status === 'passed' });
  });

  it('says nothing of a run that never was', async () => {
    expect(await listOf(webhook()(from([])))).toEqual([]);
  });
});
