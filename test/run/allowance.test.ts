import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance, type LimitReport } from '../../src/run/allowance.ts';

/** The spacing after one report of the call that was granted as number `granted` at 0, when `since` more have gone out. */
function spacingAfter(report: LimitReport, { at = 0, granted = 1, since = 0 } = {}): number {
  const allowance = createAllowance();
  allowance.learn(report, { at: 0, granted });
  return Math.round(allowance.spacingMs({ at, granted: granted + since }));
}

describe('createAllowance', () => {
  it('holds nobody back before the server has said anything', () => {
    expect(createAllowance().spacingMs({ at: 5, granted: 3 })).toBe(0);
    expect(createAllowance().evenMs()).toBe(0);
  });

  it('goes at the even pace of what is allowed, a hundredth left alone, while nobody has run ahead', () => {
    expect(spacingAfter({ count: 1, allowed: 300, resetMs: 60_000 })).toBe(Math.round(60_000 / 297));
    expect(spacingAfter({ count: 1, allowed: 30, resetMs: 60_000 })).toBe(2_000);
  });

  it('spreads the rest over the time that is left', () => {
    // 297 - 247 are left, for 30 s.
    expect(spacingAfter({ count: 247, allowed: 300, resetMs: 30_000 })).toBe(Math.round(30_000 / 51));
    // Calls of ours that went out since the one that was counted are spent too.
    expect(spacingAfter({ count: 247, allowed: 300, resetMs: 30_000 }, { since: 40 })).toBe(Math.round(30_000 / 11));
    expect(spacingAfter({ count: 247, allowed: 300, resetMs: 30_000 }, { since: 40, at: 10_000 })).toBe(
      Math.round(20_000 / 11),
    );
  });

  it('waits for the end of the window where nothing is left, and a second more for a time that was rounded down', () => {
    expect(spacingAfter({ count: 297, allowed: 300, resetMs: 20_000 })).toBe(21_000);
    expect(spacingAfter({ count: 5_000, allowed: 300, resetMs: 20_000 }, { at: 15_000 })).toBe(6_000);
    expect(spacingAfter({ count: 1, allowed: 1, resetMs: 20_000 }, { at: 21_000 })).toBe(60_000);
  });

  it('may go a tenth faster than the even pace to make up for time that was lost, and no more', () => {
    expect(spacingAfter({ count: 1, allowed: 300, resetMs: 30_000 })).toBe(Math.round((60_000 / 297) * 0.9));
  });

  it('takes the earliest of the ends that were said of one window, since they are rounded', () => {
    const allowance = createAllowance();
    allowance.learn({ count: 100, allowed: 300, resetMs: 10_000 }, { at: 500, granted: 1 });
    allowance.learn({ count: 297, allowed: 300, resetMs: 10_000 }, { at: 1_400, granted: 2 });
    expect(allowance.spacingMs({ at: 1_400, granted: 2 })).toBe(10_500 + 1_000 - 1_400);
    // Another window: the next minute.
    allowance.learn({ count: 297, allowed: 300, resetMs: 60_000 }, { at: 11_000, granted: 3 });
    expect(allowance.spacingMs({ at: 11_000, granted: 3 })).toBe(61_000);
  });

  it('leaves to others what they will need if they go on as before, but a quarter of the rest', () => {
    const allowance = createAllowance();
    allowance.learn({ count: 1, allowed: 300, resetMs: 60_000 }, { at: 0, granted: 1 });
    // In 20 s we have made 30 calls, others 30: in the 40 s that are left they will make 60 of 236.
    allowance.learn({ count: 61, allowed: 300, resetMs: 40_000 }, { at: 20_000, granted: 31 });
    expect(Math.round(allowance.spacingMs({ at: 20_000, granted: 31 }))).toBe(Math.round(40_000 / (236 - 60 + 1)));
    // And had they made 150, they would make 300 of 116.
    allowance.learn({ count: 181, allowed: 300, resetMs: 40_000 }, { at: 20_000, granted: 31 });
    expect(Math.round(allowance.spacingMs({ at: 20_000, granted: 31 }))).toBe(Math.round(40_000 / (116 / 4 + 1)));
  });

  it('remembers nothing but the even pace once the window is over', () => {
    expect(spacingAfter({ count: 300, allowed: 300, resetMs: 20_000 }, { at: 21_000 })).toBe(Math.round(60_000 / 297));
  });

  it('lets a report of a later call stand against one of an earlier call that comes late', () => {
    const allowance = createAllowance();
    allowance.learn({ count: 10, allowed: 300, resetMs: 59_000 }, { at: 1_000, granted: 9 });
    allowance.learn({ count: 300, allowed: 300, resetMs: 1_000 }, { at: 0, granted: 8 });
    expect(allowance.spacingMs({ at: 1_000, granted: 9 })).toBeLessThan(210);
  });

  it.each<[string, Partial<LimitReport>]>([
    ['a count below nothing', { count: -1 }],
    ['a count that is no number', { count: Number.NaN }],
    ['nothing allowed', { allowed: 0 }],
    ['less than nothing allowed', { allowed: -300 }],
    ['no number allowed', { allowed: Number.NaN }],
    ['everything allowed', { allowed: Number.POSITIVE_INFINITY }],
    ['no time left', { resetMs: 0 }],
    ['a time in the past', { resetMs: -5_000 }],
    ['a time that is none', { resetMs: Number.NaN }],
    ['a time too far away, such as a date in seconds', { resetMs: 1_764_000_000_000 }],
  ])('takes no notice of %s', (_, wrong) => {
    expect(spacingAfter({ count: 400, allowed: 300, resetMs: 20_000, ...wrong })).toBe(0);
  });

  it('never holds the next call back for more than five minutes and a second, whatever is said', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.integer({ min: -5, max: 400 }),
      fc.integer({ max: 400_000 }),
    );
    const report = fc.record({ count: anything, allowed: anything, resetMs: anything });
    const mark = fc.record({ at: fc.nat(600_000), granted: fc.nat(2_000) });
    fc.assert(
      fc.property(fc.array(fc.tuple(report, mark), { maxLength: 10 }), mark, (reports, later) => {
        const allowance = createAllowance();
        for (const [report, mark] of reports) allowance.learn(report, mark);
        const latest = Math.max(later.at, ...reports.map(([, { at }]) => at));
        const spacing = allowance.spacingMs({ at: latest, granted: later.granted + 2_000 });
        expect(spacing).toBeGreaterThanOrEqual(0);
        expect(spacing).toBeLessThanOrEqual(301_000);
      }),
    );
  });
});
