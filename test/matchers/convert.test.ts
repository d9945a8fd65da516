import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  oneof,
  property,
  stringMatching,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/lib/as-typed.ts';
import { convert } from '../../src/matchers/convert.ts';
import { difference, equal } from '../../src/matchers/difference.ts';
import { valueTypes } from '../../src/matchers/value-type.ts';
import type { Json } from '../../src/model/json.ts';
import { verdict } from './verdict.ts';

const values: readonly Json[] = [
  null,
  '',
  ' ',
  'abc',
  '5',
  '5.0',
  '5.5',
  '-0',
  '1e3',
  '1E-2',
  '-7',
  '00123',
  '+5',
  '.5',
  '5.',
  ' 5',
  '5\n',
  '0x1F',
  '1e400',
  '9007199254740993',
  '0.1',
  'NaN',
  'Infinity',
  '１２',
  'true',
  'false',
  'True',
  'yes',
  'null',
  '[]',
  '{}',
  0,
  5,
  5.5,
  -7,
  9007199254740992,
  1e-7,
  true,
  false,
  [],
  ['5'],
  {},
  { a: 1 },
];

describe('convert', () => {
  it('converts what the table in its documentation says, and nothing else', () => {
    const converted = valueTypes.map((type) => {
      const cells = values.flatMap((value) => {
        const result = convert(value, type);
        return result === undefined || result === value ? [] : [`${JSON.stringify(value)} > ${JSON.stringify(result)}`];
      });
      return `${type}: ${cells.join(', ')}`;
    });
    expect(converted).toEqual([
      'string: 0 > "0", 5 > "5", 5.5 > "5.5", -7 > "-7", 9007199254740992 > "9007199254740992", 1e-7 > "1e-7", true > "true", false > "false"',
      'number: "5" > 5, "5.0" > 5, "5.5" > 5.5, "-0" > 0, "1e3" > 1000, "1E-2" > 0.01, "-7" > -7, "0.1" > 0.1',
      'integer: "5" > 5, "5.0" > 5, "-0" > 0, "1e3" > 1000, "-7" > -7',
      'boolean: "true" > true, "false" > false',
      'array: ',
      'object: ',
      'null: ',
    ]);
  });

  it('leaves values alone that have the type', () => {
    const same = valueTypes.map((type) => [type, values.filter((value) => convert(value, type) === value).length]);
    expect(Object.fromEntries(same)).toEqual({
      string: 30,
      number: 6,
      integer: 4,
      boolean: 2,
      array: 2,
      object: 2,
      null: 1,
    });
  });

  it('loses nothing: a converted value prints back to the same value', () => {
    const numbers = oneof(
      double({ noNaN: true, noDefaultInfinity: true }).map(String),
      integer().map(String),
      stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,8})?([eE][+-]?\d{1,2})?$/),
    );
    assert(
      property(numbers, (text) => {
        const value = convert(text, 'number');
        if (value === undefined) return typedNumber(text) === undefined;
        return (
          typeof value === 'number' && (typedNumber(text) ?? 0) === value && convert(String(value), 'number') === value
        );
      }),
    );
  });

  it('goes both ways between numbers and their own text', () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = convert(value, 'string');
        const isUnsafe = Number.isInteger(value) && !Number.isSafeInteger(value);
        return text === undefined ? isUnsafe : convert(text, 'number') === (value === 0 ? 0 : value);
      }),
    );
  });

  it('gives a value of the type asked for, or none, whatever it is given', () => {
    assert(
      property(json(), constantFrom(...valueTypes), (value, type) => {
        const result = convert(value, type);
        return result === undefined || convert(result, type) === result;
      }),
    );
  });

  it('takes its time for hostile text neither with digits nor with zeros', () => {
    expect([convert(`1${'0'.repeat(1_000_000)}1`, 'number'), convert(`${'9'.repeat(1_000_000)}x`, 'number')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  const hints: [type: string, value: Json, hint: string][] = [
    ['number', '', 'Empty text is not a number, and is not converted to 0. If text is right, write `type: string`.'],
    ['number', '12345678901234567890', 'A number cannot keep all its digits. If text is right, write `type: string`.'],
    [
      'number',
      '+15551234567',
      'A plus sign, leading zeros, blanks or grouped digits would be lost in a number. If text is right, write `type: string`.',
    ],
    [
      'number',
      '1,250.00',
      'A plus sign, leading zeros, blanks or grouped digits would be lost in a number. If text is right, write `type: string`.',
    ],
    ['number', 'abc', 'If text is right, write `type: string`.'],
    ['number', true, 'If true or false is right, write `type: boolean`.'],
    [
      'integer',
      '5.5',
      'A fraction is not a whole number; for any number write `type: number`. If text is right, write `type: string`.',
    ],
    ['integer', '12345678901234567890', 'A number cannot keep all its digits. If text is right, write `type: string`.'],
    ['integer', 5.5, 'It has a fraction. If a number is right, write `type: number`.'],
    [
      'boolean',
      'yes',
      'Only the texts true and false, in small letters, stand for a boolean. If text is right, write `type: string`.',
    ],
    ['boolean', 1, 'A number never stands for true or false. If a number is right, write `type: number`.'],
    ['string', [1], 'If a list is right, write `type: array`.'],
    [
      'array',
      null,
      'Null is a value of its own, never converted, and not the same as an absent field. If null is right, write `type: "null"`.',
    ],
  ];
  it.each(hints)('type %s refuses %j: %s', (type, value, hint) => {
    expect(verdict({ type }, value).split(' -> ')[1]).toBe(hint);
  });
});

describe('a number of more digits than JavaScript keeps', () => {
  const id = { $typed: '12345678901234567890' };
  it.each([
    [{ equals: id }, id, 'holds'],
    [{ equals: '12345678901234567890', type: 'string' }, id, /^warning coercion/],
    [{ equals: { $typed: '12345678901234567891' } }, id, /is 12345678901234567890, but must be 12345678901234567891/],
    [{ equals: 12345678901234567000 }, id, /is 12345678901234567890, but must be 12345678901234567000/],
    [{ equals: '12345678901234567890' }, id, /They differ only in type/],
    [{ oneOf: [1, id] }, id, 'holds'],
    [{ not: { $typed: '1234567890123456789e1' } }, id, /must not be/],
    [{ type: 'integer', min: 0, above: 12345678901234560000 }, id, 'holds'],
    [{ type: 'integer' }, { $typed: '0.12345678901234567890' }, /must be a whole number/],
    [{ type: 'number', max: 1 }, { $typed: '0.12345678901234567890' }, 'holds'],
    [{ type: 'object' }, id, /is the number 12345678901234567890, but must be a map/],
    [{ type: 'boolean' }, id, /A number never stands for true or false/],
    [{ matches: '^1' }, id, /which is not text/],
    [{ length: 20 }, id, /must be text or a list/],
    [{ equals: [id] }, [id], 'holds'],
    [{ equals: { id: '1' } }, { id }, /`id` is 12345678901234567890, not "1"/],
  ] as const)('%j of %j: %s', (matchers, actual, said) => {
    expect(verdict(matchers, actual)).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });
});

describe('equality', () => {
  it('is an equivalence: of itself, both ways, and onward', () => {
    assert(
      property(json(), json(), json(), (a, b, c) => {
        const onward = !(equal(a, b) && equal(b, c)) || equal(a, c);
        return equal(a, a) && equal(a, structuredClone(a)) && equal(a, b) === equal(b, a) && onward;
      }),
    );
  });

  it('is what JSON with sorted keys says', () => {
    assert(property(json(), json(), (a, b) => equal(a, b) === (sorted(a) === sorted(b)) && equal(a, sortKeys(a))));
  });

  it('names the first difference', () => {
    expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual({ path: '.a[1].b', text: 'is 3, not 2' });
  });
});

/** Values from a small world, so that equal ones come up often. */
function json(): Arbitrary<Json> {
  const scalar = constantFrom<Json>(null, '', 0, false, 1, '1');
  const { value } = letrec<{ value: Json }>((tie) => ({
    value: oneof(
      { maxDepth: 3, withCrossShrink: true },
      scalar,
      array(tie('value'), { maxLength: 2 }),
      dictionary(constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
    ),
  }));
  return value;
}

function sorted(value: Json): string {
  return JSON.stringify(sortKeys(value));
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}
