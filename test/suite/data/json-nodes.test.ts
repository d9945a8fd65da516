import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/json.ts';
import { jsonNodes } from '../../../src/suite/data/json-nodes.ts';
import { placesOf, readDocument } from '../../../src/suite/read-document.ts';

/** All that is made of the document: its data, what is refused, and where each part stands. */
function madeOf(text: string, root?: ReturnType<typeof jsonNodes>) {
  const document = readDocument(text, root);
  const places = placesOf('c.json', text, document);
  const spots = pointersIn(document.tree).map((pointer) => [pointer, places.key(pointer), places.value(pointer)]);
  const faults = document.faults.map(({ start, end, words }) => ({ start, end, ...words() }));
  return { tree: document.tree, isBroken: document.isBroken, faults, spots };
}

function pointersIn(value: Json): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Object.entries(value) as [string, Json][];
  const steps = entries.map(([key, member]) => [Array.isArray(value) ? Number(key) : key, member] as const);
  return [[], ...steps.flatMap(([step, member]) => pointersIn(member).map((rest) => [step, ...rest]))];
}

describe('the nodes of a JSON text', () => {
  it.each([
    ['values of every kind', '[{"a": 1, "b": [true, false, null], "c": {"d": "x"}}, "y", -0, 1e3, 1.10, 0.5, 1E999]'],
    ['empty ones', '[{}, [], "", { }, [\n]]'],
    ['one scalar', ' "x" '],
    ['long digits', '[12345678901234567890, 9007199254740993, 0.1000000000000000055]'],
    [
      'escapes',
      String.raw`["\"", "\\", "a\\\"b\\\\", "\u00e9\ud83d\ude00\n\t\/\b", "C:\temp", "${'${inputs.a}'} $${'${b}'}"]`,
    ],
    ['characters of every width', '["é", "😀", "\u2028", "\u00a0a"]'],
    ['lines', '[\n  {\n    "a": [\n      1,\n      2\n    ],\n    "b": "x"\n  }\n]\n'],
    ['returns', '[\r\n  { "a": 1 },\r\n  { "a": "b" }\r\n]\r\n'],
    ['tabs', '[\n\t{\n\t\t"a":\t1,\n\t\t"b": [\n\t\t\t2\n\t\t]\n\t}\n]'],
    [
      'names of every kind',
      '[{"": 1, "<<": {"a": 1}, "__proto__": 2, "a\\nb": 3, "a": 1, "a": 2, "{{x}}": 3, "yes": "no"}]',
    ],
    ['a comma behind digits', '[{"min": 1, "5": null}]'],
    ['a colon in the next line', '[{"a"\n: 1}]'],
    ['a long name', `[{"${'n'.repeat(1_100)}": 1}]`],
    ['many levels', `${'['.repeat(64)}1${']'.repeat(64)}`],
    ['too many levels', `[{"a":${'['.repeat(64)}1${']'.repeat(64)}}]`],
  ])('are those of the YAML library: %s', (_, text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(madeOf(text, jsonNodes(text))).toEqual(madeOf(text));
  });

  it.each([
    ['a few parts', '[{"a": 1}]'],
    ['as many parts as may be', `[${'1,'.repeat(199_997)}1]`],
    ['too many parts', `[${'1,'.repeat(199_998)}1]`],
    ['as many levels as may be', `${'['.repeat(64)}${']'.repeat(64)}`],
    ['too many levels', `${'['.repeat(65)}${']'.repeat(65)}`],
  ])('are left to the YAML library where it has something to say: %s', (_, text) => {
    expect(jsonNodes(text) === undefined).toBe(readDocument(text).isBroken);
  });

  it('are those of the YAML library for whatever is JSON', () => {
    const blank = fc.constantFrom('', '', ' ', '\n', '\n  ', '\t', '\r\n');
    const written = fc.tuple(fc.json({ maxDepth: 4 }), fc.array(blank, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(written, ([json, blanks]) => {
        let turn = 0;
        const text = json.replace(/"(?:\\.|[^"\\])*"|[,:[\]{}]/g, (token) => {
          return token.startsWith('"')
            ? token
            : `${blanks[turn++ % blanks.length]}${token}${blanks[turn++ % blanks.length]}`;
        });
        expect(madeOf(text, jsonNodes(text))).toEqual(madeOf(text));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});
