import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { type Budget, createBudget } from '../../src/run/budget.ts';
import { densest } from '../support/densest.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const never = new AbortController().signal;
setMaxListeners(0, never);

function setUp(limit: number, windowMs: number, random = seededRandom('budget')) {
  const clock = createFakeClock();
  const budget = createBudget({ limit, windowMs, clock, random });
  return { clock, budget };
}

/** Takes `count` at once, numbered from `from`, and notes when each was granted, in the order in which that happened. */
function takeMany(budget: Budget, clock: FakeClock, count: number, grants: Grant[], from = 0): void {
  for (let number = from; number < from + count; number++) {
    void budget.take(never).then((how) => grants.push({ at: clock.monotonic(), number, how }));
  }
}

interface Grant {
  readonly at: number;
  readonly number: number;
  readonly how: string;
}

const rates = fc.record({ limit: fc.integer({ min: 1, max: 400 }), windowMs: fc.constantFrom(1_000, 5_000, 60_000) });
const steps = fc.array(
  fc.oneof(
    fc.record({ take: fc.integer({ min: 1, max: 120 }) }),
    fc.record({ pause: fc.integer({ min: 1, max: 20_000 }) }),
    fc.record({ wait: fc.integer({ min: 1, max: 40_000 }) }),
  ),
  { minLength: 1, maxLength: 25 },
);

describe('createBudget', () => {
  it('never grants more than the limit in any closed window, nor out of order, nor during a pause', async () => {
    await fc.assert(
      fc.asyncProperty(rates, steps, fc.string(), async ({ limit, windowMs }, schedule, seed) => {
        const { clock, budget } = setUp(limit, windowMs, seededRandom(seed));
        const grants: Grant[] = [];
        const pauses: { from: number; to: number }[] = [];
        let asked = 0;
        for (const step of schedule) {
          if ('take' in step) {
            takeMany(budget, clock, step.take, grants, asked);
            asked += step.take;
          } else if ('pause' in step) {
            await clock.advance(0);
            budget.pause(step.pause);
            pauses.push({ from: clock.monotonic(), to: clock.monotonic() + step.pause });
          } else {
            await clock.advance(step.wait);
          }
        }
        await clock.advance(((asked / limit) * 1.2 + 2) * windowMs + 25 * 30_000);

        const times = grants.map((grant) => grant.at);
        expect(grants).toHaveLength(asked);
        expect(densest(times, windowMs)).toBeLessThanOrEqual(limit);
        expect(grants.map(({ number, how }) => ({ number, how }))).toEqual(
          Array.from({ length: asked }, (_, number) => ({ number, how: 'granted' })),
        );
        for (const { from, to } of pauses) expect(times.filter((time) => time > from && time < to)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('uses at least 97 % of the limit while there is work, from 60 a minute on', async () => {
    const share = async (limit: number, windowMs: number) => {
      const { clock, budget } = setUp(limit, windowMs);
      const grants: Grant[] = [];
      takeMany(budget, clock, limit * 4, grants);
      await clock.advance(windowMs);
      const warmedUp = grants.length;
      await clock.advance(windowMs * 2);
      return (grants.length - warmedUp) / (limit * 2);
    };
    const used = await Promise.all([60, 61, 99, 100, 149, 150, 270, 300, 1_000].map((limit) => share(limit, 60_000)));
    expect(used.filter((part) => part < 0.97 || part > 1)).toEqual([]);
  });

  it('spreads calls evenly: a burst of 2 % at first, then one at a time', async () => {
    const { clock, budget } = setUp(100, 60_000);
    const grants: Grant[] = [];
    takeMany(budget, clock, 6, grants);
    await clock.advance(10_000);
    expect(grants.map((grant) => Math.round(grant.at))).toEqual([0, 0, 607, 1213, 1820, 2427]);
  });

  it('resumes after a pause one by one, with no burst, a little later than the pause ends', async () => {
    const { clock, budget } = setUp(100, 60_000, () => 0.5);
    const grants: Grant[] = [];
    budget.pause(10_000);
    takeMany(budget, clock, 4, grants);
    await clock.advance(20_000);
    expect(grants.map((grant) => Math.round(grant.at))).toEqual([10_500, 11_107, 11_713, 12_320]);
  });

  it('lengthens a pause, never shortens it, and takes no notice of a senseless one', async () => {
    const { clock, budget } = setUp(60, 60_000, () => 0);
    const grants: Grant[] = [];
    budget.pause(5_000);
    budget.pause(1_000);
    budget.pause(-1);
    budget.pause(Number.NaN);
    takeMany(budget, clock, 1, grants);
    await clock.advance(1_000);
    budget.pause(6_000);
    await clock.advance(9_000);
    expect(grants.map((grant) => grant.at)).toEqual([7_000]);
  });

  it("resumes one by one after the server's count held everyone back, with no burst", async () => {
    const { clock, budget } = setUp(100, 60_000);
    const grants: Grant[] = [];
    takeMany(budget, clock, 1, grants);
    budget.sent()({ count: 300, allowed: 300, resetMs: 10_000 });
    takeMany(budget, clock, 3, grants, 1);
    await clock.advance(20_000);
    expect(grants.map((grant) => Math.round(grant.at))).toEqual([0, 11_000, 11_607, 12_213]);
  });

  it('lets those go on who wait for the end of a window, when a call hears that it has ended', async () => {
    const { clock, budget } = setUp(100, 60_000);
    const grants: Grant[] = [];
    takeMany(budget, clock, 1, grants);
    const hear = budget.sent();
    hear({ count: 300, allowed: 300, resetMs: 60_000 });
    takeMany(budget, clock, 2, grants, 1);
    await clock.advance(5_000);
    hear({ count: 1, allowed: 300, resetMs: 60_000 });
    await clock.advance(1_000);
    expect(grants.map((grant) => Math.round(grant.at))).toEqual([0, 5_000, 5_186]);
    expect(clock.sleepers()).toBe(0);
  });

  it('lets a waiter give up from anywhere in the queue, which costs nothing and holds nobody up', async () => {
    const { clock, budget } = setUp(1, 1_000);
    const results: string[] = [];
    const take = (name: string, signal: AbortSignal) =>
      budget.take(signal).then((how) => results.push(`${name} ${how} at ${Math.round(clock.monotonic())}`));
    const middle = new AbortController();
    const head = new AbortController();
    void take('first', never);
    void take('head', head.signal);
    void take('middle', middle.signal);
    void take('last', never);
    await clock.advance(100);
    middle.abort();
    await clock.advance(100);
    head.abort();
    await clock.advance(5_000);
    expect(results).toEqual([
      'first granted at 0',
      'middle aborted at 100',
      'head aborted at 200',
      'last granted at 1001',
    ]);
  });

  it('tells how many wait, and how long the next one has to', async () => {
    const { clock, budget } = setUp(60, 60_000);
    expect(budget.waiting()).toEqual({ calls: 0, ms: 0 });
    takeMany(budget, clock, 3, []);
    const pace = budget.waiting().ms;
    expect(budget.waiting()).toEqual({ calls: 2, ms: expect.closeTo(1_000, -2) });
    await clock.advance(400);
    expect(budget.waiting().ms).toBeCloseTo(pace - 400, 5);
    budget.pause(30_000);
    expect(budget.waiting().ms).toBeGreaterThan(30_000);
    await clock.advance(40_000);
    expect(budget.waiting()).toEqual({ calls: 0, ms: 0 });
  });

  it('has one timer for all who wait, and none when nobody does', async () => {
    const { clock, budget } = setUp(1, 1_000);
    const everyone = new AbortController();
    setMaxListeners(0, everyone.signal);
    const waiting = Array.from({ length: 500 }, () => budget.take(everyone.signal));
    await clock.advance(1);
    expect(clock.sleepers()).toBe(1);
    everyone.abort();
    expect(clock.sleepers()).toBe(0);
    expect((await Promise.all(waiting)).filter((how) => how === 'aborted')).toHaveLength(499);
  });

  it('does not begin to wait for one who has given up already', async () => {
    const { clock, budget } = setUp(1, 1_000);
    expect(await budget.take(AbortSignal.abort())).toBe('aborted');
    expect(await budget.take(never)).toBe('granted');
    expect(clock.monotonic()).toBe(0);
  });
});
