import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { textOffsets } from '../../src/suite/text-offsets.ts';

/** The value of the only key, and for a part of it the characters of the file that it is found at. */
function found(yaml: string, part: string): { line: number; text: string } | undefined {
  const node = parseDocument(yaml).get('a', true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error('no text');
  const [start, end] = node.range;
  const offsets = textOffsets(yaml.slice(start, end), node.value);
  const at = node.value.indexOf(part);
  const [from, to] = [offsets?.[at], offsets?.[at + part.length]];
  if (from === undefined || to === undefined) return undefined;
  return { line: yaml.slice(0, start + from).split('\n').length, text: yaml.slice(start + from, start + to) };
}

describe('parts of a text are found in the file', () => {
  it.each([
    ['a: one two three', 'two', 1, 'two'],
    ['a: one two three', 'three', 1, 'three'],
    ["a: 'it''s two three'", 'two', 1, 'two'],
    ["a: 'it''s two'", "it's", 1, "it''s"],
    ['a: "one\\ttwo \\u00e9\\x41 three"', 'three', 1, 'three'],
    ['a: "one\\ttwo \\u00e9\\x41 three"', 'éA', 1, '\\u00e9\\x41'],
    ['a: "smile 😀 two"', 'two', 1, 'two'],
    ['a: "smile \\U0001F600 two"', 'two', 1, 'two'],
    ['a: one\n  two\n  three', 'three', 3, 'three'],
    ['a: one\n\n  two', 'two', 3, 'two'],
    ['a: "one \n   two \\\n   three"', 'two', 2, 'two'],
    ["a: 'one\r\n  two'", 'two', 2, 'two'],
    ['a: |\n  one\n  two\n', 'two', 3, 'two'],
    ['a: |-\n\n    one\n      two', 'two', 4, 'two'],
    ['a: |\r\n  one\r\n  two\r\n', 'two', 3, 'two'],
    ['a: >\n  one\n  two\n', 'two', 3, 'two'],
  ])('%j: %j', (yaml, part, line, text) => {
    expect(found(yaml, part)).toEqual({ line, text });
  });

  it('but not where several lines of a block become one in a way of their own', () => {
    expect(found('a: >\n  one\n\n  two\n    three\n', 'two')).toBeUndefined();
  });
});
