import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/http/retry-after.ts';
import type { Budget } from '../../src/run/budget.ts';
import { createBudget } from '../../src/run/budget.ts';
import { contextOf } from '../support/context.ts';
import { type Handler, json, text } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { id, impatient, onStage, patient, pollRoute, testRoute } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const throttled = (headers: Record<string, string> = {}): Handler =>
  json({ code: 'too.many.requests.retry.after', message: 'Slow down' }, 429, headers);

/** A budget that never holds anyone back and notes what it is told. */
function openBudget() {
  const pauses: number[] = [];
  const lines: (string | undefined)[] = [];
  const budget: Budget = {
    take: async (_signal, line) => {
      lines.push(line);
      return 'granted';
    },
    pause: (ms) => pauses.push(Math.round(ms)),
    sent: () => () => ({ perMinute: 270, paceMs: 222, spacingMs: 222 }),
    waiting: () => ({ calls: 0, ms: 0 }),
  };
  return { budget, pauses, lines, spent: () => lines.length };
}

describe('a 429', () => {
  it('is repeated for as long as it comes, pausing everyone for what the server asks or a growing while', async () => {
    const { budget, pauses, spent } = openBudget();
    const parts = [
      throttled({ 'retry-after': '7' }),
      throttled({ 'retry-after': '0.25' }),
      ...Array.from({ length: 8 }, () => throttled()),
      throttled({ 'retry-after': '86400' }),
      throttled({ 'retry-after': '-5' }),
      ok,
    ];
    await onStage(
      { [testRoute]: parts },
      async ({ run }) => {
        expect(await run()).toEqual({
          kind: 'succeeded',
          output: 1,
          trace: { actionId: id, calls: 13, throttled: 12 },
        });
      },
      { budget },
    );
    expect(pauses).toEqual([7_000, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 300_000, 30_000]);
    // One for the token, and one for every call.
    expect(spent()).toBe(14);
  });

  it('holds back every other case as well', async () => {
    const clock = createFastClock(100);
    const budget = createBudget({ limit: 60_000, windowMs: 60_000, clock, random: () => 0 });
    let setPaused = () => {};
    const paused = new Promise<void>((resolve) => {
      setPaused = resolve;
    });
    const pause = (ms: number) => {
      budget.pause(ms);
      setPaused();
    };
    await onStage(
      { [testRoute]: [throttled({ 'retry-after': '20' }), ok] },
      async ({ run, farEnd }) => {
        const slow = run();
        await paused;
        await Promise.all([slow, run(), run()]);
        const [refused = 0, ...later] = farEnd.received.slice(1).map(({ at }) => at);
        expect(later).toHaveLength(3);
        expect(Math.min(...later) - refused).toBeGreaterThan(195);
      },
      { clock, budget: { ...budget, pause } },
    );
  });

  it('never becomes a Problem before the deadline, nor takes the time of the case', async () => {
    const wait = (seconds: string) => throttled({ 'retry-after': seconds });
    const parts = [wait('1'), wait('2'), wait('290')];
    await onStage({ [testRoute]: parts }, async ({ run, farEnd }) => {
      let queued = 0;
      const { signal } = impatient(500, 'deadline');
      const stopwatch = {
        ...contextOf(signal).stopwatch,
        async queue<T>(turn: Promise<T>): Promise<T> {
          const since = performance.now();
          const result = await turn;
          queued += performance.now() - since;
          return result;
        },
      };
      const reply = await run({}, { signal, stopwatch });
      expect(reply).toEqual({
        kind: 'problem',
        problem: {
          kind: 'rate-limit',
          message: "The rate limit did not let the call through before the run's deadline.",
          hint: 'Give the run more time with `--deadline`, run fewer cases, or look who else uses the same OAuth client.',
        },
        retry: 'safe',
        trace: { actionId: id, calls: 3, throttled: 3 },
      });
      expect(farEnd.calls()).toHaveLength(4);
      expect(queued).toBeGreaterThan(100);
    });
  });

  it('is counted with each call, be it a look-up, a test or a poll', async () => {
    const { budget, lines, spent } = openBudget();
    const list = json({ entities: [{ id, name: 'Order total' }], pageCount: 1 });
    await onStage(
      {
        'GET /api/v2/integrations/actions': [throttled(), list],
        [testRoute]: [throttled(), json({ testId: 'a' })],
        [pollRoute('a')]: [json({ status: 'RUNNING' }), throttled(), json({ status: 'SUCCEEDED', output: 2 })],
      },
      async ({ run, target }) => {
        expect(await run({ action: 'Order total' })).toEqual({
          kind: 'succeeded',
          output: 2,
          trace: { actionId: id, calls: 7, throttled: 3 },
        });
        expect(target.calls()).toBe(8);
        expect(spent()).toBe(8);
        // The token, two look-ups and two tests, then three polls in their own line.
        expect(lines).toEqual([undefined, 'start', 'start', 'start', 'start', 'poll', 'poll', 'poll']);
      },
      { budget },
    );
  });

  it('is understood even if a proxy sent it as a page', async () => {
    const { budget } = openBudget();
    await onStage(
      { [testRoute]: [text('<html>Too many', 429), ok] },
      async ({ target }) => {
        const request = { action: id, mode: 'test', flatten: false, inputs: {} } as const;
        expect((await target.run(request, patient())).kind).toBe('succeeded');
      },
      { budget },
    );
  });
});

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 10, 23, 12, 0, 0);
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['decimal seconds', { 'retry-after': ' 1.5 ' }, 1_500],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date of the old form', { 'retry-after': 'Monday, 23-Nov-26 12:01:00 GMT' }, 60_000],
    ['a date of the oldest form', { 'retry-after': 'Mon Nov 23 12:00:30 2026' }, 30_000],
    ['a date as ISO writes it', { 'retry-after': '2026-11-23T13:00:30+01:00' }, 30_000],
    ['a date of no zone', { 'retry-after': '2026-11-23T12:00:30' }, undefined],
    ['an age', { 'retry-after': '99999999999' }, 300_000],
    [
      'a date by the clock of the server',
      { 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT', date: 'Mon, 23 Nov 2026 09:00:00 GMT' },
      30_000,
    ],
    [
      'a date beside a wrong one of the server',
      { 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT', date: 'soon' },
      30_000,
    ],
    ['seconds whatever the clock of the server', { 'retry-after': '7', date: 'Mon, 23 Nov 2026 09:00:00 GMT' }, 7_000],
    ['a distant date', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, 300_000],
    ['a past date', { 'retry-after': 'Mon, 23 Nov 2026 11:59:00 GMT' }, undefined],
    ['nothing', {}, undefined],
    ['zero', { 'retry-after': '0' }, undefined],
    ['less than nothing', { 'retry-after': '-5' }, undefined],
    ['a word', { 'retry-after': 'banana' }, undefined],
    ['a word with a year', { 'retry-after': 'banana 2099' }, undefined],
    ['an exponent', { 'retry-after': '1e9' }, undefined],
    ['empty', { 'retry-after': '' }, undefined],
    ['the reset of the limit', { 'inin-ratelimit-reset': '12' }, 12_000],
    ['the reset beside nonsense', { 'retry-after': 'soon', 'inin-ratelimit-reset': '12' }, 12_000],
  ])('reads %s', (_, headers, expected) => {
    expect(retryAfterMs(headers, now)).toBe(expected);
  });

  it('reads the date that names no zone as UTC, wherever the machine stands', () => {
    const { TZ = 'UTC' } = process.env;
    process.env.TZ = 'America/New_York';
    expect(retryAfterMs({ 'retry-after': 'Mon Nov 23 12:00:30 2026' }, now)).toBe(30_000);
    process.env.TZ = TZ;
  });
});
