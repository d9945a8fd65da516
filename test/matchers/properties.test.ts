import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAsTyped } from '../../src/lib/as-typed.ts';
import { compare } from '../../src/matchers/compare.ts';
import { equal } from '../../src/matchers/difference.ts';
import { matchers } from '../../src/matchers/index.ts';
import { keyOf } from '../../src/matchers/key-of.ts';
import type { Json } from '../../src/model/json.ts';
import { parse } from '../../src/suite/parse.ts';
import { validate } from '../../src/suite/validate.ts';
import { verdict } from './verdict.ts';

const long = { $typed: '12345678901234567890' };
const longer = { $typed: '1234567890123456789000e-2' };

/** Values as they come in outputs, from a small world, so that equal ones come up often. */
const values: Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Json>(null, '', 0, -0, false, 1, 1e21, '1', '12345', long, longer),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;
const lists = fc.array(values, { maxLength: 6 });

const holds = (expected: Json, actual: Json) => verdict({ unordered: expected }, actual) === 'holds';

describe('equality of what comes in outputs', () => {
  it('is an equivalence, with numbers of any number of digits', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const onward = !(equal(a, b) && equal(b, c)) || equal(a, c);
        return equal(a, structuredClone(a)) && equal(a, b) === equal(b, a) && onward;
      }),
    );
  });

  it('is what the keys say by which many are compared at once', () => {
    fc.assert(
      fc.property(values, values, (a, b) => equal(a, b) === (keyOf(a) === keyOf(b))),
      { numRuns: 1_000 },
    );
  });
});

describe('unordered', () => {
  it('is an equivalence', () => {
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        const onward = !(holds(a, b) && holds(b, c)) || holds(a, c);
        return holds(a, structuredClone(a)) && holds(a, b) === holds(b, a) && onward;
      }),
    );
  });

  it('holds for every order, and for none with a member more, less or other', () => {
    const shuffled = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, values, ([list, other], more) => {
        expect(holds(list, other)).toBe(true);
        expect(holds(list, [...other, more])).toBe(false);
        expect(holds([...list, more], other)).toBe(false);
        const [first, ...rest] = other;
        if (first !== undefined) expect(holds(list, [more, ...rest])).toBe(equal(first, more));
      }),
    );
  });

  it('pairs what was typed without quotes with text or number, if there is any way to pair all', () => {
    const typed = fc.constantFrom<Json>('007', 7, '07', { $typed: '007' }, { $typed: '07' });
    const member = fc.oneof(
      typed,
      typed.map((value): Json => [value]),
      fc.tuple(typed, typed).map((pair): Json => pair),
    );
    const came = fc.constantFrom<Json>('007', 7, '07');
    const other = fc.oneof(
      came,
      came.map((value): Json => [value]),
      fc.tuple(came, came).map((pair): Json => pair),
    );
    const options = { minLength: 1, maxLength: 5 };
    fc.assert(
      fc.property(fc.array(member, options), fc.array(other, options), (expected, actual) => {
        expect(holds(expected, actual)).toBe(canPair(expected, actual));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** By trying everything. */
function canPair([first, ...rest]: readonly Json[], actual: readonly Json[]): boolean {
  if (first === undefined) return actual.length === 0;
  return actual.some((one, index) => equal(first, one) && canPair(rest, actual.toSpliced(index, 1)));
}

describe('compare', () => {
  const examples = Object.values(matchers).map(({ example }) => example);
  const odd: readonly Json[] = [
    ...examples,
    'value > 1',
    'value.a == output',
    'inputs.list.all(x, x == value)',
    '(a+)+$',
    '[',
    '2026-02-30',
    '1d',
    'array',
    'object',
    'null',
    'uri',
    true,
    [],
    {},
    [[1], { a: 1 }],
    { value: '2026-01-31', within: '1d' },
    { type: ['array', 'null'], items: { $ref: '#' } },
    { anyOf: [{ type: 'string' }, { required: ['a'] }], uniqueItems: true },
    { $ref: '#' },
    { type: 'strng' },
  ];
  const names = fc.constantFrom(...Object.keys(matchers));
  const { field } = fc.letrec<{ field: Json }>((tie) => ({
    field: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'field' },
      fc.dictionary(names, fc.oneof(fc.constantFrom(...odd), values, tie('field')), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
      fc.constantFrom(...odd),
      // What an author means to write: the matcher with its own example.
      names.map((name): Json => ({ [name]: matchers[name]?.example ?? null })),
    ),
  }));
  const path = fc.constantFrom('a', 'b', 'a[*]', 'a[*].b', 'a[0]', 'a.b[*].a', '[*]', '[*].a');

  it('never throws, and never says nothing, for whatever passes the checks of a suite, on any output', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.dictionary(path, field, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
        values,
        values,
        (output, one, other) => {
          const parsed = parse('x.action.yaml', JSON.stringify({ action: 'A', expect: { output: asWritten(output) } }));
          const suite = 'places' in parsed ? validate(parsed) : parsed;
          if (!('title' in suite)) return;
          if (JSON.stringify(output).includes('{"file"')) return;
          compared += 1;
          for (const actual of [one, { a: one, b: other }, { a: [one, { b: other }], b: [[other]] }, [{ a: one }]]) {
            const { problems, warnings } = compare(suite.expect[0]?.output ?? [], actual, {
              scope: { inputs: { list: [1] }, output: actual },
            });
            for (const { message, hint, path: where } of [...problems, ...warnings]) {
              expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|\[object|NaN|\n/);
              expect(where).not.toBe('');
            }
          }
        },
      ),
      { numRuns: 3_000 },
    );
    expect(compared).toBeGreaterThan(300);
  }, 60_000);
});

/** As the author would have typed it: an open scalar is text in quotes. */
function asWritten(value: Json): Json {
  return JSON.parse(JSON.stringify(value, (_, member: Json) => (isAsTyped(member) ? member.$typed : member)));
}
