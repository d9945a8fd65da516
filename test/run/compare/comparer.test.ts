import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import type { RunEvent } from '../../../src/model/event.ts';
import type { Json } from '../../../src/model/json.ts';
import { createComparer } from '../../../src/run/compare/comparer.ts';
import { readEarlier } from '../../../src/run/compare/earlier-run.ts';
import { attemptOf, Recording, type ResultSpec } from '../../support/events.ts';
import { from } from '../../support/text-of.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 9 };
const failed: ResultSpec = { problems: [{ kind: 'value', message: '`total` is wrong.' }] };
const errored: ResultSpec = { problems: [{ kind: 'network', message: 'refused' }] };
const skipped: ResultSpec = { reason: 'later' };

/** A run of cases by their numbers. */
function runOf(results: Readonly<Record<number, ResultSpec>>, order = Object.keys(results)): readonly RunEvent[] {
  const recording = new Recording([suite]);
  for (const index of order.map(Number)) recording.run({ index, suite, name: `case ${index}` }, results[index]);
  return recording.end();
}

async function compare(then: readonly RunEvent[], now: readonly RunEvent[], again = () => from(then)) {
  const comparer = createComparer(await readEarlier(from(then)));
  for (const event of now) comparer.note(event);
  return comparer.finish(again);
}

/** Numbers of cases by kind of change. */
function kindsOf({ newlyFailing, newlyPassing, newlySkipped, added, gone, changedOutputs }: Comparison) {
  const kinds = { newlyFailing, newlyPassing, newlySkipped, added, gone, changedOutputs };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { count, first }]) => {
      expect(count).toBe(first.length);
      return count === 0 ? [] : [[kind, first.map(({ index }) => index)]];
    }),
  );
}

describe('the cases of two runs', () => {
  it.each<[string, ResultSpec | undefined, ResultSpec | undefined, Record<string, number[]>, number]>([
    ['passed, passed', {}, {}, {}, 0],
    ['passed, failed', {}, failed, { newlyFailing: [7] }, 0],
    ['passed, errored', {}, errored, { newlyFailing: [7] }, 0],
    ['passed, skipped', {}, skipped, { newlySkipped: [7] }, 0],
    ['passed, absent', {}, undefined, { gone: [7] }, 0],
    ['failed, passed', failed, {}, { newlyPassing: [7] }, 0],
    ['failed, failed', failed, failed, {}, 1],
    ['failed, errored', failed, errored, {}, 1],
    ['failed, skipped', failed, skipped, { newlySkipped: [7] }, 0],
    ['failed, absent', failed, undefined, { gone: [7] }, 0],
    ['errored, passed', errored, {}, { newlyPassing: [7] }, 0],
    ['errored, failed', errored, failed, {}, 1],
    ['skipped, passed', skipped, {}, {}, 0],
    ['skipped, failed', skipped, failed, { newlyFailing: [7] }, 0],
    ['skipped, skipped', skipped, skipped, {}, 0],
    ['absent, passed', undefined, {}, { added: [7] }, 0],
    ['absent, failed', undefined, failed, { added: [7], newlyFailing: [7] }, 0],
    ['absent, skipped', undefined, skipped, { added: [7] }, 0],
  ])('%s', async (_, before, now, kinds, stillFailing) => {
    const pair = (result: ResultSpec | undefined) => runOf(result ? { 1: {}, 7: result } : { 1: {} });
    const found = await compare(pair(before), pair(now));
    expect(kindsOf(found)).toEqual(kinds);
    expect(found).toMatchObject({ stillFailing, matched: before && now ? 2 : 1, notes: [] });
  });

  it('are told with what they are and why they fail', async () => {
    const found = await compare(runOf({ 1: {}, 2: failed }), runOf({ 1: failed }));
    const told = { suite: 'A', file: suite.file, line: 1 };
    expect(found.newlyFailing.first).toEqual([
      {
        ...told,
        caseId: 'case-1',
        index: 1,
        case: 'case 1',
        before: 'passed',
        now: 'failed',
        message: '`total` is wrong.',
      },
    ]);
    expect(found.gone.first).toEqual([
      { ...told, caseId: 'case-2', index: 2, case: 'case 2', before: 'failed', now: 'absent' },
    ]);
    expect(found.baseline).toEqual({
      runId: '01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11',
      startedAt: '2026-11-23T09:30:00.000Z',
      environment: 'simulator',
    });
  });

  it('count all, and the first fifty by the plan are named, whatever order they end in', async () => {
    const all = Array.from({ length: 120 }, (_, index) => index);
    const then = runOf(Object.fromEntries(all.map((index) => [index, {}])), all.toReversed().map(String));
    const results = Object.fromEntries(all.map((index) => [index, failed]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 60 }), async (order) => {
        const found = await compare(then, runOf(results, order.map(String)));
        const inOrder = order.toSorted((a, b) => a - b);
        const missing = all.filter((index) => !order.includes(index));
        expect(found.newlyFailing.count).toBe(order.length);
        expect(found.newlyFailing.first.map(({ index }) => index)).toEqual(inOrder.slice(0, 50));
        expect(found.gone.count).toBe(missing.length);
        expect(found.gone.first.map(({ index }) => index)).toEqual(missing.slice(0, 50));
      }),
      { seed: 15, numRuns: 20 },
    );
  });

  it('of several results of one case in the baseline the last one counts', async () => {
    const twice = [...runOf({ 1: failed }), ...runOf({ 1: {} })];
    expect(kindsOf(await compare(twice, runOf({ 1: {} })))).toEqual({});
  });
});

describe('the outputs of two runs', () => {
  const outputOf = (output: Json, more: ResultSpec = {}) => runOf({ 1: { output, inputs: { n: 1 }, ...more } });

  it.each<[string, Json, Json, readonly [path: string, text: string][]]>([
    ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a number in another spelling', { a: 1.0 }, { a: 1 }, []],
    ['a text that was a number', { a: 1 }, { a: '1' }, [['a', 'is "1", not 1']]],
    [
      'several places',
      { a: 1, b: { c: [1, 2] }, d: 1 },
      { a: 1, b: { c: [1, 3] }, e: 1 },
      [
        ['b.c[1]', 'is 3, not 2'],
        ['d', 'is missing'],
        ['e', 'is new'],
      ],
    ],
    ['all of it', [1], 'x', [['', 'is "x", not [1]']]],
  ])('%s', async (_, before, now, differences) => {
    const { changedOutputs, uncomparedOutputs } = await compare(outputOf(before), outputOf(now));
    const expected = differences.map(([path, text]) => ({ path, text }));
    expect(changedOutputs.count).toBe(expected.length > 0 ? 1 : 0);
    expect(changedOutputs.first.map((change) => change.differences)).toEqual(expected.length > 0 ? [expected] : []);
    expect(changedOutputs.first.map(({ places }) => places)).toEqual(expected.length > 0 ? [expected.length] : []);
    expect(uncomparedOutputs).toEqual({ otherInputs: 0, noValues: 0 });
  });

  it('names the first places and counts the others', async () => {
    const wide = (value: number) => Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`f${at}`, value]));
    const { changedOutputs } = await compare(outputOf(wide(1)), outputOf(wide(2)));
    expect(changedOutputs.first[0]).toMatchObject({ places: 1_000 });
    expect(changedOutputs.first[0]?.differences.map(({ path }) => path)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
  });

  it('are not compared where other inputs were sent, or no values are known', async () => {
    const other = await compare(outputOf(1), outputOf(2, { inputs: { n: 2 } }));
    expect([other.changedOutputs.count, other.uncomparedOutputs]).toEqual([0, { otherInputs: 1, noValues: 0 }]);
    const none = await compare(runOf({ 1: {} }), outputOf(2));
    expect([none.changedOutputs.count, none.uncomparedOutputs]).toEqual([0, { otherInputs: 0, noValues: 1 }]);
  });

  it('are not compared where a case did not pass: its failure says it', async () => {
    for (const [then, now] of [
      [{}, failed],
      [failed, {}],
    ]) {
      const { changedOutputs, uncomparedOutputs } = await compare(outputOf(1, then), outputOf(2, now));
      expect([changedOutputs.count, uncomparedOutputs]).toEqual([0, { otherInputs: 0, noValues: 0 }]);
    }
  });

  it('bear a value that is deeper than any stack', async () => {
    const deep: Json = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const { uncomparedOutputs } = await compare(outputOf(deep), outputOf(1));
    expect(uncomparedOutputs.noValues).toBe(1);
  });

  it('have the earlier run read again only where its values are needed', async () => {
    let reads = 0;
    const then = outputOf(1);
    const again = () => {
      reads += 1;
      return from(then);
    };
    await compare(then, outputOf(1), again);
    await compare(then, outputOf(1, failed), again);
    expect(reads).toBe(0);
    await compare(then, outputOf(2), again);
    expect(reads).toBe(1);
  });
});

describe('the latency of two runs', () => {
  /** Cases of one action that take so many milliseconds each. */
  const timed = (times: readonly number[], more: ResultSpec = {}) =>
    runOf(Object.fromEntries(times.map((ms, index) => [index, { attempts: [attemptOf(1, ms)], ...more }])));
  const about = (ms: number, count = 12) => Array.from({ length: count }, (_, at) => ms + ((at * 7) % count));

  it.each([
    ['slower', about(100), about(150), 'slower'],
    ['faster', about(150), about(100), 'faster'],
    ['the same', about(100), about(100).toReversed(), 'none'],
    ['clear, and too small in milliseconds', about(40), about(58), 'none'],
    ['clear, and too small a share', about(1_000), about(1_080), 'none'],
    ['clear, and of three cases', about(100, 3), about(900, 3), 'too-few'],
    ['of four cases', about(100, 4), about(900, 4), 'slower'],
    ['large, and of one case only', about(100), [...about(100).slice(1), 9_000], 'none'],
  ])('%s', async (_, before, now, shift) => {
    const { latency } = await compare(timed(before), timed(now));
    expect(latency.actions.map((action) => action.shift)).toEqual([shift]);
    expect(latency.actions[0]).toMatchObject({ action: 'A', cases: before.length });
    expect(latency.test).toContain('Mann-Whitney U');
  });

  it('has the medians, the share and the p-value of SciPy', async () => {
    const { latency } = await compare(timed([120, 111, 117, 112]), timed([219, 222, 216, 229]));
    // mannwhitneyu([219, 222, 216, 229], [120, 111, 117, 112]): 16 and 0.02857142857142857, SciPy 1.17.1.
    expect(latency.actions).toEqual([
      { action: 'A', cases: 4, before: 114.5, now: 220.5, slowerShare: 1, p: 0.02857142857142857, shift: 'slower' },
    ]);
  });

  it('is that of the cases which both runs have, so that new and slow ones are no shift', async () => {
    const { latency } = await compare(timed(about(100)), timed([...about(100), ...about(900)]));
    expect(latency.actions).toMatchObject([{ cases: 12, shift: 'none' }]);
  });

  it('is that of answers, and not of calls that got none', async () => {
    const lost: ResultSpec = { ...errored, actionStatus: undefined };
    const { latency } = await compare(timed(about(100)), timed(about(900), lost));
    expect(latency.actions).toEqual([]);
  });

  it('corrects for the number of actions', async () => {
    // 0.0286 for one action of four cases each, as above; two of them are not below the level together.
    const two = (ms: number) => {
      const recording = new Recording([suite]);
      for (let index = 0; index < 8; index += 1) {
        const spec = { index, suite, name: `case ${index}`, action: index < 4 ? 'A' : 'B' };
        recording.run(spec, { attempts: [attemptOf(1, index < 4 ? ms + index : 100 + index)] });
      }
      return recording.end();
    };
    const { latency } = await compare(two(100), two(900));
    expect(latency.actions).toMatchObject([
      { action: 'A', shift: 'none', p: 0.05714285714285714 },
      { action: 'B', shift: 'none', p: 1 },
    ]);
  });
});

describe('the notes of two runs', () => {
  const [started, ...rest] = runOf({ 1: {} });
  const begun = started as Extract<RunEvent, { type: 'run:started' }>;
  const plan = {
    files: [
      { file: 'a', hash: '1' },
      { file: 'b', hash: '1' },
    ],
    settings: 's',
    selection: { patterns: [] },
  };

  it.each<[Partial<typeof begun>, Partial<typeof begun>, string[]]>([
    [{}, { seed: 'other', baseUrl: 'http://127.0.0.1:1' }, []],
    [
      { environment: 'dev', baseUrl: 'https://a' },
      { environment: 'dev', baseUrl: 'https://b' },
      ['The server is not the same: https://a then, https://b now.'],
    ],
    [{}, { version: '9.9.9' }, ['The version of action-suite is not the same: 0.1.0 then, 9.9.9 now.']],
    [{}, { concurrency: 50 }, ['The number of cases at once is not the same: 5 then, 50 now.']],
    [{ plan }, { plan }, []],
    [{ plan }, { plan: { ...plan, shard: { number: 1, of: 2 } } }, ['The shard is not the same: none then, 1/2 now.']],
    [
      { plan },
      { plan: { ...plan, selection: { patterns: [], tag: 'x' } } },
      ['The command line does not select the same.'],
    ],
    [
      { plan },
      {
        plan: {
          ...plan,
          files: [
            { file: 'b', hash: '2' },
            { file: 'c', hash: '1' },
          ],
        },
      },
      ['Changed since: b.'],
    ],
    [{ plan }, { plan: { ...plan, settings: 't' } }, ['The configuration does not give the same to suites.']],
  ])('%j, %j', async (then, now, notes) => {
    const found = await compare([{ ...begun, ...then }, ...rest], [{ ...begun, ...now }, ...rest]);
    expect(found.notes).toEqual(notes);
  });

  it.each<[Partial<typeof begun>, Partial<typeof begun>, string[]]>([
    [{ baseUrl: 'https://a' }, { baseUrl: 'https://b' }, []],
    [
      { plan: { ...plan, selection: { patterns: [], env: 'dev' } } },
      { plan: { ...plan, settings: 't', selection: { patterns: [], env: 'prod' } } },
      [],
    ],
    [{}, { ratePerMinute: 120 }, ['The number of calls a minute is not the same: 270 in dev, 120 in prod.']],
    [
      { plan: { ...plan, selection: { patterns: [], env: 'dev', tag: 'x' } } },
      { plan: { ...plan, files: [{ file: 'b', hash: '2' }], selection: { patterns: [], env: 'prod' } } },
      ['The command line does not select the same.', 'Changed between the two runs: b.'],
    ],
  ])('of two environments leave out what each has of its own: %j, %j', async (then, now, notes) => {
    const [dev, prod] = [
      { ...begun, ...then, environment: 'dev' },
      { ...begun, ...now, environment: 'prod' },
    ];
    const found = await compare([dev, ...rest], [prod, ...rest]);
    expect([found.between, found.notes]).toEqual([{ baseline: 'dev', run: 'prod' }, notes]);
  });

  it('of two environments name the one whose run ended early', async () => {
    const named = (environment: string) => (event: RunEvent) =>
      event.type === 'run:started' ? { ...event, environment } : event;
    const stopped = new Recording([suite]).end({ why: 'deadline', message: 'the deadline passed' });
    const cut = runOf({ 1: {} }).slice(0, -1);
    expect((await compare(stopped.map(named('dev')), cut.map(named('prod')))).notes).toEqual([
      'The run in dev ended early: the deadline passed.',
      'The run in prod has no end: cases that are not reported count as absent.',
    ]);
  });

  it('say that a run was cut or ended early', async () => {
    const cut = runOf({ 1: {} }).slice(0, -1);
    const stopped = new Recording([suite]).end({ why: 'deadline', message: "the run's deadline passed" });
    expect((await compare(cut, stopped)).notes).toEqual([
      'The earlier run has no end: cases that are not reported count as absent.',
      "This run ended early: the run's deadline passed.",
    ]);
  });
});
