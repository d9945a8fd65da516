import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { CaseEvent, RunEvent } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Problem } from '../../src/model/problem.ts';
import { conduct, type Match } from '../../src/run/conduct.ts';
import { createControl } from '../../src/run/control.ts';
import type { Executor } from '../../src/run/executors/local.ts';
import { finished } from '../../src/run/finished.ts';
import { caseOf } from '../support/case-of.ts';
import { from } from '../support/text-of.ts';

const stamping = { timestamp: '2026-01-02T03:04:05.678Z', runId: 'run-1', seed: 'seed-1' };

const cases = [0, 1, 2, 3].map((index) => caseOf({ index }));

function outcome(status: Outcome['status'], ...problems: Problem[]): Outcome {
  return { status, problems, warnings: [], attempts: [] };
}

const passed = (test: Case) => finished(test, outcome('passed'), stamping);
const failed = (test: Case) => finished(test, outcome('failed', { kind: 'value', message: 'no' }), stamping);
const unreached = (test: Case) => finished(test, outcome('errored', { kind: 'network', message: 'refused' }), stamping);

/** Conducts the four cases with an executor that gives these events, as long as nothing halts the run. */
async function referee(give: (test: Case) => CaseEvent[], more: Partial<Match> = {}): Promise<RunEvent[]> {
  const executor: Executor = async function* (all, control) {
    for (const test of all) {
      if (control.halted) return;
      for (const event of give(test)) {
        control.note(event);
        yield event;
      }
    }
  };
  let time = 1_000;
  const match: Match = {
    executor,
    control: createControl(),
    clock: { now: () => Date.parse(stamping.timestamp), monotonic: () => (time += 10) },
    opening: {
      runId: 'run-1',
      version: '1.0.0',
      seed: 'seed-1',
      environment: 'test',
      concurrency: 1,
      selected: cases.length,
      suites: [],
    },
    calls: () => 7,
    ...more,
  };
  const events: RunEvent[] = [];
  for await (const event of conduct(cases, match)) events.push(event);
  return events;
}

/** What became of each case, and how the run ended. */
function summary(events: readonly RunEvent[]) {
  const last = events.at(-1);
  return {
    cases: events.flatMap((event) => (event.type === 'case:finished' ? [`${event.case}: ${event.status}`] : [])),
    notices: events.flatMap((event) => (event.type === 'notice' ? [event.message] : [])),
    counts: last?.type === 'run:finished' ? last.counts : undefined,
    stopped: last?.type === 'run:finished' ? last.stopped?.why : undefined,
  };
}

const counts = { total: 4, passed: 0, failed: 0, errored: 0, unknown: 0, skipped: 0, flaky: 0, warnings: 0 };

describe('conduct', () => {
  it('begins and ends the run, and counts', async () => {
    const events = await referee((test) => [passed(test)]);
    expect(events[0]).toMatchObject({ type: 'run:started', selected: 4, timestamp: stamping.timestamp });
    expect(events.at(-1)).toEqual({
      type: 'run:finished',
      timestamp: stamping.timestamp,
      runId: 'run-1',
      counts: { ...counts, passed: 4 },
      durationMs: 10,
      calls: 7,
    });
  });

  it('drops a second result and says so: the first one counts', async () => {
    const events = await referee((test) => (test.index === 1 ? [failed(test), passed(test)] : [passed(test)]));
    expect(summary(events)).toEqual({
      cases: ['Case 0: passed', 'Case 1: failed', 'Case 2: passed', 'Case 3: passed'],
      notices: ['A second result for "Case 1" was left out; the first one counts.'],
      counts: { ...counts, passed: 3, failed: 1 },
      stopped: undefined,
    });
  });

  it('names the cases that no result came for', async () => {
    const events = await referee((test) => (test.index === 2 ? [] : [passed(test)]));
    expect(summary(events).cases).toEqual(['Case 0: passed', 'Case 1: passed', 'Case 3: passed', 'Case 2: errored']);
    const lost = events.find((event) => event.type === 'case:finished' && event.index === 2);
    expect(lost).toMatchObject({ errorCodeMap: { LOST: 1 } });
  });

  it('stops after so many bad cases, and never says of the rest that it passed', async () => {
    const events = await referee((test) => [failed(test)], { control: createControl({ bail: 2 }) });
    expect(summary(events)).toMatchObject({
      cases: ['Case 0: failed', 'Case 1: failed', 'Case 2: skipped', 'Case 3: skipped'],
      counts: { ...counts, failed: 2, skipped: 2 },
      stopped: 'bail',
    });
  });

  it('is not stopped by a limit that only the last case reached', async () => {
    const events = await referee((test) => [test.index === 3 ? failed(test) : passed(test)], {
      control: createControl({ bail: 1 }),
    });
    expect(summary(events)).toMatchObject({ counts: { ...counts, passed: 3, failed: 1 }, stopped: undefined });
  });

  it.each([
    ['network', 'network'],
    ['timeout', 'network'],
    ['sign-in', 'sign-in'],
  ] as const)('gives up when the first three cases never reach the server: %s', async (kind, stopped) => {
    let given = 0;
    const events = await referee((test) => {
      given++;
      return [finished(test, outcome('errored', { kind, message: 'not reached' }), stamping)];
    });
    expect(summary(events)).toMatchObject({ counts: { ...counts, errored: 4 }, stopped });
    expect(given).toBe(3);
  });

  it('goes on when only a later part of the run does not reach the server', async () => {
    const attempt = (test: Case): CaseEvent => ({
      type: 'attempt:finished',
      ...stamping,
      caseId: test.id,
      index: test.index,
      suite: test.suite,
      file: test.file,
      case: test.name,
      action: test.action,
      attempt: { number: 1, queuedMs: 0, serviceMs: 1, trace: { calls: 1, throttled: 0 } },
    });
    const events = await referee((test) => (test.index === 0 ? [attempt(test), passed(test)] : [unreached(test)]));
    expect(summary(events)).toMatchObject({ counts: { ...counts, passed: 1, errored: 3 }, stopped: undefined });
  });

  it('gives the rest the problem of a halt that has one', async () => {
    const control = createControl();
    const problem: Problem = { kind: 'sign-in', message: 'Wrong client secret.' };
    const events = await referee(
      (test) => {
        control.halt({ why: 'sign-in', message: problem.message, problem });
        return [finished(test, outcome('errored', problem), stamping)];
      },
      { control },
    );
    expect(summary(events)).toMatchObject({ counts: { ...counts, errored: 4 }, stopped: 'sign-in' });
    expect(events.filter((event) => event.type === 'case:finished').map(({ problems }) => problems[0]?.kind)).toEqual(
      Array(4).fill('sign-in'),
    );
  });

  it('names each case that was under way when the run was cut, and runs only the others', async () => {
    const ran: number[] = [];
    const give = (test: Case) => {
      ran.push(test.index);
      return [passed(test)];
    };
    const earlier = { events: from<RunEvent>([]), underWay: new Set([1, 3]), durationMs: 0, calls: 0 };
    const events = await referee(give, { earlier });
    const unknown = events.filter((event) => event.type === 'case:finished' && event.status === 'errored');
    expect([ran, unknown.map((event) => 'index' in event && event.index)]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});
