import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logEnds } from '../../src/commands/past/log-ends.ts';
import { createRetrospect } from '../../src/commands/past/retrospect.ts';
import { settle } from '../../src/commands/settings.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import type { RunEvent, RunStarted } from '../../src/model/event.ts';
import { audit } from '../../src/reporters/audit.ts';
import { project } from '../support/cli.ts';
import { Recording } from '../support/events.ts';
import { from, listOf, textOf } from '../support/text-of.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 2 };
const plan = { files: [], settings: 's', selection: { patterns: [], tag: 'smoke' } };
const day = '2026-11-23';

/** The run of that number, an hour after the one before, with a plan, and what is said. */
function runOf(number: number, said: Partial<RunStarted> = {}, end?: Parameters<Recording['end']>[0]): RunEvent[] {
  const recording = new Recording([suite]).run({ index: 0, suite, name: 'x' }).wait(1_000);
  const stamp = { runId: idOf(number), timestamp: `${day}T${String(number).padStart(2, '0')}:00:00.000Z` };
  return recording
    .end(end)
    .map((event) => (event.type === 'run:started' ? { ...event, ...stamp, plan, ...said } : { ...event, ...stamp }));
}

function idOf(number: number): string {
  return `01936f${String(number).padStart(2, '0')}-7a4b-7c3d-9e21-5b8f0a6d4c11`;
}

/** A project with logs of these names and texts. */
async function folderOf(logs: Readonly<Record<string, readonly RunEvent[] | string>>): Promise<string> {
  const texts = Object.entries(logs).map(async ([name, log]): Promise<[string, string]> => {
    const text = typeof log === 'string' ? log : await textOf(audit()(from(log)));
    return [`action-suite-results/audit/${name}`, text];
  });
  return project(Object.fromEntries(await Promise.all(texts)));
}

const logName = (number: number) => `${day}-${idOf(number)}.jsonl`;

/** The history that reports of the run are given. */
async function historyOf(root: string, own: readonly RunEvent[], secrets: string[] = []) {
  const { settings } = settle({}, {}, { config: {}, root, dotEnv: {}, problems: [] }, root, 'offline');
  const retrospect = await createRetrospect(settings, createRedactor(secrets), undefined);
  expect(await retrospect.history()).toEqual([]);
  await listOf(retrospect.watch(from(own)));
  expect(retrospect.comparison()).toBeUndefined();
  return retrospect.history();
}

describe('the history of a run', () => {
  it('is that of the runs before it, the oldest first, with how they ended', async () => {
    const root = await folderOf({
      [logName(3)]: runOf(3, {}, { why: 'bail', message: 'stopped' }),
      [logName(2)]: runOf(2),
      [logName(4)]: runOf(4).slice(0, -1),
      [logName(5)]: runOf(5),
      [logName(6)]: runOf(6),
    });
    const counts = { total: 1, passed: 1, failed: 0, errored: 0, unknown: 0, skipped: 0, flaky: 0, warnings: 0 };
    const of = (number: number) => {
      const startedAt = `${day}T0${number}:00:00.000Z`;
      return { runId: idOf(number), startedAt, environment: 'simulator', selected: 2, comparable: true };
    };
    expect(await historyOf(root, runOf(5))).toEqual([
      { ...of(2), end: 'finished', counts, durationMs: 1_120 },
      { ...of(3), end: 'stopped', counts, durationMs: 1_120 },
      { ...of(4), end: 'unfinished' },
    ]);
  });

  it('has the same runs when the report is made again later', async () => {
    const logs = { [logName(1)]: runOf(1), [logName(2)]: runOf(2) };
    const then = await historyOf(await folderOf(logs), runOf(2));
    expect(then).toHaveLength(1);
    expect(await historyOf(await folderOf({ ...logs, [logName(3)]: runOf(3) }), runOf(2))).toEqual(then);
  });

  it('tells which runs can be held beside this one', async () => {
    const root = await folderOf({
      [logName(1)]: runOf(1),
      [logName(2)]: runOf(2, { environment: 'prod' }),
      [logName(3)]: runOf(3, { plan: { ...plan, selection: { patterns: [] } } }),
      [logName(4)]: runOf(4, { plan: { ...plan, shard: { number: 1, of: 2 } } }),
      [logName(5)]: runOf(5, { plan: { ...plan, files: [{ file: 'a', hash: 'other' }] } }),
    });
    const history = await historyOf(root, runOf(9));
    expect(history.map(({ comparable }) => comparable)).toEqual([true, false, false, false, true]);
  });

  it('leaves out what is no run', async () => {
    const root = await folderOf({
      [logName(1)]: '',
      [logName(2)]: 'hello\nworld\n',
      [logName(3)]: '{"type":"run:started"}\n',
      [logName(4)]: runOf(4).slice(1),
      // It only said what had to be mended.
      [logName(5)]: new Recording([suite]).end(),
      'notes.txt': 'hello',
      '2026-11.jsonl': runOf(6),
      [logName(7)]: runOf(7),
      // The run itself, which began a moment before midnight, and one whose name says too little.
      [`2026-11-22-${idOf(9)}.jsonl`]: runOf(9),
      [`2026-11-22-${idOf(10)}.jsonl`]: runOf(10),
    });
    mkdirSync(join(root, 'action-suite-results/audit', logName(8)));
    expect((await historyOf(root, runOf(9))).map(({ runId }) => runId)).toEqual([idOf(7)]);
    expect(await historyOf(project(), runOf(9))).toEqual([]);
  });

  it('is that of the last twenty', async () => {
    const numbers = Array.from({ length: 23 }, (_, number) => number);
    const root = await folderOf(Object.fromEntries(numbers.map((number) => [logName(number), runOf(number)])));
    const history = await historyOf(root, runOf(22));
    expect(history.map(({ runId }) => runId)).toEqual(numbers.slice(2, 22).map(idOf));
  });

  it('has times in one form, whatever a log has that can be read as one', async () => {
    const odd = runOf(1).map((event) => ({ ...event, timestamp: 'Mon, 23 Nov 2026 (<b>) 01:00:00 GMT' }));
    const root = await folderOf({ [logName(1)]: odd });
    expect(await historyOf(root, runOf(2))).toMatchObject([{ startedAt: `${day}T01:00:00.000Z` }]);
  });

  it('shows no secret', async () => {
    const root = await folderOf({ [logName(1)]: runOf(1, { environment: 'hidden-place' }) });
    expect(await historyOf(root, runOf(2), ['hidden-place'])).toMatchObject([{ environment: '***' }]);
  });
});

describe('a comparison', () => {
  it.each([
    ['has come to its end', runOf(2)],
    ['was cut', runOf(2).slice(0, -1)],
  ])('is there with the last event of a run that %s, and not before', async (_, events) => {
    const root = project();
    const { settings } = settle({}, {}, { config: {}, root, dotEnv: {}, problems: [] }, root, 'offline');
    const retrospect = await createRetrospect(settings, createRedactor(), () => from(runOf(1)));
    for await (const event of retrospect.watch(from(events))) {
      expect(retrospect.comparison()?.baseline.runId).toBe(event.type === 'run:finished' ? idOf(1) : undefined);
    }
    expect(retrospect.comparison()).toMatchObject({ matched: 1, baseline: { runId: idOf(1) } });
  });

  it('is made without secrets, on both sides', async () => {
    const root = project();
    const { settings } = settle({}, {}, { config: {}, root, dotEnv: {}, problems: [] }, root, 'offline');
    const then = runOf(1, { environment: 'hidden-place' });
    const retrospect = await createRetrospect(settings, createRedactor(['hidden-place']), () => from(then));
    await listOf(retrospect.watch(from(runOf(2, { environment: '***' }))));
    expect(retrospect.comparison()).toMatchObject({ notes: [], baseline: { environment: '***' } });
  });
});

describe('the ends of a log', () => {
  async function endsOf(text: string) {
    const path = join(project(), 'log.jsonl');
    writeFileSync(path, text);
    return logEnds(path);
  }

  it('are found however long the records are', async () => {
    const suites = Array.from({ length: 3_000 }, (_, at) => ({ file: `suites/${at}.yaml`, title: 'Ä', selected: 1 }));
    const log = await textOf(audit()(from(runOf(1, { suites }))));
    expect(log.indexOf('\n')).toBeGreaterThan(2 * 65_536);
    expect(await endsOf(log)).toMatchObject({ started: { suites }, finished: { durationMs: 1_120 } });
  });

  it.each<[string, (log: string) => string]>([
    ['is cut', (log) => log.slice(0, -1)],
    ['is another record', (log) => log.split('\n').slice(0, -2).join('\n').concat('\n')],
    ['has no counts', (log) => log.replace('"flaky":0,', '')],
    ['is longer than any', (log) => log.replace(/"durationMs"/, `"more":"${'x'.repeat(70_000)}",$&`)],
  ])('miss the last one where it %s', async (_, change) => {
    const ends = await endsOf(change(await textOf(audit()(from(runOf(1))))));
    expect(Object.keys(ends ?? {})).toEqual(['started']);
  });
});
