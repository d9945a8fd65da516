import fc from 'fast-check';
import { v5 } from 'uuid';
import { expect, it } from 'vitest';
import { uuidOf } from '../../src/lib/ids.ts';

const namespace = '6f2f9a4e-5c1d-4b53-9f0a-1d6d2f7c3b88';

it('makes the same UUID as the library for UUIDs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(uuidOf(name)).toBe(v5(name, namespace));
    }),
    { numRuns: 500 },
  );
});
