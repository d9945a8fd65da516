import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parsed, parse } from '../../src/suite/parse.ts';
import { tellFaults } from '../../src/suite/tell-faults.ts';

const parsed = (text: string): Parsed => {
  const result = parse('x.action.yaml', text);
  if ('places' in result) return result;
  throw new Error(JSON.stringify(result));
};

describe('parse', () => {
  it.each<[string, unknown]>([
    ['7', 7],
    ['-1.5', -1.5],
    ['0', 0],
    ['+15551234567', { $typed: '+15551234567' }],
    ['00123', { $typed: '00123' }],
    ['1.10', { $typed: '1.10' }],
    ['250.00', { $typed: '250.00' }],
    ['.5', { $typed: '.5' }],
    ['-0', { $typed: '-0' }],
    ['0x1F', { $typed: '0x1F' }],
    ['0o17', { $typed: '0o17' }],
    ['1e3', { $typed: '1e3' }],
    ['1e999', { $typed: '1e999' }],
    ['9007199254740993', { $typed: '9007199254740993' }],
    ['12345678901234567890', { $typed: '12345678901234567890' }],
    ['0.1234567890123456789', { $typed: '0.1234567890123456789' }],
    ['"1.10"', '1.10'],
    ["'007'", '007'],
    ['12:30', '12:30'],
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00Z'],
    ['1_000', '1_000'],
    ['yes', { $typed: 'yes' }],
    ['OFF', { $typed: 'OFF' }],
    ['"no"', 'no'],
    ['yesterday', 'yesterday'],
    ['true', true],
    ['~', null],
    ['', null],
    ['null', null],
    ['"“quoted”"', '“quoted”'],
    ['"\u00a0"', '\u00a0'],
    ['s-Hertogenbosch’s', 's-Hertogenbosch’s'],
    ['|\n  two\n  lines', 'two\nlines\n'],
    ['a$b $ {', 'a$b $ {'],
    ['$${a}', '$' + '{a}'],
  ])('reads %s', (text, value) => {
    expect(parsed(`key: ${text}\n`)).toMatchObject({ tree: { key: value }, faults: [] });
  });

  it('carries out aliases and merges; own keys win, then the map named first', () => {
    const text = `a: &a { x: 1, y: 1 }
b: &b { y: 2, z: 2 }
c: { <<: [*a, *b], x: 0 }
d: { "<<": text }
e: [*a, *a]
f: &a changed
g: *a
`;
    expect(parsed(text).tree).toEqual({
      a: { x: 1, y: 1 },
      b: { y: 2, z: 2 },
      c: { x: 0, y: 1, z: 2 },
      d: { '<<': 'text' },
      e: [
        { x: 1, y: 1 },
        { x: 1, y: 1 },
      ],
      f: 'changed',
      g: 'changed',
    });
  });

  it('reads any JSON as JSON reads it, numbers that do not print back aside', () => {
    const names = fc
      .stringMatching(/^[\w .-]{1,9}$/)
      .filter((name) => name.trim() !== '' && !/^(__proto__|constructor|prototype)$/.test(name));
    const scalars = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalars,
        fc.array(tie('tree')),
        fc.dictionary(names, tie('tree'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        fc.pre(!JSON.stringify(value).includes('$' + '{'));
        expect(parsed(JSON.stringify({ value }))).toMatchObject({ tree: { value }, faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&x',
      '*x',
      '<<',
      '!',
      '%',
      '|',
      '>',
      '?',
      ',',
      '#',
      '\t',
      '---',
      '...',
      '\ufeff',
      '\u00a0',
      '“',
      '0',
      '.nan',
      '$' + '{',
      '{{',
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const result = parse('x.action.yaml', text);
        const problems = 'places' in result ? tellFaults(result.faults, result.places.at) : result;
        expect('places' in result || problems.length > 0).toBe(true);
        for (const { place, message } of problems) {
          expect(message).not.toMatch(/undefined|\[object|\n/);
          expect(place?.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => parse('x.action.yaml', bytes) !== undefined));
  });

  it('is not brought to a halt by hostile text', () => {
    const many = 50_000;
    const texts = [
      `a: ${'['.repeat(many)}`,
      `${'- '.repeat(many)}`,
      Array.from({ length: many }, (_, index) => `k${index}: v`).join('\n'),
      `a: &a 1\nb: [${'*a, '.repeat(many)}]`,
      `a: !${'!'.repeat(many)} 1`,
    ];
    const start = performance.now();
    const found = texts.map((text) => parse('x.action.yaml', text));
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(found.map((result) => 'places' in result)).toEqual([false, false, true, true, true]);
  });

  it('knows the place of every key and value, also through an alias', () => {
    const { places } = parsed(`first: value
map:
  inner: [1, two, { deep: x }]
  empty:
copy: &anchor { here: 1 }
alias: *anchor
merged: { <<: *anchor }
`);
    const at = ({ line, column, length }: { line: number; column: number; length?: number }) =>
      `${line}:${column}+${length}`;
    expect([
      at(places.key(['first'])),
      at(places.value(['first'])),
      at(places.value(['map'])),
      at(places.value(['map', 'inner', 1])),
      at(places.key(['map', 'inner', 2, 'deep'])),
      at(places.value(['map', 'empty'])),
      at(places.value(['alias'])),
      at(places.value(['alias', 'here'])),
      at(places.key(['merged', 'here'])),
      at(places.value(['map', 'inner', 7, 'beyond'])),
    ]).toEqual(['1:1+5', '1:8+5', '2:1+3', '3:14+3', '3:21+4', '4:3+5', '6:8+7', '5:23+1', '5:17+4', '3:10+21']);
  });

  it.each([
    ['a: !local &x 1\n', '!local'],
    ['!\n#\n    -', '!'],
    ['a: !!set # why\n  b\n', '!!set'],
  ])('names the tag of %j, and not what stands behind it', (text, tag) => {
    const result = parse('x.action.yaml', text);
    const problems = 'places' in result ? tellFaults(result.faults, result.places.at) : result;
    expect(problems.map(({ message }) => message)).toContain(
      `The tag \`${tag}\` is refused: only plain values are allowed.`,
    );
  });
});
