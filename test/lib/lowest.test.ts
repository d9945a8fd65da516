import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLowest } from '../../src/lib/lowest.ts';

it('keeps the lowest, whatever order they come in, and counts all', () => {
  const order = fc.shuffledSubarray(Array.from({ length: 40 }, (_, index) => index));
  fc.assert(
    fc.property(order, fc.integer({ min: 1, max: 8 }), (indexes, limit) => {
      const lowest = createLowest<{ index: number }>(limit);
      for (const index of indexes) lowest.add({ index });
      const expected = [...indexes].sort((a, b) => a - b).slice(0, limit);
      expect(lowest.list().map(({ index }) => index)).toEqual(expected);
      expect(lowest.count).toBe(indexes.length);
    }),
    { seed: 14 },
  );
});
