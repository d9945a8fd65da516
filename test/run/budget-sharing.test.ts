import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { createBudget } from '../../src/run/budget.ts';
import { type CountingServer, createCountingServer } from '../support/counting-server.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const never = new AbortController().signal;
setMaxListeners(0, never);
const minute = 60_000;

interface Run {
  /** Times of its calls that the server let through. */
  readonly passed: number[];
  refused: number;
}

/** A run with a budget of its own, with always something to do, many at a time. */
function startRun(clock: FakeClock, server: CountingServer, limit: number, latencyMs: number, seed = 'a'): Run {
  const random = seededRandom(seed);
  const budget = createBudget({ limit, windowMs: minute, clock, random });
  const run: Run = { passed: [], refused: 0 };
  const worker = async () => {
    while ((await budget.take(never)) === 'granted') {
      const hear = budget.sent();
      await clock.sleep(latencyMs * 0.1);
      const report = server.call();
      await clock.sleep(latencyMs * (0.4 + random()));
      hear(report);
      if (report.refused) {
        run.refused++;
        budget.pause(report.resetMs);
      } else run.passed.push(clock.monotonic());
    }
  };
  for (let number = 0; number < Math.max(20, latencyMs / 50); number++) void worker();
  return run;
}

/** Somebody who calls without a thought for the limit, so many times a minute, until told to stop. */
function startOther(clock: FakeClock, server: CountingServer, perMinute: number) {
  const other = { isOn: true, refused: 0 };
  void (async () => {
    while (other.isOn) {
      if (server.call().refused) other.refused++;
      await clock.sleep(minute / perMinute);
    }
  })();
  return other;
}

function callsWithin({ passed }: Run, from: number, to: number): number {
  return passed.filter((at) => at >= from && at < to).length;
}

describe('a budget that hears how the server counts', () => {
  it('is not slowed down where nobody else calls: 97 % of the limit is used, and nothing refused', async () => {
    for (const [limit, allowed] of [
      [270, 300],
      [300, 300],
      [100, 100],
      [1_200, 1_200],
    ] as const) {
      const clock = createFakeClock();
      const run = startRun(clock, createCountingServer(clock, allowed), limit, 300);
      await clock.advance(5 * minute);
      expect([limit, run.refused, run.passed.length / (limit * 5) >= 0.97]).toEqual([limit, 0, true]);
    }
  });

  it('goes by what the server allows where that is less, in every window', async () => {
    const clock = createFakeClock();
    const server = createCountingServer(clock, 100);
    const run = startRun(clock, server, 1_000, 300);
    await clock.advance(5 * minute);
    expect(run.refused).toBe(0);
    expect(Math.min(...server.windows().slice(0, -1))).toBeGreaterThanOrEqual(95);
  });

  it('leaves to others what they take, uses the rest, and is back at its pace within a window of their end', async () => {
    const clock = createFakeClock();
    const server = createCountingServer(clock, 300);
    const run = startRun(clock, server, 270, 300);
    const other = startOther(clock, server, 200);
    await clock.advance(5 * minute);
    expect([run.refused, other.refused]).toEqual([0, 0]);
    expect(Math.min(...server.windows().slice(0, -1))).toBeGreaterThanOrEqual(285);
    other.isOn = false;
    await clock.advance(minute);
    const from = clock.monotonic();
    await clock.advance(2 * minute);
    expect(callsWithin(run, from, clock.monotonic())).toBeGreaterThanOrEqual(270 * 2 * 0.97);
  });

  it('shares a token with others of its kind, with hardly a refusal and without one of them starving', async () => {
    const clock = createFakeClock();
    const server = createCountingServer(clock, 300);
    const runs = ['a', 'b', 'c', 'd'].map((seed) => startRun(clock, server, 270, 400, seed));
    await clock.advance(5 * minute);
    // Two that take the last call of a window in the same moment are not seen by each other.
    expect(server.refusals()).toBeLessThanOrEqual(5 * 300 * 0.005);
    expect(Math.min(...server.windows().slice(0, -1))).toBeGreaterThanOrEqual(285);
    expect(Math.min(...runs.map(({ passed }) => passed.length))).toBeGreaterThanOrEqual(0.15 * 5 * 300);
  });

  it('never starves and soon recovers, whoever else calls how often, however slow the server is', async () => {
    const situation = fc.record({
      allowed: fc.integer({ min: 5, max: 600 }),
      limit: fc.integer({ min: 5, max: 600 }),
      others: fc.integer({ min: 1, max: 900 }),
      latencyMs: fc.integer({ min: 10, max: 8_000 }),
    });
    await fc.assert(
      fc.asyncProperty(situation, fc.string(), async ({ allowed, limit, others, latencyMs }, seed) => {
        const clock = createFakeClock();
        const server = createCountingServer(clock, allowed);
        const other = startOther(clock, server, others);
        const run = startRun(clock, server, limit, latencyMs, seed);
        await clock.advance(5 * minute);
        // Where the others leave nothing, at least a try a window is made.
        expect(run.passed.length + run.refused).toBeGreaterThanOrEqual(3);
        other.isOn = false;
        await clock.advance(2 * minute + 2 * latencyMs);
        const from = clock.monotonic();
        await clock.advance(5 * minute);
        const most = Math.min(limit, allowed);
        const used = callsWithin(run, from, clock.monotonic()) / (most * 5);
        expect(used).toBeLessThanOrEqual(1 + 1 / 5);
        expect(used).toBeGreaterThanOrEqual(0.9 - 5 / most);
      }),
      { numRuns: 25 },
    );
  });
});
