import { describe, expect, it } from 'vitest';
import { matchers } from '../../src/matchers/index.ts';
import type { Json } from '../../src/model/json.ts';
import { verdict } from './verdict.ts';

const readAsText = ' -> To have the value read as text, with a warning, add `type: string`.';
const convert = (type: string, came: string, wanted: string) =>
  ` -> They differ only in type: ${came} came, not ${wanted}. To have the value converted, with a warning, add \`type: ${type}\`.`;
const dates = ' -> A date is written as 2026-01-31, or with a time as 2026-01-31T09:30:00Z.';
const typed = (text: string) => ({ $typed: text });

/** Matcher, what the author writes, the value, and what is said about it after "`x` ". */
const table: [name: string, expected: Json, actual: Json, said: string][] = [
  ['min', 0, 0, 'holds'],
  ['min', 0, -0, 'holds'],
  ['min', 0, -3, 'is -3, but must be at least 0.'],
  ['min', 0, null, 'is null, but must be a number, at least 0.'],
  ['min', 0, 'abc', 'is the text "abc", but must be a number, at least 0.'],
  [
    'min',
    0,
    '5',
    'is the text "5", but must be a number, at least 0. -> To have the text converted, with a warning, add `type: number`.',
  ],
  ['min', typed('1.10'), 1.1, 'holds'],
  ['min', typed('1.10'), 1, 'is 1, but must be at least 1.10.'],
  ['min', '1.10', 1, 'is 1, but must be at least 1.10.'],
  ['min', '2026-01-31', '2026-01-31T00:00:00Z', 'holds'],
  ['min', '2026-01-31T10:00:00+01:00', '2026-01-31T09:00:00Z', 'holds'],
  ['min', '2026-01-31T10:00:00', '2026-01-31T11:00:00.000+0100', 'holds'],
  ['min', '2026-01-31', '2026-01-30T23:59:59Z', 'is "2026-01-30T23:59:59Z", but must be at or after 2026-01-31.'],
  ['min', '2026-01-31', '2026-02-30', `is "2026-02-30", but must be a date, at or after 2026-01-31.${dates}`],
  ['min', '2026-01-31', '20260201', `is "20260201", but must be a date, at or after 2026-01-31.${dates}`],
  ['min', '2026-01-31', 20260201, `is 20260201, but must be a date, at or after 2026-01-31.${dates}`],
  ['min', 20260131, '2026-02-01', 'is the text "2026-02-01", but must be a number, at least 20260131.'],
  ['max', 10, 10, 'holds'],
  ['max', 10, 10.01, 'is 10.01, but must be at most 10.'],
  ['max', '2026-01-31', '2026-02-01', 'is "2026-02-01", but must be at or before 2026-01-31.'],
  ['above', 10, 10.01, 'holds'],
  ['above', 10, 10, 'is 10, but must be more than 10.'],
  ['above', '2026-01-31', '2026-01-31', 'is "2026-01-31", but must be after 2026-01-31.'],
  ['below', 10, 9, 'holds'],
  ['below', 10, 10, 'is 10, but must be less than 10.'],
  ['below', '2026-01-31', '2026-01-31', 'is "2026-01-31", but must be before 2026-01-31.'],
  ['closeTo', { value: 1, within: 0.1 }, 1.1, 'holds'],
  ['closeTo', { value: 1, within: 0.1 }, 0.9, 'holds'],
  ['closeTo', { value: 1, within: 0 }, 1, 'holds'],
  ['closeTo', { value: 1, within: 0.1 }, 1.11, 'is 1.11, but must be within 0.1 of 1.'],
  ['closeTo', { value: 1, within: 0.1 }, true, 'is true, but must be a number, within 0.1 of 1.'],
  ['closeTo', { value: '2026-01-31', within: '5s' }, '2026-01-30T23:59:55Z', 'holds'],
  [
    'closeTo',
    { value: '2026-01-31', within: '5s' },
    '2026-01-31T00:00:06Z',
    'is "2026-01-31T00:00:06Z", but must be within 5s of 2026-01-31.',
  ],

  ['equals', 5, 5, 'holds'],
  ['equals', 0, -0, 'holds'],
  ['equals', null, null, 'holds'],
  ['equals', { a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, 'holds'],
  ['equals', 5, '5', `is "5", but must be 5.${convert('number', 'text', 'a number')}`],
  ['equals', '5', 5, `is 5, but must be "5".${convert('string', 'a number', 'text')}`],
  ['equals', true, 'true', `is "true", but must be true.${convert('boolean', 'text', 'true or false')}`],
  ['equals', 'OK', 'ok', 'is "ok", but must be "OK". -> They differ only in capital and small letters.'],
  [
    'equals',
    'OK',
    'OK\n',
    'is "OK\\n", but must be "OK". -> They differ only in blanks or line breaks at the start or the end.',
  ],
  [
    'equals',
    'a b',
    'a\u00a0b',
    'is "a\\xa0b", but must be "a b". -> They look alike, but hold different characters: a no-break space for a blank, or an accent of its own.',
  ],
  [
    'equals',
    `${'x'.repeat(200)}A`,
    `${'x'.repeat(200)}B`,
    `is "${'x'.repeat(118)}…, but must be "${'x'.repeat(118)}…. -> They first differ at character 201: from there on it is "B", not "A".`,
  ],
  ['equals', [1, 2], [2, 1], 'is [2,1], but must be [1,2]. -> First difference: `[0]` is 2, not 1.'],
  ['equals', [1, 2], [1], 'is [1], but must be [1,2]. -> It has 1 member, not 2.'],
  [
    'equals',
    { a: [{ b: 1 }] },
    { a: [{ b: 2 }] },
    'is {"a":[{"b":2}]}, but must be {"a":[{"b":1}]}. -> First difference: `a[0].b` is 2, not 1.',
  ],
  [
    'equals',
    { a: 1 },
    { a: 1, b: 2 },
    'is {"a":1,"b":2}, but must be {"a":1}. -> First difference: `b` is there, but is not expected.',
  ],
  ['equals', { a: null }, {}, 'is {}, but must be {"a":null}. -> First difference: `a` is missing.'],
  [
    'equals',
    { constructor: 1 },
    {},
    'is {}, but must be {"constructor":1}. -> First difference: `constructor` is missing.',
  ],
  ['equals', {}, [], 'is [], but must be {}.'],
  ['equals', typed('00123'), '00123', 'holds'],
  ['equals', typed('00123'), 123, 'holds'],
  ['equals', typed('1.10'), 1.1, 'holds'],
  ['equals', [typed('+1555')], ['+1555'], 'holds'],
  [
    'equals',
    typed('12345678901234567890'),
    12345678901234567000,
    'is 12345678901234567000, but must be 12345678901234567890.',
  ],
  ['equals', typed('00123'), '123', `is "123", but must be 00123.${convert('number', 'text', 'a number')}`],
  ['not', 'A', 'B', 'holds'],
  ['not', 5, '5', 'holds'],
  ['not', [1], [1], 'is [1], but must not be [1].'],
  ['not', typed('00123'), 123, 'is 123, but must not be 00123.'],
  ['oneOf', ['gold', 'silver'], 'gold', 'holds'],
  ['oneOf', [typed('00123'), null], '00123', 'holds'],
  ['oneOf', [1], 2, 'is 2, but must be 1.'],
  [
    'oneOf',
    ['gold', 'a,b'],
    'Gold',
    'is "Gold", but must be one of "gold", "a,b". -> They differ only in capital and small letters.',
  ],
  ['oneOf', [1, 2], '2', `is "2", but must be one of 1, 2.${convert('number', 'text', 'a number')}`],

  ['matches', '^OK', 'OK: done', 'holds'],
  ['matches', 'do.e$', 'OK: done', 'holds'],
  ['matches', '(?i)ok', 'OK', 'holds'],
  ['matches', '^OK', 'Not OK', 'is "Not OK", but must match the pattern ^OK.'],
  ['matches', '^(a+)+$', `${'a'.repeat(50_000)}!`, `is "${'a'.repeat(118)}…, but must match the pattern ^(a+)+$.`],
  ['matches', '^OK', null, 'is null, which is not text, but must match the pattern ^OK.'],
  ['matches', '5', 5, `is 5, which is not text, but must match the pattern 5.${readAsText}`],
  ['contains', 'b', 'abc', 'holds'],
  ['contains', 'B', 'abc', 'is "abc", but must contain "B".'],
  ['contains', typed('007'), 'agent 007', 'holds'],
  ['contains', { a: 1 }, [0, { a: 1 }], 'holds'],
  ['contains', '1', [1], 'is [1], but must contain "1".'],
  ['contains', 5, 'abc5', 'is "abc5", but must contain 5. -> Text can hold only text. Write it in quotes: \'5\'.'],
  ['contains', 'a', { a: 1 }, 'is {"a":1}, but must be text or a list, and contain "a".'],
  ['contains', 'a', true, `is true, but must be text or a list, and contain "a".${readAsText}`],
  ['startsWith', 'CUST-', 'CUST-1', 'holds'],
  ['startsWith', 1, [1, 2], 'holds'],
  ['startsWith', 'UST', 'CUST-1', 'is "CUST-1", but must start with "UST".'],
  ['startsWith', 1, [], 'is [], but must start with 1.'],
  ['endsWith', '-1', 'CUST-1', 'holds'],
  ['endsWith', 2, [1, 2], 'holds'],
  ['endsWith', 'CUST', 'CUST-1', 'is "CUST-1", but must end with "CUST".'],
  ['endsWith', 'x', null, 'is null, but must be text or a list, and end with "x".'],

  ['length', 2, 'a😀', 'holds'],
  ['length', 2, [1, 2], 'holds'],
  ['length', 3, 'a', 'is "a": 1 character, but must have exactly 3.'],
  ['length', 1, 5, `is 5, but must be text or a list of exactly 1 character or member.${readAsText}`],
  ['length', 0, {}, 'is {}, but must be text or a list of exactly 0 characters or members.'],
  ['minLength', 1, 'a', 'holds'],
  ['minLength', 1, '', 'is "": 0 characters, but must have at least 1.'],
  ['maxLength', 1, [1], 'holds'],
  ['maxLength', 1, [1, 2], 'has 2 members, but must have at most 1.'],
  ['empty', true, '', 'holds'],
  ['empty', true, [], 'holds'],
  ['empty', false, [0], 'holds'],
  ['empty', true, ' ', 'is " ", but must be empty.'],
  ['empty', false, '', 'is "", but must not be empty.'],
  ['empty', true, null, 'is null, but must be text or a list, and be empty.'],
  ['empty', false, 0, 'is 0, but must be text or a list, and not be empty.'],
  [
    'absent',
    true,
    null,
    'is null, but must be absent. -> If the field may be there, leave out `absent`, or write what it must be.',
  ],
  ['format', 'email', 'amara@example.com', 'holds'],
  [
    'format',
    'date-time',
    '2030-01-31T09:30:00',
    'is "2030-01-31T09:30:00", but must be a date with time and zone. -> Only the zone is missing: it ends in Z for UTC, or as +01:00.',
  ],
  ['format', 'phone', 12025550143, `is 12025550143, which is not text, but must be a phone number.${readAsText}`],
  ['format', 'uuid', null, 'is null, which is not text, but must be a UUID.'],
  ['each', { equals: 1 }, [1, 1.0], 'holds'],
  ['each', { type: 'number', min: 0 }, [], 'holds'],
  ['each', { min: 0 }, { a: 1 }, 'is {"a":1}, but must be a list, for each member has to be looked at.'],
  ['each', { min: 0 }, 'abc', 'is "abc", but must be a list, for each member has to be looked at.'],
  ['unordered', ['a', 'b', 'a'], ['a', 'a', 'b'], 'holds'],
  ['unordered', [], [], 'holds'],
  ['unordered', [{ a: 1, b: [1, 2] }, null], [null, { b: [1, 2], a: 1 }], 'holds'],
  ['unordered', [typed('007'), typed('1.10')], [1.1, '007'], 'holds'],
  [
    'unordered',
    ['a', 'b'],
    ['a', 'a', 'b'],
    'is ["a","a","b"], but must be ["a","b"] in any order. -> Not expected: "a".',
  ],
  ['unordered', [1, 2, 2], [2, 1], 'is [2,1], but must be [1,2,2] in any order. -> Not there: 2.'],
  [
    'unordered',
    [[1, 2], typed('007')],
    [[2, 1], 8],
    'is [[2,1],8], but must be [[1,2],007] in any order. -> Not there: [1,2], 007. Not expected: [2,1], 8.',
  ],
  ['unordered', [0], [false], 'is [false], but must be [0] in any order. -> Not there: 0. Not expected: false.'],
  ['unordered', ['a'], 'a', 'is "a", but must be a list: ["a"] in any order.'],
  [
    'unordered',
    [1, 2, 3, 4, 5, 6, 7],
    [],
    'is [], but must be [1,2,3,4,5,6,7] in any order. -> Not there: 1, 2, 3, 4, 5, and 2 more.',
  ],
  ['check', 'value > 2', 3, 'holds'],
  ['check', 'value.startsWith("A") && size(value) < 9', 'Amara', 'holds'],
  ['check', 'value.all(line, line.price > 0)', [{ price: 1 }], 'holds'],
  ['check', 'value > 5', typed('12345678901234567890'), 'holds'],
  ['check', 'value[0] > 5', [typed('1e999')], 'holds'],
  ['check', 'value > 2', 2, 'is 2, but must satisfy `value > 2`.'],
  [
    'check',
    'value * 2',
    2,
    'is 2, but must satisfy `value * 2`, which gives 4 and not true or false. -> Compare it with something, e.g. `value * 2 > 10`.',
  ],
  [
    'check',
    'value > 2',
    'x',
    'is "x", but must satisfy `value > 2`, which cannot be worked out: `>` cannot be used between text and a number. -> Text becomes a number with `double(...)`, a number becomes text with `string(...)`.',
  ],
  [
    'check',
    'value.tier == "gold"',
    {},
    'is {}, but must satisfy `value.tier == "gold"`, which cannot be worked out: there is no `tier`. -> Where it may be missing, ask first: `has(inputs.name) ? inputs.name : "none"`.',
  ],
  ['schema', { type: 'object', required: ['sku'] }, { sku: 1 }, 'holds'],
  ['schema', { type: 'integer' }, typed('12345678901234567890'), 'holds'],
  [
    'schema',
    { type: 'number' },
    '5',
    'is "5", but must be a number. -> Values are not converted for a schema: a text is a text, even "5".',
  ],
  ['optional', true, null, 'holds'],
  ['coerce', 'error', '5', 'holds'],
  ['level', 'warning', '5', 'holds'],
  ['because', 'x', null, 'holds'],
  ['type', 'integer', 5.0, 'holds'],
];

/** What an author may write in a way that the schema allows, and what is said about it while the suite is checked. */
const complaints: [name: string, expected: Json, complaint: string | undefined][] = [
  ['min', 0, undefined],
  ['min', '2026-01-31T09:30Z', undefined],
  ['min', typed('1.10'), undefined],
  [
    'min',
    'tomorrow',
    '"tomorrow" is neither a number nor a date. Write a number such as 0, or a date such as 2026-01-31 or 2026-01-31T09:30:00Z.',
  ],
  [
    'max',
    '2026-02-30',
    '"2026-02-30" is neither a number nor a date. Write a number such as 0, or a date such as 2026-01-31 or 2026-01-31T09:30:00Z.',
  ],
  ['closeTo', { value: 1, within: 0.5 }, undefined],
  ['closeTo', { value: '2026-01-31', within: '1d' }, undefined],
  ['closeTo', { value: 1, within: -1 }, '`within` is -1, but must be a number of 0 or more, such as 0.01.'],
  ['closeTo', { value: 1, within: '5s' }, '`within` is "5s", but must be a number of 0 or more, such as 0.01.'],
  [
    'closeTo',
    { value: '2026-01-31', within: 5 },
    '`within` is 5, but beside a date it must be a duration, such as 5s, 10m or 1d.',
  ],
  [
    'closeTo',
    { value: 'soon', within: 5 },
    '"soon" is neither a number nor a date. Write a number such as 0, or a date such as 2026-01-31 or 2026-01-31T09:30:00Z.',
  ],
  ['matches', '^[A-Z]{2}-\\d+$', undefined],
  ['check', 'value > inputs.x && vars.y in output.list', undefined],
  ['check', 'value.exists(line, line.sku == "a" && type(line.price) == double)', undefined],
  ['schema', { file: 'order.schema.json' }, undefined],
  ['schema', { type: ['object', 'null'], 'x-note': 'ours', example: {} }, undefined],
  ...(
    [
      ['(?=a)b', lookAround()],
      ['(?<!x)a', lookAround()],
      [
        '(a)\\1',
        'it refers back to an earlier group with \\1, which can take for ever and is refused. Write out what is to come again.',
      ],
      ['a(', 'a round bracket is opened and never closed. Close it, or write \\( for the character itself.'],
      ['a)', 'a round bracket is closed that was never opened. Write \\) for the character itself.'],
      ['[a', 'a square bracket is opened and never closed. Close it, or write \\[ for the character itself.'],
      ['*a', 'there is nothing before * to repeat. Write \\* for the character itself.'],
      ['a++', 'two repetitions follow each other: ++. Keep one of them.'],
      ['a{2000}', 'the repetition {2000} is too large or runs backwards. At most 1000 are allowed.'],
      ['\\q', '\\q means nothing here. For a backslash itself write \\\\.'],
      ['a\\', 'it ends in a backslash. For a backslash itself write \\\\.'],
      ['[z-a]', 'z-a is not a range of characters that exists.'],
      ['(?>a)', '(?> is not supported, or not complete. A plain group is written (...).'],
      ['(?<a-b>x)', 'a group has no proper name. A named group is written (?<name>...), a plain one (...).'],
      ['(?P<n>a)(?P<n>b)', 'two groups have the name n. Give each its own.'],
    ] as const
  ).map(([pattern, why]): [string, Json, string] => [
    'matches',
    pattern,
    `The pattern ${pattern} cannot be used: ${why}`,
  ]),
];

function lookAround(): string {
  return 'it looks ahead or behind with (?=, (?!, (?<= or (?<!, which can take for ever and is refused. Match what must be there, or use several matchers.';
}

describe('matchers', () => {
  it.each(table)('%s: %j on %j: %s', (name, expected, actual, said) => {
    expect(verdict({ [name]: expected }, actual)).toBe(said === 'holds' ? said : `value: \`x\` ${said}`);
  });

  it.each(complaints)('%s: %j is checked: %s', (name, expected, complaint) => {
    expect(matchers[name]?.check?.(expected)).toBe(complaint);
  });

  it('are each under their own name, accept their own example, and are tried above with success and failure', () => {
    const facts = Object.entries(matchers).map(([key, { name, example, check }]) => ({
      key,
      name,
      complaint: check?.(example),
      tried: new Set(table.filter(([tried]) => tried === name).map(([, , , said]) => said === 'holds')).size,
    }));
    const always = new Set(['optional', 'because', 'type', 'absent', 'coerce', 'level']);
    expect(facts).toEqual(
      Object.keys(matchers).map((key) => ({ key, name: key, complaint: undefined, tried: always.has(key) ? 1 : 2 })),
    );
  });

  it('reuse a compiled pattern, and go on when very many have been used', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => `^${index}$`);
    expect(many.filter((pattern, index) => verdict({ matches: pattern }, String(index)) !== 'holds')).toEqual([]);
  });

  it('keep null, "", 0 and false apart from each other', () => {
    const four: Json[] = [null, '', 0, false];
    const equalPairs = four.flatMap((a) =>
      four.filter((b) => verdict({ equals: a }, b) === 'holds').map((b) => [a, b]),
    );
    expect(equalPairs).toEqual(four.map((value) => [value, value]));
  });
});
