import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { HttpReply } from '../../src/http/http.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createBudget } from '../../src/run/budget.ts';
import type { ApiCall } from '../../src/targets/genesys/api-call.ts';
import { openLedger } from '../../src/targets/genesys/ledger.ts';
import { runAction } from '../../src/targets/genesys/run-action.ts';
import type { RunOptions } from '../../src/targets/genesys/running.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const minute = 60_000;
const perMinute = 270;
const never = new AbortController().signal;
setMaxListeners(0, never);

/** A server that takes so long for each test, counted from its start, and answers every call in 200 ms. */
function createServer(clock: Clock, testMs: number, onEnd: (lateMs: number) => void) {
  const doneAt = new Map<string, number>();
  const reply = (body: object): HttpReply => ({ kind: 'reply', status: 200, headers: {}, body: JSON.stringify(body) });
  return async ({ method, path }: ApiCall): Promise<HttpReply> => {
    await clock.sleep(200);
    if (method === 'POST') {
      const testId = `t${doneAt.size}`;
      doneAt.set(testId, clock.monotonic() + testMs);
      return reply({ testId, status: 'QUEUED' });
    }
    const lateMs = clock.monotonic() - (doneAt.get(path.split('/').at(-1) ?? '') ?? Number.POSITIVE_INFINITY);
    if (lateMs < 0) return reply({ status: 'RUNNING' });
    onEnd(lateMs);
    return reply({ status: 'SUCCEEDED', output: 1 });
  };
}

/** So many workers, each with one test after the other, for five minutes: when calls were made, and how late ends were seen. */
async function play(clock: FakeClock, workers: number, testMs: number) {
  const budget = createBudget({ limit: perMinute, windowMs: minute, clock, random: () => 0 });
  const calls = { poll: [] as number[], start: [] as number[] };
  const lateMs: number[] = [];
  const server = createServer(clock, testMs, (ms) => lateMs.push(ms));
  const call: RunOptions['call'] = async (one) => {
    const line = one.progress === 'accepted' ? 'poll' : 'start';
    await budget.take(never, line);
    calls[line].push(clock.monotonic());
    return server(one);
  };
  const options: RunOptions = {
    ...{ call, clock, host: 'HOST', protocol: 'jobs', redact: (text) => text, knownContract: () => undefined },
    poll: { intervalMs: 2_000, attempts: 1_000 },
  };
  const context = {
    signal: never,
    stopwatch: { queue: <T>(turn: Promise<T>) => turn, share: <T>(turn: Promise<T>) => turn, left: () => 1e9 },
  };
  const request = { action: 'a', mode: 'test', flatten: false, inputs: {} } as const;
  const work = async () => {
    while (clock.monotonic() < 5 * minute) await runAction('a', request, options, context, openLedger());
  };
  for (let number = 0; number < workers; number++) void work();
  await clock.advance(5 * minute);
  return { starts: calls.start, polls: calls.poll, lateMs };
}

function longestGap(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
}

describe('polls and new tests that want more calls than the limit allows', () => {
  it.each([
    ['short tests, many at once', 25, 5_000, 12_000],
    ['long tests, very many at once', 100, 30_000, 50_000],
  ])('share them half and half, so that neither waits for the other: %s', async (_, workers, testMs, mostLateMs) => {
    const { starts, polls, lateMs } = await play(createFakeClock(), workers, testMs);
    const all = starts.length + polls.length;
    expect(all).toBeGreaterThanOrEqual(5 * perMinute * 0.97);
    expect(starts.length / all).toBeCloseTo(0.5, 1);
    // One of two calls starts a test, at 4.5 calls a second.
    expect(longestGap(starts)).toBeLessThan(1_000);
    expect(longestGap(polls)).toBeLessThan(3_000);
    // Polls come further apart than every 2 s, and still find every end.
    expect(Math.max(...lateMs)).toBeLessThan(mostLateMs);
    expect(starts.length - lateMs.length).toBeLessThanOrEqual(workers);
  });

  it('leave each other alone where there are calls enough', async () => {
    const { starts, lateMs } = await play(createFakeClock(), 5, 5_000);
    // 200 ms to start, three polls of 200 ms, each 2 s after the last answer.
    expect(starts.length).toBeGreaterThanOrEqual(Math.floor((5 * minute) / 6_900) * 5);
    expect(Math.max(...lateMs)).toBeLessThan(2_300);
  });
});
