import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextFinder } from '../../src/lib/text-finder.ts';

function finderOf(...wanted: string[]) {
  const finder = createTextFinder();
  for (const text of wanted) finder.add(text);
  return finder;
}

/** Every character that belongs to a wanted text, found the slow way. */
function slowly(wanted: readonly string[], text: string): boolean[] {
  const hit = Array.from(text, () => false);
  for (const one of wanted) {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) hit.fill(true, at, at + one.length);
  }
  return hit;
}

describe('text finder', () => {
  it('finds what a search for each text alone finds', () => {
    const text = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'é', '字'), maxLength: max });
    const wanted = fc.array(text(8).filter((one) => one.length >= 4));
    fc.assert(
      fc.property(wanted, text(60), (all, where) => {
        const hit = Array.from(where, () => false);
        for (const [start, end] of finderOf(...all).find(where)) hit.fill(true, start, end);
        expect(hit).toEqual(slowly(all, where));
      }),
    );
  });

  it('joins what overlaps or touches, and tells it in order', () => {
    expect(finderOf('abcdef', 'defghi', 'jklm', 'cdef').find('xabcdefghijklm abcdef.')).toEqual([
      [1, 14],
      [15, 21],
    ]);
  });

  it.each([
    ['the first characters before an ellipsis', 'is abcde…', [[3, 8]]],
    ['not fewer than four', 'is abc…', []],
    ['not without the ellipsis', 'is abcde.', []],
    [
      'each of several',
      'abcde… abcdefg…',
      [
        [0, 5],
        [7, 14],
      ],
    ],
  ])('finds a text that was cut: %s', (_, text, spans) => {
    expect(finderOf('abcdefgh').find(text)).toEqual(spans);
  });
});
