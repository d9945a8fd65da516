import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdaptiveLimit, type AttemptEnd, createAdaptiveLimit } from '../../src/run/adaptive-limit.ts';

const strained: AttemptEnd = { kind: 'strained' };
const answered = (ms = 100, key = 'action'): AttemptEnd => ({ kind: 'answered', key, ms });

/** As many attempts as the limit allows, begun together, that end in this way. */
function round(limit: AdaptiveLimit, end: AttemptEnd): number {
  const ends = Array.from({ length: limit.current() }, () => limit.begin());
  for (const finish of ends) finish(end);
  return limit.current();
}

function rounds(limit: AdaptiveLimit, count: number, end: AttemptEnd): number[] {
  return Array.from({ length: count }, () => round(limit, end));
}

describe('createAdaptiveLimit', () => {
  it.each([1, 5, 25])('begins at a ceiling of %i, and stays there while all is well', (ceiling) => {
    const limit = createAdaptiveLimit(ceiling);
    expect([limit.current(), ...rounds(limit, 3, answered())]).toEqual(Array(4).fill(ceiling));
  });

  it('begins at 25 below a higher ceiling, and doubles each round until it is there', () => {
    const limit = createAdaptiveLimit(150);
    expect([limit.current(), ...rounds(limit, 4, answered())]).toEqual([25, 50, 100, 150, 150]);
  });

  it('halves once for a whole round of strain, down to one, then grows by one each round', () => {
    const limit = createAdaptiveLimit(5);
    expect(rounds(limit, 4, strained)).toEqual([2, 1, 1, 1]);
    expect(rounds(limit, 6, answered())).toEqual([2, 3, 4, 5, 5, 5]);
  });

  it('tries more at once less and less often where that brings strain again, and soon where the ceiling was reached', () => {
    const limit = createAdaptiveLimit(8);
    round(limit, strained);
    const roundsUntil = (aim: number) => {
      let count = 0;
      for (; limit.current() < aim; count++) round(limit, answered());
      return count;
    };
    const tries = [1, 2, 3, 4].map(() => {
      const count = roundsUntil(5);
      round(limit, strained);
      return count;
    });
    // From 4, then from 2, over 3 and 4, each time at half the speed.
    expect(tries.map((count) => Math.round(count / 3))).toEqual([0, 2, 4, 8]);
    roundsUntil(8);
    round(limit, strained);
    expect(roundsUntil(5)).toBe(1);
  });

  it('takes no notice of strain in what began before the limit was lowered, however late it ends', () => {
    const limit = createAdaptiveLimit(20);
    const early = Array.from({ length: 20 }, () => limit.begin());
    expect(early.slice(0, 15).map((end) => end(strained))).toEqual([true, ...Array(14).fill(false)]);
    const late = limit.begin();
    expect(early.slice(15).map((end) => end(strained))).toEqual(Array(5).fill(false));
    expect(limit.current()).toBe(10);
    expect(late(strained)).toBe(true);
    expect(limit.current()).toBe(5);
  });

  it('does not grow while the same action takes clearly longer than before, and does again once it is as fast', () => {
    const limit = createAdaptiveLimit(10);
    rounds(limit, 5, answered(100));
    round(limit, strained);
    expect(rounds(limit, 3, answered(1_000))).toEqual([5, 5, 5]);
    expect(rounds(limit, 10, answered(100)).at(-1)).toBe(10);
  });

  it('grows on a lasting change of latency in the end', () => {
    const limit = createAdaptiveLimit(10);
    rounds(limit, 5, answered(100));
    round(limit, strained);
    expect(rounds(limit, 60, answered(300)).at(-1)).toBe(10);
  });

  it('does not take a slow action for a slow server', () => {
    const limit = createAdaptiveLimit(10);
    rounds(limit, 5, answered(100, 'fast'));
    round(limit, strained);
    expect(rounds(limit, 5, answered(20_000, 'slow')).at(-1)).toBe(10);
  });

  it('is moved by nothing that says nothing about the server', () => {
    const limit = createAdaptiveLimit(5);
    round(limit, strained);
    expect(rounds(limit, 5, { kind: 'unknown' })).toEqual([2, 2, 2, 2, 2]);
  });

  it('stays between one and the ceiling, and comes back to it, whatever happens', () => {
    const end = fc.oneof(
      fc.constant(strained),
      fc.constant<AttemptEnd>({ kind: 'unknown' }),
      fc.record({ kind: fc.constant('answered' as const), key: fc.constantFrom('a', 'b'), ms: fc.nat(90_000) }),
    );
    const step = fc.oneof(fc.constant('begin' as const), fc.record({ end, which: fc.nat(50) }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(step, { maxLength: 300 }), (ceiling, steps) => {
        const limit = createAdaptiveLimit(ceiling);
        const open: ((end: AttemptEnd) => boolean)[] = [];
        for (const step of steps) {
          if (step === 'begin') open.push(limit.begin());
          else open.splice(step.which % (open.length || 1), 1)[0]?.(step.end);
          expect(limit.current()).toBeGreaterThanOrEqual(1);
          expect(limit.current()).toBeLessThanOrEqual(ceiling);
          expect(Number.isInteger(limit.current())).toBe(true);
        }
        expect(rounds(limit, 200, answered(100, 'a')).at(-1)).toBe(ceiling);
      }),
    );
  });
});
