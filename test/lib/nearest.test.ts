import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';

/** The same by the book, without looking for an early end. */
function wholeDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let row = 0; row <= a.length; row++) {
    const cells: number[] = [];
    rows.push(cells);
    for (let column = 0; column <= b.length; column++) {
      if (row === 0 || column === 0) cells.push(row + column);
      else {
        const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
        const same = a[row - 1] === b[column - 1] ? 0 : 1;
        const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        cells.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + same, swapped ? at(2, 2) + 1 : 99));
      }
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['expect', 'expect', 0],
    ['expcet', 'expect', 1],
    ['expct', 'expect', 1],
    ['expext', 'expect', 1],
    ['expects', 'expect', 1],
    ['matrix', 'inputs', 6],
  ])('%j to %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same with a limit, up to the limit', () => {
    const words = fc.stringMatching(/^[abc]{0,9}$/);
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(wholeDistance(a, b), limit + 1));
        expect(editDistance(a, b)).toBe(wholeDistance(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('nearest', () => {
  it.each([
    ['chek', ['check', 'cases'], 'check'],
    ['CASES', ['check', 'cases'], 'cases'],
    ['zebra', ['check', 'cases'], undefined],
    [`${'x'.repeat(500)}ab`, [`${'x'.repeat(500)}ba`], `${'x'.repeat(500)}ba`],
    ['x'.repeat(900), ['y'.repeat(900)], undefined],
  ])('%j among %j', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });
});
