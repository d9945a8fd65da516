import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { type Budget, createBudget } from '../../src/run/budget.ts';
import { paceOf } from '../../src/run/pace.ts';
import type { Line } from '../../src/run/waiting-lines.ts';
import { densest } from '../support/densest.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const rates = fc.record({ limit: fc.integer({ min: 1, max: 400 }), windowMs: fc.constantFrom(1_000, 5_000, 60_000) });
const line = fc.constantFrom<Line>('poll', 'start');
const number = fc.oneof(fc.integer({ min: -3, max: 500 }), fc.double());
const steps = fc.array(
  fc.oneof(
    fc.record({ take: fc.integer({ min: 1, max: 60 }), line }),
    fc.record({ pause: fc.integer({ min: 1, max: 20_000 }) }),
    fc.record({ wait: fc.integer({ min: 1, max: 40_000 }) }),
    fc.record({ abort: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ report: fc.record({ count: number, allowed: number, resetMs: fc.oneof(number, fc.nat(60_000)) }) }),
  ),
  { minLength: 1, maxLength: 25 },
);

interface Asked {
  readonly at: number;
  readonly line: Line;
  readonly abort: AbortController;
  granted?: number;
  aborted?: true;
}

/** Asks for one call, and notes what comes of it. */
function ask(budget: Budget, clock: FakeClock, line: Line, all: Asked[], grants: Asked[]): void {
  const asked: Asked = { at: clock.monotonic(), line, abort: new AbortController() };
  all.push(asked);
  void budget.take(asked.abort.signal, line).then((how) => {
    if (how === 'aborted') asked.aborted = true;
    else {
      asked.granted = clock.monotonic();
      grants.push(asked);
    }
  });
}

async function play(clock: FakeClock, budget: Budget, schedule: readonly Step[]) {
  const all: Asked[] = [];
  const grants: Asked[] = [];
  const pauses: { readonly from: number; readonly to: number }[] = [];
  for (const step of schedule) {
    if ('take' in step) {
      for (let count = 0; count < step.take; count++) ask(budget, clock, step.line, all, grants);
      continue;
    }
    await clock.advance('wait' in step ? step.wait : 0);
    if ('report' in step) budget.sent()(step.report);
    if ('abort' in step) leave(all, step.abort);
    if (!('pause' in step)) continue;
    budget.pause(step.pause);
    pauses.push({ from: clock.monotonic(), to: clock.monotonic() + step.pause });
  }
  return { all, grants, pauses };
}

/** One of every so many of those who wait gives up. */
function leave(all: readonly Asked[], every: number): void {
  const waiting = all.filter(({ granted, aborted }) => granted === undefined && !aborted);
  for (const [index, { abort }] of waiting.entries()) if (index % every === 0) abort.abort();
}

/** The server's own pace holds the first call back for longer than the pause does. */
const heldBackLonger: [{ limit: number; windowMs: number }, Step[], string] = [
  { limit: 100, windowMs: 60_000 },
  [{ pause: 1 }, { take: 2, line: 'poll' }, { report: { count: 0, allowed: 101, resetMs: 1 } }, { wait: 1 }],
  '',
];

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

describe('a budget under any schedule of calls, pauses, reports of the server and waiters that give up', () => {
  it('keeps the limit, the order of arrival and every pause, bursts after none, and serves everybody in the end', async () => {
    await fc.assert(
      fc.asyncProperty(rates, steps, fc.string(), async (rate, schedule, seed) => {
        const clock = createFakeClock();
        const budget = createBudget({ ...rate, clock, random: seededRandom(seed) });
        const { all, grants, pauses } = await play(clock, budget, schedule);
        // The slowest that a server can make us, and the longest that pauses and reports can hold us.
        await clock.advance(all.length * Math.max(60_000, rate.windowMs) + 25 * 330_000);

        expect(all.filter(({ granted, aborted }) => granted === undefined && !aborted)).toEqual([]);
        const times = grants.map(({ granted = 0 }) => granted);
        expect(densest(times, rate.windowMs)).toBeLessThanOrEqual(rate.limit);
        for (const line of ['poll', 'start'] as const) {
          const mine = (asked: Asked) => asked.line === line && asked.granted !== undefined;
          expect(grants.filter(mine).map((asked) => all.indexOf(asked))).toEqual(
            all.flatMap((asked, index) => (mine(asked) ? [index] : [])),
          );
        }
        const { intervalMs } = paceOf(rate);
        for (const { from, to } of pauses) {
          expect(times.filter((time) => time > from && time < to)).toEqual([]);
          // Those who wait when it ends go on one by one.
          const [first, second] = grants.filter(({ at, granted = 0 }) => at < to && granted >= to);
          if (first && second) {
            expect((second.granted ?? 0) - (first.granted ?? 0)).toBeGreaterThanOrEqual(intervalMs * 0.999);
          }
        }
      }),
      { numRuns: 150, examples: [heldBackLonger] },
    );
  });
});

describe('a budget with work for five minutes', () => {
  const never = new AbortController().signal;
  setMaxListeners(0, never);

  it.each([
    [270, 60_000],
    [60, 60_000],
    [300, 60_000],
    [20, 1_000],
  ])('uses at least 97 %% of %i in %i ms, and never more', async (limit, windowMs) => {
    const clock = createFakeClock();
    const budget = createBudget({ limit, windowMs, clock, random: seededRandom('five minutes') });
    const times: number[] = [];
    const worker = async () => {
      while ((await budget.take(never)) === 'granted') {
        times.push(clock.monotonic());
        await clock.sleep(100);
      }
    };
    for (let number = 0; number < 10; number++) void worker();
    await clock.advance(300_000);
    expect(times.length / ((limit * 300_000) / windowMs)).toBeGreaterThanOrEqual(0.97);
    expect(densest(times, windowMs)).toBeLessThanOrEqual(limit);
  });
});
