import { describe, expect, it } from 'vitest';
import type { NoticeContent } from '../../src/model/notice.ts';
import { type Handler, json } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { impatient, onStage, type Stage, testRoute, tokenRoute, tokens } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const tooMany = (seconds: number): Handler =>
  json({ code: 'too.many.requests' }, 429, { 'retry-after': String(seconds) });
const hint =
  'No case fails for this. Look who else uses the same OAuth client, or choose a lower --rate. To set an end to the waiting, add --deadline.';

/** What a stage's target tells while the scene is played. */
async function noticesOf(stage: Stage, scene: () => Promise<unknown>): Promise<readonly NoticeContent[]> {
  const notices: NoticeContent[] = [];
  stage.target.onNotice?.((notice) => notices.push(notice));
  await scene();
  const { host } = new URL(stage.farEnd.url);
  return notices.map((notice) => ({ ...notice, message: notice.message.replace(host, 'HOST') }));
}

describe('a server that lets no call through', () => {
  it('is told of once at first, with how long is waited and what to do, however many cases wait', async () => {
    await onStage({ [testRoute]: [...Array.from({ length: 20 }, () => tooMany(30)), ok] }, async (stage) => {
      const many = () => Promise.all(Array.from({ length: 20 }, () => stage.run()));
      expect(await noticesOf(stage, many)).toEqual([
        {
          level: 'warning',
          message: 'The server HOST says that there are too many calls: all cases wait for 30.0 s before the next one.',
          hint,
        },
      ]);
    });
  });

  it('is told of when many short waits have become a long one', async () => {
    await onStage({ [testRoute]: [...Array.from({ length: 8 }, () => tooMany(3)), ok] }, async (stage) => {
      const notices = await noticesOf(stage, stage.run);
      expect(notices.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^The server HOST says .* after \d+\.\d s of waiting: all cases wait for 3\.0 s before/),
      ]);
    });
  });

  it('is told of again after one, two and four minutes, then every five', async () => {
    const clock = createFastClock(400);
    await onStage(
      { [testRoute]: tooMany(20) },
      async ({ target, run }) => {
        const times: number[] = [];
        target.onNotice?.(() => times.push(clock.monotonic()));
        // 20 min of the stage's time.
        await run({}, impatient(3_000, 'deadline'));
        const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 60_000);
        const expected = [1, 2, 4, 5, 5].slice(0, gaps.length);
        expect(gaps.length).toBeGreaterThanOrEqual(4);
        expect(expected.filter((minutes, index) => (gaps[index] ?? 0) < minutes)).toEqual([]);
      },
      { clock },
    );
  });

  it('is told of for the sign-in as well', async () => {
    const throttled = json({ error: 'invalid_request', description: 'rate limit exceeded' }, 400, {
      'retry-after': '15',
    });
    const script = { [tokenRoute]: [throttled, tokens()[tokenRoute]], [testRoute]: ok };
    await onStage(script, async (stage) => {
      expect(await noticesOf(stage, stage.run)).toEqual([
        expect.objectContaining({ message: expect.stringMatching(/all cases wait for 15\.0 s/) }),
      ]);
    });
  });

  it('is not told of while calls get through between short waits', async () => {
    const parts = Array.from({ length: 10 }, () => [tooMany(3), ok]).flat();
    await onStage({ [testRoute]: parts }, async (stage) => {
      const scene = async () => {
        for (let turn = 0; turn < 10; turn++) await stage.run();
      };
      expect(await noticesOf(stage, scene)).toEqual([]);
    });
  });
});
