import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPath, parseJsonPath } from '../../src/json-path/parse-json-path.ts';
import { plant } from '../../src/json-path/plant.ts';
import type { Json } from '../../src/model/json.ts';
import { anyPath } from './any-path.ts';

function read(text: string): JsonPath {
  const path = parseJsonPath(text);
  if ('message' in path) throw new Error(`${text}: ${path.message}`);
  return path;
}

describe('planting', () => {
  it.each<[string, Json, Json]>([
    ['$', 1, 1],
    ['$.a.b', null, { a: { b: null } }],
    ['$.__proto__.x', 1, JSON.parse('{"__proto__":{"x":1}}')],
    ['$.results[0].data[0].stats.count', 3, { results: [{ data: [{ stats: { count: 3 } }] }] }],
    ['$.a[2]', 'x', { a: [null, null, 'x'] }],
    ['$.a[-2].b', 'x', { a: [{ b: 'x' }, null] }],
    ['$.a[:-1].b', 'x', { a: [{ b: 'x' }, null] }],
    ['$.a[-1000:].b', 'x', { a: [{ b: 'x' }] }],
    ['$.a[2:4]', 'x', { a: [null, null, 'x'] }],
    ['$.a[*].b', 'x', { a: [{ b: 'x' }] }],
    ["$.a['b','c']", { b: 1, c: 2 }, { a: { b: 1, c: 2 } }],
    ['$.a..q', 'x', { a: { q: 'x' } }],
    ['$..[0].id', 'x', [{ id: 'x' }]],
    ["$.p[?(@.purpose=='acd')].q.r", 5, { p: [{ purpose: 'acd', q: { r: 5 } }] }],
    ["$.p[?(@.purpose=='acd')].purpose", 'acd', { p: [{ purpose: 'acd' }] }],
    ["$.p[?(@.s=='c' && @.t.u != 'v')].id", 'x', { p: [{ s: 'c', t: { u: 'other' }, id: 'x' }] }],
    ["$.p[?(@.s=='c' || @.t=='d')].id", 'x', { p: [{ s: 'c', id: 'x' }] }],
    ['$.p[?(@.n > 3)].id', 'x', { p: [{ n: 4, id: 'x' }] }],
    ['$.p[?(3 > @.n)].id', 'x', { p: [{ n: 2, id: 'x' }] }],
    ['$.p[?(@.q)].id', 'x', { p: [{ q: 'sample', id: 'x' }] }],
    ['$.p[?(!@.q)].id', 'x', { p: [{ id: 'x' }] }],
    ["$.p[?(@.k in ['a','b'])].id", 'x', { p: [{ k: 'a', id: 'x' }] }],
    ["$.p[?(@.tags contains 'a')].id", 'x', { p: [{ tags: ['a'], id: 'x' }] }],
    ["$.p[?(@.calls[*].state contains 'up')].id", 'x', { p: [{ calls: [{ state: 'up' }], id: 'x' }] }],
    ["$.p[?(@.calls[?(@.s=='c')] empty false)].id", 'x', { p: [{ calls: [{ s: 'c' }], id: 'x' }] }],
    ['$.p[?(@.tags.length() == 2)].id', 'x', { p: [{ tags: [null, null], id: 'x' }] }],
    ['$.p[?(@.k =~ /ab\\d.*/i)].id', 'x', { p: [{ k: 'ab1a', id: 'x' }] }],
    ["$.p[?(@.purpose=='acd')]", { id: 1 }, { p: [{ id: 1, purpose: 'acd' }] }],
    ['$.size()', 2, [null, null]],
    ['$.a.length()', 0, { a: [] }],
    ['$..a.length()', 2, { a: [null, null] }],
    ['$.a.last()', 7, { a: [7, 7] }],
    ['$.a.sum()', 7, { a: [7] }],
  ])('%s finds %j in %j', (text, leaf, expected) => {
    expect(plant(undefined, read(text), leaf)).toEqual(expected);
  });

  it.each<[string, Json, Json | undefined]>([
    ['$.a.length()', 'text', undefined],
    ["$.p[?(@.purpose=='acd')].purpose", 'other', undefined],
    ['$.p[?(@.k =~ /(?:x|y){3}[^z]+q/)].id', 1, undefined],
    ['$.p[?(@.a == $.b)].id', 1, undefined],
    ['$.a.b', 1, { a: 'text' }],
    ['$.a[100000]', 1, undefined],
    ['$.nosuch()', 1, undefined],
  ])('%s cannot find %j', (text, leaf, document) => {
    expect(plant(document, read(text), leaf)).toBeUndefined();
  });

  it('brings several paths into one document, and changes none that it was given', () => {
    const first = plant(undefined, read("$.p[?(@.purpose=='acd')].id"), 'A');
    const before = JSON.stringify(first);
    const paths = [
      "$.p[?(@.purpose=='customer')].id",
      "$.p[?(@.purpose=='acd')].state",
      '$.p[0].n',
      '$.total',
      '$..total',
    ];
    const whole = paths.reduce<Json | undefined>((document, path) => plant(document, read(path), 'B'), first);
    expect(whole).toEqual({
      p: [
        { purpose: 'acd', id: 'A', state: 'B', n: 'B' },
        { purpose: 'customer', id: 'B' },
      ],
      total: 'B',
    });
    expect(JSON.stringify(first)).toBe(before);
  });

  it('gives only documents in which the path finds the leaf', () => {
    let planted = 0;
    fc.assert(
      fc.property(anyPath, fc.option(fc.jsonValue(), { nil: undefined }), leaves, (text, document, leaf) => {
        const path = parseJsonPath(text);
        if ('message' in path) return;
        const grown = plant(asJson(document), path, leaf);
        if (grown === undefined) return;
        planted += 1;
        const result = path.find(grown);
        if (!result.found) throw new Error('nothing is found');
        const values = path.isDefinite ? [result.value] : result.value;
        if (path.segments.at(-1)?.kind === 'filter')
          expect(values).toContainEqual(isMap(leaf) ? expect.objectContaining(leaf) : leaf);
        else expect(values).toContainEqual(leaf);
      }),
      { numRuns: 3_000 },
    );
    expect(planted).toBeGreaterThan(500);
  });
});

const leaves = fc.constantFrom<Json>('x', 2, true, null, [], { id: 'x' });

function isMap(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
