import { describe, expect, it } from 'vitest';
import { compare as compareIn } from '../../src/matchers/compare.ts';
import type { FieldExpectation } from '../../src/model/field-expectation.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { verdict } from './verdict.ts';

/** Without names for expressions. */
const compare = (fields: readonly FieldExpectation[], output: Json) => compareIn(fields, output, { scope: {} });

const place = { file: 'suites/order.action.yaml', line: 7, column: 5 };

/** A deep value that recursion without a bound would not survive. */
function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe('compare', () => {
  it('says everything that a report needs about a refused value', () => {
    const matchers = { type: 'number', min: 300, because: 'small orders\n  are another action' };
    expect(compare([{ path: 'total', matchers, place }], { total: '250.5' })).toEqual({
      problems: [
        {
          kind: 'value',
          message:
            '`total` is 250.5 (converted from "250.5"), but must be at least 300. Because: small orders are another action',
          place,
          path: 'total',
          matcher: 'min',
          expected: 300,
          actual: '250.5',
          converted: 250.5,
        },
      ],
      warnings: [
        {
          kind: 'coercion',
          message: '`total` is the text "250.5", and was read as the number 250.5.',
          hint: 'If that is right, write `type: string`; if not, the action has to answer with a number.',
          place,
          path: 'total',
          matcher: 'type',
          expected: 'number',
          actual: '250.5',
          converted: 250.5,
        },
      ],
    });
  });

  it('says everything about a missing field and a wrong type', () => {
    const fields: FieldExpectation[] = [
      { path: 'total', matchers: { type: 'number', min: 0, because: 'x' }, place },
      { path: 'id', matchers: { equals: { $typed: '00123' } }, place },
      { path: 'name', matchers: { type: 'number', min: 0 }, place },
    ];
    expect(compare(fields, { totl: 1, name: null })).toEqual({
      problems: [
        {
          kind: 'missing',
          message: '`total` is missing. Because: x',
          hint: 'Did you mean `totl`? If the field may be absent, add `optional: true`.',
          place,
          path: 'total',
          expected: { type: 'number', min: 0 },
        },
        {
          kind: 'missing',
          message: '`id` is missing.',
          hint: 'The output has `totl`, `name`. If the field may be absent, add `optional: true`.',
          place,
          path: 'id',
          expected: '00123',
        },
        {
          kind: 'type',
          message: '`name` is null, but must be a number.',
          hint: 'Null is a value of its own, never converted, and not the same as an absent field. If null is right, write `type: "null"`.',
          place,
          path: 'name',
          matcher: 'type',
          expected: 'number',
          actual: null,
        },
      ],
      warnings: [],
    });
  });

  it('reports fields, and the matchers of a field, in the order written', () => {
    const fields: FieldExpectation[] = [
      { path: 'b', matchers: { max: 1, min: 9 }, place },
      { path: 'a', matchers: { equals: 0 }, place },
    ];
    const order = compare(fields, { a: 1, b: 5 }).problems.map(({ path, matcher }) => `${path} ${matcher}`);
    expect(order).toEqual(['b max', 'b min', 'a equals']);
  });

  it('judges the type first, wherever it is written, and nothing after a wrong one', () => {
    expect(verdict({ min: 3, type: 'number' }, '5')).toMatch(/^warning coercion:/);
    expect(verdict({ minLength: 3, type: 'number', equals: 1 }, 'abc').split('\n')).toHaveLength(1);
  });

  const presence: [JsonObject, Json | undefined, string][] = [
    [{ optional: true, type: 'number' }, undefined, 'holds'],
    [{ optional: false }, undefined, 'missing'],
    [{}, undefined, 'missing'],
    [{ optional: true, type: 'number' }, null, 'type'],
    [{ optional: true, type: 'null' }, null, 'holds'],
    [{ absent: true }, undefined, 'holds'],
    [{ absent: true }, null, 'value'],
    [{ absent: true, min: 3 }, '', 'value'],
    [{ because: 'x' }, '', 'holds'],
  ];
  it.each(presence)('%j on %j: %s', (matchers, actual, kind) => {
    const output: JsonObject = actual === undefined ? {} : { field: actual };
    const { problems, warnings } = compare([{ path: 'field', matchers, place }], output);
    expect([problems.map((problem) => problem.kind), warnings]).toEqual([kind === 'holds' ? [] : [kind], []]);
  });

  const paths: [path: string, output: Json, found: boolean][] = [
    ['customer.tier', { customer: { tier: 1 } }, true],
    ['items[0].sku', { items: [{ sku: 1 }] }, true],
    ['items[1].sku', { items: [{ sku: 1 }] }, false],
    ['items.length', { items: [1] }, false],
    ['items.0', { items: [1] }, false],
    ['map[0]', { map: { 0: 1 } }, false],
    ['[0]', [1], true],
    ['constructor', {}, false],
    ['toString.name', {}, false],
    ['__proto__', {}, false],
    ['__proto__', JSON.parse('{"__proto__":1}'), true],
    ['customer.tier', { 'customer.tier': 1 }, true],
    ['customer.tier', { customer: { tier: 1 }, 'customer.tier': 'other' }, true],
    ['total', 'text', false],
    ['total', null, false],
    ['name.length', { name: 'text' }, false],
  ];
  it.each(paths)('%s in %j is there: %s', (path, output, found) => {
    const kinds = compare([{ path, matchers: { equals: 1 }, place }], output).problems.map(({ kind }) => kind);
    expect(kinds).toEqual(found ? [] : ['missing']);
  });

  const hints: [path: string, output: Json, hint: string][] = [
    [
      'x.statusMesage',
      { x: { statusMessage: 1 } },
      'Did you mean `statusMessage`? If the field may be absent, add `optional: true`.',
    ],
    ['customr.tier', { customer: { tier: 1 } }, 'Did you mean `customer`?'],
    ['items[2]', { items: [1, 2] }, '`items` has 2 members, [0] to [1].'],
    ['items[2]', { items: [1] }, '`items` has one member only, [0].'],
    ['items[0]', { items: [] }, '`items` is an empty list.'],
    [
      'items.sku',
      { items: [{}] },
      '`items` is a list: name one of its members by its position, from [0] on, or all of them with [*].',
    ],
    ['a.b[0]', { a: { b: {} } }, '`a.b` is a map, not a list, so it has no position [0].'],
    ['a.b', { a: null }, '`a` is null, so nothing can stand below it.'],
    [
      'total',
      [1],
      'The output is a list: name one of its members by its position, from [0] on, or all of them with [*].',
    ],
    ['total', {}, 'The output is empty. If the field may be absent, add `optional: true`.'],
    ['total', 5, 'The output is 5, so nothing can stand below it.'],
    [
      'zz',
      { aaaa: 1, bbbb: 1, cccc: 1, dddd: 1, eeee: 1, ffff: 1, gggg: 1, hhhh: 1, iiii: 1 },
      'The output has `aaaa`, `bbbb`, `cccc`, `dddd`, `eeee`, `ffff`, `gggg`, `hhhh`, and 1 more. If the field may be absent, add `optional: true`.',
    ],
  ];
  it.each(hints)('a missing %s in %j: %s', (path, output, hint) => {
    expect(compare([{ path, matchers: {}, place }], output).problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  it('survives values of any depth and shows only their beginning', () => {
    expect(verdict({ equals: 5 }, nested(100_000))).toBe(`value: \`x\` is ${'['.repeat(119)}…, but must be 5.`);
  });

  it('makes control characters visible and cuts long values at 120 characters', () => {
    expect(verdict({ matches: '^OK' }, 'no\u001b[31m\u202e')).toBe(
      'value: `x` is "no\\u001b[31mU+202E", but must match the pattern ^OK.',
    );
    expect(verdict({ contains: 'b' }, 'a'.repeat(1_000))).toBe(
      `value: \`x\` is "${'a'.repeat(118)}…, but must contain "b".`,
    );
  });

  it('refuses to judge by a matcher that does not exist: the suite is checked before', () => {
    expect(() => compare([{ path: 'x', matchers: { toString: 1 }, place }], { x: 1 })).toThrow('toString');
  });
});
