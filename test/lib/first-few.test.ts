import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFirstFew } from '../../src/lib/first-few.ts';

it('keeps those with the lowest indexes, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000)), fc.integer({ min: 1, max: 10 }), (indexes, limit) => {
      const few = createFirstFew<string>(limit);
      for (const index of indexes) few.add(index, `entry ${index}`);
      const lowest = indexes.toSorted((a, b) => a - b).slice(0, limit);
      expect(few.entries()).toEqual(lowest.map((index) => `entry ${index}`));
      expect(few.left()).toBe(Math.max(0, indexes.length - limit));
    }),
    { seed: 5 },
  );
});
