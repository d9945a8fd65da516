import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIndexSet } from '../../src/lib/index-set.ts';

it('is a set, whatever the distance of its numbers', () => {
  const index = fc.oneof(fc.nat(40), fc.integer({ min: 32_760, max: 32_780 }), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(index), fc.array(index), (added, asked) => {
      const set = createIndexSet();
      for (const one of added) set.add(one);
      const known = new Set(added);
      expect(set.size).toBe(known.size);
      for (const one of [...asked, ...added]) expect(set.has(one)).toBe(known.has(one));
    }),
  );
});
