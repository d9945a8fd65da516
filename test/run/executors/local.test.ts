import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { CaseEvent, Notice } from '../../../src/model/event.ts';
import type { NoticeContent } from '../../../src/model/notice.ts';
import type { Target } from '../../../src/model/target.ts';
import { createControl } from '../../../src/run/control.ts';
import { localExecutor } from '../../../src/run/executors/local.ts';
import { refOf } from '../../../src/run/finished.ts';
import { createJournal } from '../../../src/run/journal.ts';
import { caseOf } from '../../support/case-of.ts';
import { Recording } from '../../support/events.ts';
import { createFastClock } from '../../support/fast-clock.ts';
import { servicesOf } from '../../support/services-of.ts';

const clock = createFastClock(1);

const cases = Array.from({ length: 20 }, (_, index) => caseOf({ index, inputs: { index } }));

/** A far end in the process that takes a moment, and answers as `reply` says. */
function execute(run: Target['run'], { bail, concurrency = 4 }: { bail?: number; concurrency?: number } = {}) {
  const control = createControl(bail === undefined ? {} : { bail });
  const faults: unknown[] = [];
  const started: number[] = [];
  const target: Target = {
    contract: async () => undefined,
    async run(request, context) {
      started.push(Number(request.inputs.index));
      await clock.sleep(2);
      return run(request, context);
    },
  };
  const services = { ...servicesOf(target, clock), onFault: (error: unknown) => faults.push(error) };
  return { events: localExecutor(services, concurrency)(cases, control), control, faults, started };
}

async function finishedOf(events: AsyncIterable<CaseEvent | Notice>): Promise<string[]> {
  const all: string[] = [];
  for await (const event of events) if (event.type === 'case:finished') all.push(`${event.index} ${event.status}`);
  return all;
}

const trace = { calls: 1, throttled: 0 };
const succeeded: Target['run'] = async () => ({ kind: 'succeeded', output: {}, trace });
const failed: Target['run'] = async () => ({ kind: 'failed', errors: [], trace });

describe('localExecutor', () => {
  it('gives each case one result', async () => {
    const results = await finishedOf(execute(succeeded).events);
    expect(results.sort()).toEqual(cases.map(({ index }) => `${index} passed`).sort());
  });

  it('gives a notice of the target at once, among the events of cases', async () => {
    const control = createControl();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let tell = (_notice: NoticeContent) => {};
    const target: Target = {
      contract: async () => undefined,
      onNotice: (listener) => {
        tell = listener;
      },
      async run(request, context) {
        tell({ level: 'warning', message: 'All cases wait.', hint: 'Be patient.' });
        await released;
        return succeeded(request, context);
      },
    };
    const events: string[] = [];
    for await (const event of localExecutor(servicesOf(target, clock), 1)(cases.slice(0, 1), control)) {
      events.push(event.type);
      if (event.type !== 'notice') continue;
      const { timestamp, ...rest } = event;
      expect(Date.parse(timestamp)).toBeGreaterThan(0);
      expect(rest).toEqual({
        type: 'notice',
        runId: 'run-1',
        level: 'warning',
        message: 'All cases wait.',
        hint: 'Be patient.',
      });
      release();
    }
    expect(events).toEqual(['case:started', 'attempt:started', 'notice', 'attempt:finished', 'case:finished']);
  });

  it("makes a bug of ours that case's error, and goes on", async () => {
    const bug = new Error('a bug');
    const { events, faults } = execute(async (request, context) => {
      if (request.inputs.index === 3) throw bug;
      return succeeded(request, context);
    });
    const results = await finishedOf(events);
    expect(results.filter((result) => !result.endsWith('passed'))).toEqual(['3 errored']);
    expect([results.length, faults]).toEqual([20, [bug]]);
  });

  it('starts no case more than those under way once --bail is reached', async () => {
    const alone = execute(failed, { bail: 1, concurrency: 1 });
    expect(await finishedOf(alone.events)).toEqual(['0 failed']);
    expect(alone.started).toEqual([0]);
    const four = execute(failed, { bail: 1 });
    await finishedOf(four.events);
    expect(four.started).toHaveLength(4);
  });

  it('leaves nothing running when its events are left unread', async () => {
    const { events, control, started } = execute(succeeded);
    for await (const event of events) if (event.type === 'case:finished') break;
    const before = started.length;
    expect([control.halted?.why, control.signal.reason]).toEqual(['output', 'stopped']);
    await clock.sleep(20);
    expect(started).toHaveLength(before);
  });

  it('sends nothing before it is on record, but where the case may run twice', async () => {
    const { events, started, journal } = withJournal([caseOf({ index: 0 }), caseOf({ index: 1, idempotent: true })]);
    const reading = finishedOf(events);
    await clock.sleep(20);
    expect(started).toEqual(['1']);
    journal.note({ type: 'attempt:started', ...refOf(caseOf({ index: 0 })), timestamp: '', runId: '', attempt: 1 });
    expect(await reading).toEqual(['1 passed', '0 passed']);
    expect(started).toEqual(['1', '0']);
  });

  it.each(['close', 'abort'] as const)('sends nothing once there is no record any more: %s', async (end) => {
    const { events, started, journal, control } = withJournal([caseOf({ index: 0 })]);
    const reading = finishedOf(events);
    await clock.sleep(20);
    if (end === 'close') journal.close();
    else control.abort('interrupted');
    expect([await reading, started]).toEqual([[], []]);
  });
});

it('brings each result to the disk, and waits for no disk that fails', async () => {
  const control = createControl();
  const synced: string[] = [];
  const journal = createJournal(control.signal, async () => {
    synced.push('synced');
    throw new Error('no disk');
  });
  const suite = { file: 'a', title: 'A', selected: 1 };
  const { events } = new Recording([suite]).run({ index: 0, suite, name: 'a' });
  for (const event of events.filter(({ type }) => type !== 'attempt:started')) journal.note(event);
  expect(synced).toEqual(['synced']);
});

function withJournal(tests: readonly Case[]) {
  const control = createControl();
  const journal = createJournal(control.signal);
  const started: string[] = [];
  const target: Target = {
    contract: async () => undefined,
    async run(request, context) {
      started.push(request.action.replace(/\D/g, ''));
      return succeeded(request, context);
    },
  };
  const named = tests.map((test) => ({ ...test, action: `action ${test.index}` }));
  return {
    events: localExecutor({ ...servicesOf(target, clock), journal }, 2)(named, control),
    control,
    journal,
    started,
  };
}
