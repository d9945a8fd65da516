import { describe, expect, it } from 'vitest';
import type { NoticeContent } from '../../src/model/notice.ts';
import { createBudget } from '../../src/run/budget.ts';
import { readReport } from '../../src/targets/genesys/server-limit.ts';
import { type Handler, json } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { onStage, pollRoute, testRoute } from './stage.ts';

const limits = (count: unknown, allowed: unknown, reset: unknown) => ({
  'inin-ratelimit-count': String(count),
  'inin-ratelimit-allowed': String(allowed),
  'inin-ratelimit-reset': String(reset),
});
const ok = (headers: Record<string, string>): Handler => json({ success: true, finalResult: 1 }, 200, headers);

/** When calls came after the first, in the stage's milliseconds, and what was said; the far end gives these answers. */
async function play(answers: readonly Handler[], perMinute = 6_000) {
  const speed = 100;
  const clock = createFastClock(speed);
  const budget = createBudget({ limit: perMinute, windowMs: 60_000, clock, random: () => 0 });
  const notices: NoticeContent[] = [];
  return onStage(
    { [testRoute]: answers },
    async ({ run, farEnd, target }) => {
      target.onNotice?.((notice) => notices.push(notice));
      for (let number = 0; number < answers.length; number++) await run();
      const [start = 0, ...times] = farEnd.received.slice(1).map(({ at }) => at);
      return { times: times.map((at) => (at - start) * speed), notices };
    },
    { clock, budget },
  );
}

describe("what a reply tells of the server's own limit", () => {
  it('spreads the rest over its window, and says so once, when others have used most of it', async () => {
    // 8 of 300 are left, of which 3 stay in reserve.
    const { times, notices } = await play([ok(limits(292, 300, 60)), ok(limits(293, 300, 50)), ok(limits(1, 300, 60))]);
    expect(times[0]).toBeGreaterThan(9_500);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(9_500);
    expect(notices).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^The server allows 300 calls a minute, fewer than/) }),
      {
        level: 'info',
        message: expect.stringMatching(
          /^The server has counted 292 of the 300 calls that it allows a minute, others' included: this run makes one every \d+\.\d s until the next minute begins\.$/,
        ),
        hint: 'No case fails for this. Look who else uses the same OAuth client, or give this run a client of its own.',
      },
    ]);
  });

  it('goes by fewer calls than asked for, and says so once, and again where it becomes fewer still', async () => {
    const allowing = (calls: number) => ok(limits(1, calls, 60));
    const { times, notices } = await play([6, 6, 3, 6].map(allowing));
    const [second = 0, third = 0, fourth = 0] = times;
    // The first call also took the time that a connection takes.
    expect([second > 8_000, third - second > 9_500, fourth - third > 19_500]).toEqual([true, true, true]);
    expect(notices).toEqual([
      {
        level: 'info',
        message:
          "The server allows 6 calls a minute, fewer than the 6000 that this run may make: it goes by the server's limit.",
        hint: 'With --rate 6/min, or `rate` in the configuration, `plan` tells the time that it really takes.',
      },
      expect.objectContaining({ message: expect.stringMatching(/^The server allows 3 calls a minute/) }),
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['negative', limits(-5, 1, 60)],
    ['no numbers', limits('NaN', 'many', 'soon')],
    ['a reset that is a date', limits(300, 300, 1_764_000_000)],
    ['nothing allowed', limits(1, 0, 60)],
    ['one of three missing', { 'inin-ratelimit-count': '300', 'inin-ratelimit-allowed': '300' }],
  ])('is left out where it makes no sense: %s', async (_, headers) => {
    const { times, notices } = await play([ok(headers), ok(headers), ok(headers)]);
    expect(times[1]).toBeLessThan(5_000);
    expect(notices).toEqual([]);
  });

  it('is learnt from polls as well', async () => {
    const clock = createFastClock(100);
    const budget = createBudget({ limit: 6_000, windowMs: 60_000, clock, random: () => 0 });
    const poll = [json({ status: 'RUNNING' }, 200, limits(297, 300, 30)), json({ status: 'SUCCEEDED', output: 1 })];
    await onStage(
      { [testRoute]: json({ testId: 'a' }), [pollRoute('a')]: poll },
      async ({ run, farEnd }) => {
        expect(await run()).toMatchObject({ kind: 'succeeded' });
        const [, , first = 0, second = 0] = farEnd.received.map(({ at }) => at);
        expect((second - first) * 100).toBeGreaterThan(29_000);
      },
      { clock, budget, protocol: 'jobs' },
    );
  });
});

describe('readReport', () => {
  it('reads whole numbers and seconds, and nothing else', () => {
    expect(readReport(limits(12, 300, ' 45 '))).toEqual({ count: 12, allowed: 300, resetMs: 45_000 });
    for (const wrong of ['-1', '1.5', '1e3', '', 'NaN', '9'.repeat(10)]) {
      expect(readReport({ ...limits(1, 300, 60), 'inin-ratelimit-count': wrong })).toBeUndefined();
    }
    expect(readReport({ ...limits(1, 300, 60), 'inin-ratelimit-allowed': ['300', '300'] })).toBeUndefined();
  });
});
