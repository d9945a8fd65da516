import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/matchers/schema.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { verdict } from './verdict.ts';

/** The modules that were loaded as `require` does it. */
const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => /[/\\]ajv/.test(file));

const noConversion = ' -> Values are not converted for a schema: a text is a text, even "5".';

describe('the matcher schema', () => {
  it('loads the validator when it is asked first, and then that of the draft only', () => {
    expect(verdict({ type: 'number', min: 1 }, 2)).toBe('holds');
    expect(loaded()).toEqual([]);
    expect(verdict({ schema: { type: 'number' } }, 2)).toBe('holds');
    expect(loaded()).not.toEqual([]);
    expect(loaded().filter((file) => file.includes('draft-04'))).toEqual([]);
  });

  /** Schema, value, and what is said after "`x": a line each. */
  const table: [schema: JsonObject, actual: Json, said: string[]][] = [
    [{ type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] }, { a: 1.0, b: 2 }, []],
    [{ type: ['string', 'null'] }, null, []],
    [{ type: ['string', 'null'] }, 5, [`\` is 5, but must be text or null.${noConversion}`]],
    [{ type: 'boolean' }, 'yes', ['` is "yes", but must be true or false.']],
    [{ const: { a: [1] } }, { a: [2] }, ['` is {"a":[2]}, but must be {"a":[1]}.']],
    [{ enum: ['gold', 5, null] }, 'Gold', ['` is "Gold", but must be one of "gold", 5, null.']],
    [{ enum: ['gold'] }, 'Gold', ['` is "Gold", but must be "gold".']],
    [
      { minimum: 3, exclusiveMaximum: 2, multipleOf: 0.5 },
      2.25,
      [
        '` is 2.25, but must be at least 3.',
        '` is 2.25, but must be less than 2.',
        '` is 2.25, but must be a multiple of 0.5.',
      ],
    ],
    [{ maximum: 1, exclusiveMinimum: 5 }, 5, ['` is 5, but must be at most 1.', '` is 5, but must be more than 5.']],
    [{ minLength: 3 }, 'a😀', ['` is "a😀", but must have at least 3 characters.']],
    [
      { maxLength: 1, pattern: '^b' },
      'ab',
      ['` is "ab", but must have at most 1 character.', '` is "ab", but must match the pattern ^b.'],
    ],
    [{ format: 'email' }, 'a@b', ['` is "a@b", but must be an e-mail address. -> It is written as name@example.com.']],
    [{ format: 'phone' }, '+12025550143', []],
    [{ format: 'hostname' }, '-', ['` is "-", but must have the form "hostname".']],
    [
      { format: 'uri-reference' },
      `/${'a'.repeat(5_000)}`,
      [expect.stringContaining('must have the form "uri-reference"')],
    ],
    [{ format: 'duration' }, 'P1D', []],
    [{ format: 'int32' }, 2 ** 40, [expect.stringContaining('must have the form "int32"')]],
    [{ format: 'date' }, 5, []],
    [
      { minItems: 3, uniqueItems: true, items: { type: 'integer' } },
      [1, 1.0],
      [
        '` is [1,1], but must have at least 3 members.',
        '` is [1,1], but must hold no member twice, but [0] and [1] are equal.',
      ],
    ],
    [{ uniqueItems: true }, [0, false, null, '', [], {}, '0', [0]], []],
    [{ uniqueItems: false }, [1, 1], []],
    [{ maxItems: 1 }, [1, 2], ['` is [1,2], but must have at most 1 member.']],
    [{ prefixItems: [{}, {}], items: false }, [1, 2, 3], ['` is [1,2,3], but must have at most 2 members.']],
    [
      { contains: { type: 'string' } },
      [1, 2],
      ['` is [1,2], but must hold a member that fits the schema under `contains`.'],
    ],
    [
      { contains: { type: 'number' }, minContains: 2 },
      [1, 'x'],
      ['` is [1,"x"], but must hold at least 2 that fit the schema under `contains`.'],
    ],
    [
      { contains: { type: 'number' }, maxContains: 1 },
      [1, 2],
      ['` is [1,2], but must hold at most 1 that fit the schema under `contains`.'],
    ],
    [
      { properties: { lines: { items: { required: ['price'], properties: { price: { minimum: 0 } } } } } },
      { lines: [{ price: 1 }, { price: -1 }, {}] },
      ['.lines[1].price` is -1, but must be at least 0.', '.lines[2].price` is missing, but must be there.'],
    ],
    [{ dependentRequired: { card: ['cvc'] } }, { card: 1 }, ['.cvc` is missing, but must be there.']],
    [
      { required: ['constructor', '__proto__'] },
      {},
      ['.constructor` is missing, but must be there.', '.__proto__` is missing, but must be there.'],
    ],
    [
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 'x' },
      ['.b` is "x", but must be absent: the schema does not allow it.'],
    ],
    [
      { properties: { a: {} }, unevaluatedProperties: false },
      { a: 1, b: 'x' },
      ['.b` is "x", but must be absent: the schema does not allow it.'],
    ],
    [{ properties: { a: false } }, { a: 1 }, ['.a` is 1, but must be absent: the schema does not allow it.']],
    [
      { propertyNames: { pattern: '^a' } },
      { ab: 1, b: 1 },
      ['` is {"ab":1,"b":1}, but must have no field called "b".'],
    ],
    [{ minProperties: 2 }, { a: 1 }, ['` is {"a":1}, but must have at least 2 fields.']],
    [{ not: { type: 'null' } }, null, ['` is null, but must not fit the schema {"type":"null"}.']],
    [
      {
        anyOf: [
          { type: 'string' },
          { type: 'object', required: ['card', 'cvc'] },
          { properties: { card: { pattern: '^4' } } },
        ],
      },
      { card: '5' },
      [
        '` is {"card":"5"}, but must fit one of the 3 schemas under `anyOf`. -> By the one that comes nearest, it must be text.',
      ],
    ],
    [
      {
        $defs: { card: { type: 'object', properties: { no: { pattern: '^4' } } } },
        properties: { pay: { oneOf: [{ $ref: '#/$defs/card' }, { required: ['iban', 'bic'] }] } },
      },
      { pay: { no: '5' } },
      [
        '.pay` is {"no":"5"}, but must fit exactly one of the 2 schemas under `oneOf`. -> By the one that comes nearest, its `no` must match the pattern ^4.',
      ],
    ],
    [
      { oneOf: [{ type: 'number' }, { type: 'string' }, { minimum: 1 }] },
      2,
      ['` is 2, but must fit exactly one of the 3 schemas under `oneOf`, not number 1 and number 3.'],
    ],
    [
      JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"]}}'),
      { a: 1 },
      ['.b` is missing, but must be there.'],
    ],
    [
      { type: 'object', properties: { next: { $ref: '#' }, n: { type: 'integer' } }, required: ['n'] },
      { n: 1, next: { n: 2, next: {} } },
      ['.next.next.n` is missing, but must be there.'],
    ],
    [{ $defs: { a: { $anchor: 'money', minimum: 0 } }, $ref: '#money' }, -1, ['` is -1, but must be at least 0.']],
    [
      { $ref: '#/$defs/a~1b/items', $defs: { 'a/b': { items: { minimum: 0 } } } },
      -1,
      ['` is -1, but must be at least 0.'],
    ],

    // What was typed without quotes: a limit is a number, a value may be the text or the number.
    [{ minimum: { $typed: '1.10' } }, 1, ['` is 1, but must be at least 1.1.']],
    [{ const: { $typed: '00123' } }, '00123', []],
    [{ const: { $typed: '00123' } }, 123, []],
    [{ enum: [{ $typed: '1.10' }, '1.10'] }, 1.1, []],
    [{ const: { $typed: '00123' } }, '123', ['` is "123", but must be one of "00123", 123.']],
    [{ const: { a: { $typed: '00123' } } }, { a: '00123' }, []],
    [{ title: { $typed: '007' }, pattern: { $typed: '00' } }, '2001', []],

    // Drafts.
    [{ $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] }, ['a', 1], []],
    [
      { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }], additionalItems: false },
      [1, 2],
      [expect.stringContaining('must have at most 1 member.'), `[0]\` is 1, but must be text.${noConversion}`],
    ],
    [
      {
        $schema: 'http://json-schema.org/draft-07/schema',
        definitions: { a: { minimum: 3 } },
        $ref: '#/definitions/a',
      },
      1,
      ['` is 1, but must be at least 3.'],
    ],
    [
      { $schema: 'http://json-schema.org/draft-04/schema#', id: 'urn:x:y', minimum: 3, exclusiveMinimum: true },
      3,
      ['` is 3, but must be more than 3.'],
    ],
    [
      {
        $schema: 'http://json-schema.org/draft-04/schema#',
        dependencies: { a: ['b'] },
        properties: { c: { format: 'email' } },
      },
      { a: 1, c: 'x' },
      ['.b` is missing, but must be there.', expect.stringContaining('must be an e-mail address')],
    ],
  ];
  it.each(table)('%j on %j', (written, actual, said) => {
    const lines = verdict({ schema: written }, actual).split('\n');
    const expected = said.map((line) => (typeof line === 'string' ? `value: \`x${line}` : line));
    expect(lines).toEqual(said.length === 0 ? ['holds'] : expected);
  });

  it('tells at most 10 faults, and how many more there are', () => {
    const list = Array.from({ length: 14 }, (_, index) => index);
    const lines = verdict({ schema: { items: { type: 'string' } } }, list).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe(
      `value: \`x[9]\` is 9, but must be text.${noConversion} By its schema the value has 4 more faults.`,
    );
    expect(verdict({ schema: { items: { minimum: 20 } } }, list.slice(0, 11)).split('\n')[9]).toMatch(
      / has 1 more fault\.$/,
    );
    expect(verdict({ schema: { items: { minimum: 20 } } }, list.slice(0, 10)).split('\n')[9]).not.toContain(
      'more fault',
    );
  });

  it('says when it cannot be worked out, and survives any depth', () => {
    const endless = { properties: { a: { allOf: [{ $ref: '#/properties/a' }] } } };
    expect(verdict({ schema: endless }, { a: 1 })).toBe(
      'value: `x` is {"a":1}, but must fit a schema that can be worked out: this one refers to itself without end.',
    );
    let deep: Json = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const each: JsonObject[] = [{ schema: { items: { $ref: '#' } } }, { unordered: [1] }, { check: 'value == 1' }];
    for (const matchers of each) {
      expect(verdict(matchers, deep)).toMatch(/must be nested at most 500 deep/);
    }
  });

  it('keeps schemas with the same id apart', () => {
    const one = { $id: 'urn:x:order', type: 'string' };
    const other = { $id: 'urn:x:order', type: 'number' };
    expect([verdict({ schema: one }, 'a'), verdict({ schema: other }, 1), verdict({ schema: one }, 'b')]).toEqual(
      Array(3).fill('holds'),
    );
  });

  it('is not kept busy by patterns, forms and lists', () => {
    const long = 'a'.repeat(50_000);
    const work: [JsonObject, Json][] = [
      [{ pattern: '^(a+)+$' }, `${long}!`],
      [{ patternProperties: { '^(a+)+$': false } }, { [`${long}!`]: 1 }],
      [{ format: 'url' }, `http://${':'.repeat(50_000)}`],
      [{ format: 'email' }, `${'a.'.repeat(25_000)}@`],
      [{ uniqueItems: true }, Array.from({ length: 50_000 }, (_, index) => ({ index }))],
      [{ items: { anyOf: [{ minimum: 1 }, { maximum: -1 }] } }, Array(50_000).fill(0)],
    ];
    const start = process.cpuUsage();
    const said = work.map(([written, actual]) => verdict({ schema: written }, actual).split('\n').length);
    expect(said).toEqual([1, 1, 1, 1, 1, 10]);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
  });

  it('compiles a schema once', () => {
    const written = {
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: 2_000 }, (_, i) => [`k${i}`, { type: 'string', minLength: 1 }]),
      ),
    };
    expect(verdict({ schema: written }, {})).toBe('holds');
    const start = process.cpuUsage();
    for (let index = 0; index < 200; index++) verdict({ schema: structuredClone(written) }, { k1: 'x' });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
  });

  it('never gives a value to be judged by a schema that is awaited', () => {
    expect(schema.check?.({ 'x-defs': { a: { $async: true, type: 'string' } }, $ref: '#/x-defs/a' })).toMatchObject({
      message: expect.stringContaining('cannot be used'),
    });
  });

  it('is not made to fetch anything, whatever the reference', () => {
    const refs = [
      'https://json-schema.org/draft/2020-12/schema',
      'order.json',
      'file:///etc/passwd',

      'urn:x:y',
    ];
    const said = refs.map(($ref) => schema.check?.({ properties: { a: { $ref } } }));
    expect(said).toEqual(
      refs.map((ref) => ({
        message: `The schema refers to \`${ref}\`, which is not part of it, and nothing is fetched from elsewhere.`,
        hint: 'Copy what is meant to `$defs` in this schema, and refer to it as `#/$defs/name`.',
        steps: ['properties', 'a', '$ref'],
      })),
    );
  });
});
