import { describe, expect, it } from 'vitest';
import { compare } from '../../src/matchers/compare.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { verdict } from './verdict.ts';

const place = { file: 'suites/order.action.yaml', line: 7, column: 5 };

/** What is said of one field, a line each: `path kind: message -> hint`. */
function said(path: string, matchers: JsonObject, output: Json): string[] {
  const { problems, warnings } = compare([{ path, matchers, place }], output, { scope: {} });
  const tell = (level: string, list: typeof problems) =>
    list.map((one) => `${level}${one.path} ${one.kind}: ${one.message}${one.hint ? ` -> ${one.hint}` : ''}`);
  return [...tell('', problems), ...tell('warning ', warnings)];
}

const absent = 'If the field may be absent, add `optional: true`.';

describe('a path with [*]', () => {
  it('is judged in every member, each as a field of its own', () => {
    const items: Json[] = [{ price: 5 }, { price: '2' }, { price: null }, { prize: 1 }, 'x'];
    expect(said('items[*].price', { type: 'number', min: 3, because: 'so it is' }, { items })).toEqual([
      'items[1].price value: `items[1].price` is 2 (converted from "2"), but must be at least 3. Because: so it is',
      'items[2].price type: `items[2].price` is null, but must be a number. Because: so it is -> Null is a value of its own, never converted, and not the same as an absent field. If null is right, write `type: "null"`.',
      `items[3].price missing: \`items[3].price\` is missing. Because: so it is -> Did you mean \`prize\`? ${absent}`,
      'items[4].price missing: `items[4].price` is missing. Because: so it is -> `items[4]` is "x", so nothing can stand below it.',
      'warning items[1].price coercion: `items[1].price` is the text "2", and was read as the number 2. -> If that is right, write `type: string`; if not, the action has to answer with a number.',
    ]);
  });

  it('carries all that a report needs', () => {
    expect(compare([{ path: 'a[*].b', matchers: { max: 1 }, place }], { a: [{ b: 2 }] }, { scope: {} })).toEqual({
      problems: [
        {
          kind: 'value',
          message: '`a[0].b` is 2, but must be at most 1.',
          place,
          path: 'a[0].b',
          matcher: 'max',
          expected: 1,
          actual: 2,
        },
      ],
      warnings: [],
    });
  });

  it.each<[path: string, matchers: JsonObject, output: Json, said: string[]]>([
    ['a[*].b[*].c', { equals: 1 }, { a: [{ b: [{ c: 1 }] }, { b: [{ c: 1 }, { c: 1 }] }] }, []],
    [
      'a[*].b[*].c',
      { equals: 1 },
      { a: [{ b: [{ c: 2 }] }, { b: [{ c: 1 }, { c: 3 }] }] },
      [
        'a[0].b[0].c value: `a[0].b[0].c` is 2, but must be 1.',
        'a[1].b[1].c value: `a[1].b[1].c` is 3, but must be 1.',
      ],
    ],
    ['[*]', { type: 'integer' }, [1, 2], []],
    ['[*].id', { type: 'integer' }, [{ id: 1 }, { id: 'x' }], [expect.stringMatching(/^\[1\]\.id type: /)]],
    ['a[*][*]', { max: 2 }, { a: [[1, 2], [3]] }, ['a[1][0] value: `a[1][0]` is 3, but must be at most 2.']],
    ['a[*][1]', { max: 2 }, { a: [[9, 2]] }, []],
    ['a[0].b[*]', { max: 2 }, { a: [{ b: [1, 3] }] }, ['a[0].b[1] value: `a[0].b[1]` is 3, but must be at most 2.']],
    ['order.items[*]', { equals: 1 }, { 'order.items': [1, 1] }, []],
  ])('%s: %j on %j', (path, matchers, output, lines) => {
    expect(said(path, matchers, output)).toEqual(lines);
  });

  const nowhere: [path: string, output: Json, said: string][] = [
    [
      'items[*].price',
      { items: [] },
      'items[*].price missing: `items[*].price` is missing: `items` is an empty list. -> If it may be empty, add `optional: true`.',
    ],
    [
      'a[*].b[*].c',
      { a: [{ b: [] }] },
      'a[0].b[*].c missing: `a[0].b[*].c` is missing: `a[0].b` is an empty list. -> If it may be empty, add `optional: true`.',
    ],
    [
      '[*]',
      [],
      '[*] missing: `[*]` is missing: the output is an empty list. -> If it may be empty, add `optional: true`.',
    ],
    [
      'items[*].price',
      { item: [] },
      `items[*].price missing: \`items[*].price\` is missing. -> Did you mean \`item\`? ${absent}`,
    ],
    [
      'items[*].price',
      { items: { price: 1 } },
      'items[*].price missing: `items[*].price` is missing: `items` is a map, not a list. -> `[*]` stands for the members of a list. Without it, the path leads to the value itself.',
    ],
    [
      'a.items[*]',
      { a: { items: null } },
      'a.items[*] missing: `a.items[*]` is missing: `a.items` is null, not a list. -> `[*]` stands for the members of a list. Without it, the path leads to the value itself.',
    ],
  ];
  it.each(nowhere)('%s in %j looks at nothing, which does not hold', (path, output, line) => {
    expect(said(path, { type: 'number' }, output)).toEqual([line]);
    expect(said(path, { type: 'number', optional: true }, output)).toEqual([]);
    expect(said(path, { absent: true }, output)).toEqual([]);
  });

  it('may be absent in some members, or must be in all', () => {
    const output: Json = { items: [{ a: 1 }, {}, { a: 2 }] };
    expect(said('items[*].a', { optional: true, max: 2 }, output)).toEqual([]);
    expect(said('items[*].a', { absent: true }, output)).toEqual([
      'items[0].a value: `items[0].a` is 1, but must be absent. -> If the field may be there, leave out `absent`, or write what it must be.',
      'items[2].a value: `items[2].a` is 2, but must be absent. -> If the field may be there, leave out `absent`, or write what it must be.',
    ]);
  });
});

describe('each', () => {
  it('judges every member as a field, with the reason and level of the list or its own', () => {
    const tags = ['ab', 5, 'c', null];
    expect(said('tags', { type: 'array', each: { type: 'string', minLength: 2 }, because: 'outer' }, { tags })).toEqual(
      [
        'tags[1] value: `tags[1]` is "5": 1 character, but must have at least 2. Because: outer',
        'tags[2] value: `tags[2]` is "c": 1 character, but must have at least 2. Because: outer',
        expect.stringMatching(/^tags\[3\] type: .* Because: outer -> Null/),
        expect.stringMatching(/^warning tags\[1\] coercion: /),
      ],
    );
    expect(said('tags', { each: { equals: 'ab', because: 'inner' }, because: 'outer' }, { tags: ['x'] })).toEqual([
      'tags[0] value: `tags[0]` is "x", but must be "ab". Because: inner',
    ]);
    expect(said('tags', { each: { equals: 'ab' }, level: 'warning' }, { tags: ['x'] })).toEqual([
      'warning tags[0] value: `tags[0]` is "x", but must be "ab".',
    ]);
    expect(said('tags', { each: { equals: 'ab', level: 'error' }, level: 'warning' }, { tags: ['x'] })).toEqual([
      'tags[0] value: `tags[0]` is "x", but must be "ab".',
    ]);
    expect(said('tags', { each: { equals: 'ab', level: 'warning' }, minLength: 2 }, { tags: ['x'] })).toEqual([
      'tags value: `tags` has 1 member, but must have at least 2.',
      'warning tags[0] value: `tags[0]` is "x", but must be "ab".',
    ]);
  });

  it('goes down as many lists as there are', () => {
    const matchers = { each: { minLength: 1, each: { max: 3 } } };
    expect(said('rows', matchers, { rows: [[1, 4], [], 3] })).toEqual([
      'rows[0][1] value: `rows[0][1]` is 4, but must be at most 3.',
      'rows[1] value: `rows[1]` has 0 members, but must have at least 1.',
      'rows[2] value: `rows[2]` is 3, but must be text or a list of at least 1 character or member. -> To have the value read as text, with a warning, add `type: string`.',
      'rows[2] value: `rows[2]` is 3, but must be a list, for each member has to be looked at.',
    ]);
    expect(said('rows', matchers, { rows: [] })).toEqual([]);
    expect(said('a[*].rows', { each: { each: { max: 3 } } }, { a: [{ rows: [[9]] }] })).toEqual([
      'a[0].rows[0][0] value: `a[0].rows[0][0]` is 9, but must be at most 3.',
    ]);
  });
});

describe('of very many members', () => {
  const output = { list: Array.from({ length: 30_000 }, (_, index) => String(index)), few: Array(500).fill('1') };

  it('the first 20 are told, and the others counted', () => {
    const lines = said('few[*]', { equals: 'x' }, output);
    expect(lines).toHaveLength(21);
    expect(lines.slice(19)).toEqual([
      'few[19] value: `few[19]` is "1", but must be "x".',
      'few[*] value: `few[*]` is not as expected in 480 more members.',
    ]);
    expect(said('few', { each: { equals: 'x' } }, output).at(-1)).toBe(
      'few value: `few` is not as expected in 480 more members.',
    );
    expect(said('few', { each: { equals: 'x' } }, { few: Array(20).fill('1') })).toHaveLength(20);
    expect(said('few[*]', { type: 'number', min: 0 }, output).slice(19)).toEqual([
      expect.stringMatching(/^warning few\[19\] coercion: /),
      'warning few[*] coercion: `few[*]` gave warnings in 480 more members.',
    ]);
  });

  it('a member with several faults counts once, and all its faults are told', () => {
    const lines = said('few[*]', { equals: 'x', startsWith: 'y', endsWith: 'z' }, output);
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toContain('in 480 more members');
  });

  it('so many are counted, and no more', () => {
    expect(said('list[*]', { equals: 'x' }, output).at(-1)).toBe(
      'list[*] value: `list[*]` is not as expected in 9,980 or more members.',
    );
    // Only warnings: what stands at the end may still be wrong.
    expect(said('list[*]', { type: 'integer', max: 29_998 }, output)).toEqual([
      'list[29999] value: `list[29999]` is 29999 (converted from "29999"), but must be at most 29998.',
      ...Array(20).fill(expect.stringMatching(/^warning .* coercion/)),
      'warning list[*] coercion: `list[*]` gave warnings in 29,980 more members.',
    ]);
  });
});

describe('coerce', () => {
  it.each<[matchers: JsonObject, actual: Json, said: string | RegExp]>([
    [{ type: 'number', coerce: 'allow', min: 3 }, '5', 'holds'],
    [{ type: 'number', coerce: 'allow', min: 3 }, '2', 'value: `x` is 2 (converted from "2"), but must be at least 3.'],
    [{ type: 'number', coerce: 'allow' }, 'five', /^type: .* but must be a number/],
    [{ type: 'number', coerce: 'warn' }, '5', /^warning coercion: /],
    [
      { coerce: 'error', type: 'number', min: 9 },
      '5',
      'type: `x` is the text "5", but must be a number. -> It would convert to the number 5 without loss, but here stands `coerce: error`. If text is right, write `type: string`.',
    ],
    [{ type: 'number', coerce: 'error' }, 5, 'holds'],
    [{ type: 'string', coerce: 'error' }, { $typed: '12345678901234567890' }, /^type: .*must be text/],
    [{ type: 'integer', coerce: 'error' }, { $typed: '12345678901234567890' }, 'holds'],
    [{ type: 'number', coerce: 'error' }, null, /Null is a value of its own/],
  ])('%j on %j: %s', (matchers, actual, line) => {
    expect(verdict(matchers, actual)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('level', () => {
  it.each<[matchers: JsonObject, actual: Json, said: string]>([
    [{ level: 'warning', min: 3 }, 2, 'warning value: `x` is 2, but must be at least 3.'],
    [{ level: 'error', min: 3 }, 2, 'value: `x` is 2, but must be at least 3.'],
    [{ level: 'warning', min: 3, because: 'x' }, 2, 'warning value: `x` is 2, but must be at least 3. Because: x'],
    [
      { level: 'warning', absent: true },
      2,
      'warning value: `x` is 2, but must be absent. -> If the field may be there, leave out `absent`, or write what it must be.',
    ],
    [
      { level: 'warning', type: 'number', coerce: 'error' },
      '2',
      'warning type: `x` is the text "2", but must be a number. -> It would convert to the number 2 without loss, but here stands `coerce: error`. If text is right, write `type: string`.',
    ],
    [{ level: 'warning', min: 3 }, 3, 'holds'],
  ])('%j on %j: %s', (matchers, actual, line) => {
    expect(verdict(matchers, actual)).toBe(line);
  });

  it('makes a missing field a warning too, and does not stand among what was expected of it', () => {
    const matchers = { level: 'warning', type: 'number', because: 'x' };
    const { problems, warnings } = compare([{ path: 'y', matchers, place }], {}, { scope: {} });
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([{ kind: 'missing', path: 'y', expected: { type: 'number' } }]);
  });
});

describe('check', () => {
  it('knows the names of the context, and the value instead of any name that is the same', () => {
    const scope = { inputs: { amount: 20 }, value: 'other' };
    expect(verdict({ check: 'value == inputs.amount * 1.5' }, 30, scope)).toBe('holds');
    expect(verdict({ type: 'number', check: 'value == inputs.amount' }, '20', scope)).toMatch(/^warning coercion/);
    expect(verdict({ each: { check: 'value < inputs.amount' } }, [19, 20], scope)).toBe(
      'value: `x[1]` is 20, but must satisfy `value < inputs.amount`.',
    );
    expect(verdict({ check: 'value == output.total' }, 1)).toBe(
      'value: `x` is 1, but must satisfy `value == output.total`, which cannot be worked out: there is nothing called `output` here. -> Text needs quotes: `"output"`. Known here: `value`.',
    );
  });
});
