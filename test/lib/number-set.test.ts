import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumberSet } from '../../src/lib/number-set.ts';

const largest = 2 ** 53 - 1;

describe('createNumberSet', () => {
  it('knows what was added, as a Set does', () => {
    const numbers = fc.oneof(
      fc.nat(40),
      fc.integer({ min: 0, max: largest }),
      fc.constantFrom(0, largest, 1_023, 2_047),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), numbers), { maxLength: 3_000, size: 'max' }), (steps) => {
        const [own, usual] = [createNumberSet(), new Set<number>()];
        for (const [adds, number] of steps) {
          if (own.has(number) !== usual.has(number)) return false;
          if (adds) {
            own.add(number);
            usual.add(number);
          }
        }
        return [...usual].every((number) => own.has(number));
      }),
      { numRuns: 30 },
    );
  });

  it('holds a hundred thousand numbers that stand side by side', () => {
    const set = createNumberSet();
    for (let number = 0; number < 200_000; number += 2) set.add(number);
    for (let number = 0; number < 200_000; number += 1)
      if (set.has(number) !== (number % 2 === 0)) expect(number).toBe(-1);
    expect(set.has(200_000)).toBe(false);
  });
});
