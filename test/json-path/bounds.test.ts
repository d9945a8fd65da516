import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonPath } from '../../src/json-path/parse-json-path.ts';
import { plant } from '../../src/json-path/plant.ts';
import type { Json } from '../../src/model/json.ts';
import { anyPath } from './any-path.ts';

describe('whatever is written', () => {
  it('gives a value, a list or words, and never throws', () => {
    const pieces = fc.constantFrom(
      ...'$@.[]()?*\'"\\/=!<>&|~,:- 0159aeinx{}',
      'length()',
      '[?(',
      ')]',
      '@.a',
      '..',
      ' in ',
      'true',
    );
    const anyText = fc.oneof(
      anyPath,
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(anyText, fc.jsonValue(), (text, value) => {
        const document: Json = JSON.parse(JSON.stringify(value));
        const path = parseJsonPath(text);
        if ('message' in path) {
          expect(path.message).not.toBe('');
          expect(path.at).toBeLessThanOrEqual(text.length);
          return;
        }
        const result = path.find(document);
        if (!result.found) expect(result.why).not.toBe('');
        else if (!path.isDefinite) expect(Array.isArray(result.value)).toBe(true);
        plant(document, path, 'leaf');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('bounds', () => {
  const nest = (levels: number) => JSON.parse(`${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`);
  const wide = {
    rows: Array.from({ length: 10_000 }, (_, id) => ({
      id,
      name: `name ${id}`,
      tags: ['a', 'b', 'c'],
      text: 'x'.repeat(50),
    })),
  };

  it.each<[string, Json, string | undefined]>([
    ['$..id', wide, undefined],
    ["$..[?(@.id == 'x')]", wide, undefined],
    ['$.rows[?(@.text =~ /(x+x+)+y/)]', wide, undefined],
    ['$.rows[?(@.id in $.rows[*].id)]', wide, 'looks at too many values'],
    ['$..[?(@..[?(@..[?(@..id)])])]', wide, 'looks at too many values'],
    ['$..a..a..a..a', nest(200), 'looks at too many values'],
    ['$..*', nest(200), undefined],
    ['$..*', nest(2_000), 'levels deep'],
    ['$[?(@..a == @)]', nest(2_000), 'levels deep'],
    ['$.rows[-2147483648:5].id', wide, undefined],
    ['$[0]', nest(50_000), 'can only be applied to arrays'],
    ['$.a.b', nest(50_000), 'Expected to find an object'],
    ['$.concat($.a)', nest(50_000), undefined],
    [`$..[?(@${'..a[?(@'.repeat(15)}.b${')]'.repeat(15)})]`, nest(200), 'too many values'],
    [`$${'..[?(@'.repeat(15)}..*${')]'.repeat(15)}`, nest(200), 'too many values'],
    [`$${'[?(!(!(!(!(@.a == 1 || @'.repeat(15)}.b${')))))]'.repeat(15)}`, nest(200), undefined],
  ])('%s ends in time', (text, document, why) => {
    const path = parseJsonPath(text);
    if ('message' in path) throw new Error(path.message);
    const started = performance.now();
    const result = path.find(document);
    expect(performance.now() - started).toBeLessThan(5_000);
    if (why === undefined) expect(result.found).toBe(true);
    else expect(result).toEqual({ found: false, why: expect.stringContaining(why) });
  });

  it.each([
    ['a path of 10,001 characters', `$.${'a'.repeat(9_999)}`, 'longer than 10,000'],
    ['501 parts', `$${'[0]'.repeat(501)}`, 'more than 500 parts'],
    ['filters within filters', `$${'[?(@'.repeat(30)}.a${')]'.repeat(30)}`, 'more than 20 levels deep'],
    ['brackets within brackets', `$[?(${'('.repeat(60)}@.a${')'.repeat(60)})]`, 'more than 50 levels deep'],
    ['exclamation marks', `$[?(${'!('.repeat(60)}@.a${')'.repeat(60)})]`, 'more than 50 levels deep'],
  ])('%s: refused', (_name, text, message) => {
    expect(parseJsonPath(text)).toMatchObject({ message: expect.stringContaining(message) });
  });
});

it.each([
  ['a dead end behind many ..', `$${'..a'.repeat(240)}.nosuch()`],
  ['a dead end in many filters', `$${"[?(@.a.b == 'x' || @".repeat(15)}.nosuch() == 1${')]'.repeat(15)}.nosuch()`],
  [
    'as many parts as there may be, in each of many filters',
    `$${`[?(@${'[0]'.repeat(160)}`.repeat(18)}.a${')]'.repeat(18)}`,
  ],
])('planting ends in time: %s', (_name, text) => {
  const path = parseJsonPath(text);
  if ('message' in path) throw new Error(path.message);
  const started = performance.now();
  expect(plant(undefined, path, 1)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

describe('only own names are found', () => {
  it.each(['$.constructor', '$.toString', '$.__proto__', '$.a.length', '$.list.length', '$..constructor'])(
    '%s',
    (text) => {
      const path = parseJsonPath(text);
      if ('message' in path) throw new Error(path.message);
      const result = path.find({ a: 'text', list: [1] });
      expect(result.found ? result.value : []).toEqual([]);
    },
  );
});
