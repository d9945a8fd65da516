import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suite } from '../../src/model/suite.ts';
import { type PlanOptions, plan as planAnew } from '../../src/suite/plan.ts';
import { suiteOf } from './suite-of.ts';

const axes = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 5 })),
  {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 4,
  },
);

/** The plan with its cases in a list. */
function plan(suites: readonly Suite[], options?: PlanOptions) {
  const planned = planAnew(suites, options);
  return { ...planned, cases: [...planned.cases] };
}

describe('plan', () => {
  it('makes every combination once, the last axis fastest', () => {
    fc.assert(
      fc.property(axes, (entries) => {
        const { cases } = plan([suiteOf(JSON.stringify({ action: 'A', matrix: Object.fromEntries(entries) }))]);
        expect(cases.map((test) => Object.entries(test.axes))).toEqual(nested(entries));
        expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
        expect(cases.map(({ index }) => index)).toEqual(cases.map((_, position) => position));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out exactly the combinations in which all of a row meets', () => {
    fc.assert(
      fc.property(axes, fc.nat(), (entries, pick) => {
        const all = nested(entries);
        const row = (all[pick % all.length] ?? []).filter((_, axis) => axis % 2 === 0);
        const text = { action: 'A', matrix: Object.fromEntries(entries), exclude: [Object.fromEntries(row)] };
        const kept = all.filter(
          (axes) => !row.every(([name, value]) => axes.some(([n, v]) => n === name && v === value)),
        );
        const { cases } = plan([suiteOf(JSON.stringify(text))]);
        expect(cases.map((test) => Object.entries(test.axes))).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out whatever meets one of many rows, numbers by value however they were typed', () => {
    const names = ['a', 'b', 'c'];
    const values = ['1', '1.0', '"1"', 'null', '[1]', '[1.0]', '{ x: 1, y: 2 }', '{ y: 2.0, x: 1 }', '7'];
    // The values of the same place here are the same to the matrix.
    const classes = [0, 0, 2, 3, 4, 4, 6, 6, 8];
    const some = fc.subarray([...values.keys()], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.tuple(some, some, some),
        fc.array(fc.tuple(...names.map(() => fc.nat(9))), { maxLength: 8 }),
        (lists, picks) => {
          const rows = picks
            .map((pick) =>
              names.flatMap((name, axis) => {
                const list = lists[axis] ?? [];
                const value = list[pick[axis] ?? 0];
                return value === undefined ? [] : [{ name, axis, value }];
              }),
            )
            .filter((row) => row.length > 0);
          const text = `action: A\nmatrix: { ${names.map((name, axis) => `${name}: [${(lists[axis] ?? []).map((value) => values[value])}]`)} }
include: [{ d: end }]
${rows.length > 0 ? `exclude: [${rows.map((row) => `{ ${row.map(({ name, value }) => `${name}: ${values[value]}`)} }`)}]` : ''}`;
          const combinations = lists.reduce<number[][]>(
            (all, list) => all.flatMap((head) => list.map((value) => [...head, value])),
            [[]],
          );
          const kept = combinations.filter(
            (combination) =>
              !rows.some((row) => row.every(({ axis, value }) => classes[combination[axis] ?? 0] === classes[value])),
          );
          expect(plan([suiteOf(text)]).total).toBe(kept.length + 1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives each name once, and ids that do not hang on other suites', () => {
    const text = 'suite: S\naction: A\ncases: [{ name: a }, { name: a }, { name: "a #2" }]';
    const one = suiteOf(text, 'one.action.yaml');
    const two = suiteOf(text, 'two.action.yaml');
    const both = plan([one, two]).cases;
    expect(both.map(({ name }) => name)).toEqual(['a', 'a #2', 'a #2 #2', 'a #3', 'a #4', 'a #2 #3']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(6);
    expect(both.slice(3).map(({ id }) => id)).toEqual(plan([two]).cases.map(({ id }) => id));
  });

  it('keeps an id when axes change places or the title changes, and not when a value does', () => {
    const id = (text: string) => plan([suiteOf(text)]).cases[0]?.id;
    const first = id('action: A\nmatrix: { a: [1], b: [2] }');
    expect(id('suite: T\naction: B\nmatrix: { b: [2], a: [1] }')).toBe(first);
    expect(id('action: A\nmatrix: { a: [1], b: ["2"] }')).not.toBe(first);
  });

  it('cuts long names so that they stay apart', () => {
    const long = 'x'.repeat(400);
    const names = plan([suiteOf(`action: A\nmatrix: { a: [${long}1, ${long}2, ${long}1] }`)]).cases.map(
      ({ name }) => name,
    );
    expect(names.every((name) => name.length <= 250)).toBe(true);
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toMatch(/^x \[a="x+…[0-9a-f]{8}$/);
    expect(names[2]).toBe(`${names[0]} #2`);
  });

  it('counts before it makes anything', () => {
    const hundred = JSON.stringify(Array.from({ length: 100 }, (_, index) => index));
    const matrix = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `${name}: ${hundred}`).join(', ');
    const huge = suiteOf(`action: A\nmatrix: { ${matrix} }\ncases: [{}, {}]`);
    expect(messages(plan([huge]).broken)).toEqual([
      'This suite would make 20,000,000,000,000,000 cases, but at most 10,000 are allowed.',
    ]);
    const three = suiteOf('action: A\nmatrix: { a: [1, 2, 3] }');
    const { total, broken } = plan([three, three, three], { maxTotal: 7 });
    expect(total).toBe(6);
    expect(messages(broken)).toEqual([
      'With this suite the run would have more than 7 cases, which is the most it can have.',
    ]);
  });

  it('takes the action of the environment, or says which there are', () => {
    const suite = suiteOf('action: { dev: custom_-_1, prod: custom_-_2 }');
    expect(plan([suite], { env: 'prod' }).cases.map(({ action }) => action)).toEqual(['custom_-_2']);
    expect(messages(plan([suite], { env: 'test' }).broken)).toEqual([
      'There is no action for the environment `test`; there are `dev` and `prod`.',
    ]);
    expect(messages(plan([suite], { env: 'toString' }).broken)).toEqual([
      'There is no action for the environment `toString`; there are `dev` and `prod`.',
    ]);
    expect(messages(plan([suite]).broken)).toEqual([
      'The action differs between environments, and none is chosen; there are `dev` and `prod`.',
    ]);
  });

  it('says when nothing is left of a suite', () => {
    const suite = suiteOf('action: A\nmatrix: { a: [1] }\nexclude: [{ a: 1.0 }]');
    expect(plan([suite])).toEqual({
      cases: [],
      total: 0,
      suites: [],
      counts: new Map(),
      broken: [
        {
          file: 'suites/x.action.yaml',
          problems: [
            {
              kind: 'invalid-suite',
              message: '`exclude` leaves out every combination, so this suite has no case.',
              hint: 'Take entries out of `exclude`, or skip the suite with `skip: why`.',
              place: suite.places.exclude,
            },
          ],
        },
      ],
    });
  });
});

/** The combinations as nested loops make them. */
function nested(entries: readonly (readonly [string, readonly number[]])[]): [string, number][][] {
  return entries.reduce<[string, number][][]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value): [string, number][] => [...row, [name, value]])),
    [[]],
  );
}

function messages(broken: ReturnType<typeof plan>['broken']): string[] {
  return broken.flatMap(({ problems }) => problems.map(({ message }) => message));
}
