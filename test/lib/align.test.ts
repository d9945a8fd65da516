import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../src/lib/align.ts';

const same = (a: string, b: string) => a === b;

it('keeps both lists whole and in order, and lets only those alike meet', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(list, list, (left, right) => {
      const pairs = align(left, right, same);
      expect(pairs.flatMap((pair) => (pair.left === undefined ? [] : [pair.left]))).toEqual(left);
      expect(pairs.flatMap((pair) => (pair.right === undefined ? [] : [pair.right]))).toEqual(right);
      for (const pair of pairs)
        if (pair.left !== undefined && pair.right !== undefined) expect(pair.left).toBe(pair.right);
    }),
  );
});

it.each([
  ['kitten', 'sitting', 4],
  ['abcabba', 'cbabac', 4],
  ['', 'abc', 0],
  ['abc', 'abc', 3],
])('lets as many members of %j and %j meet as can', (left, right, most) => {
  const met = align([...left], [...right], same).filter((pair) => pair.left !== undefined && pair.right !== undefined);
  expect(met).toHaveLength(most);
});
