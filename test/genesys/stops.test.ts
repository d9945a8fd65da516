import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/run/budget.ts';
import { contextOf } from '../support/context.ts';
import { json, text } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { id, impatient, listRoute, onStage, stopping, testRoute, tokenRoute } from './stage.ts';

const look =
  'Look in the other system whether it ran. If the action may safely run twice, write `idempotent: true` in the suite, and lost answers are asked for again.';

describe('a call that is cut short', () => {
  it.each([
    [
      'timeout',
      "The case's timeout passed before the action's answer came, so whether it ran is unknown.",
      `Give the case more time with \`timeout\`. ${look}`,
    ],
    ['deadline', "The run's deadline passed before the action's answer came, so whether it ran is unknown.", look],
    ['interrupted', "The run was stopped before the action's answer came, so whether it ran is unknown.", look],
  ] as const)('after it was sent has an unknown outcome: %s', async (reason, message, hint) => {
    const { context, stop } = stopping(reason);
    await onStage({ [testRoute]: stop }, async ({ run }) => {
      expect(await run({}, context)).toEqual({
        kind: 'problem',
        problem: { kind: 'outcome-unknown', message, hint },
        retry: 'if-idempotent',
        trace: { actionId: id, calls: 1, throttled: 0, ...(reason === 'timeout' && { unserved: 1 }) },
      });
    });
  });

  it.each([
    [
      'timeout',
      {
        kind: 'timeout',
        message: "The case's timeout passed before anything was sent to the action.",
        hint: 'Give the case more time with `timeout`, or look whether the server can be reached at all.',
      },
    ],
    [
      'deadline',
      {
        kind: 'deadline',
        message: "The run's deadline passed before the action's turn came.",
        hint: 'Give the run more time with `--deadline`, or run fewer cases.',
      },
    ],
    ['interrupted', { kind: 'interrupted', message: 'The run was stopped before the action was called.' }],
  ] as const)('before anything was sent may be made again: %s', async (reason, problem) => {
    const { context, stop } = stopping(reason);
    const silent = await startSilentTls(stop);
    try {
      await onStage(
        {},
        async ({ run }) => {
          expect(await run({}, context)).toEqual({
            kind: 'problem',
            problem,
            retry: 'safe',
            trace: { actionId: id, calls: 1, throttled: 0, ...(reason === 'timeout' && { unserved: 1 }) },
          });
        },
        { baseUrl: silent.url },
      );
    } finally {
      await silent.close();
    }
  });

  it('while it waits for a look-up touches no action', async () => {
    const { context, stop } = stopping('timeout');
    await onStage({ [listRoute]: stop }, async ({ run }) => {
      expect(await run({ action: 'Order total' }, context)).toMatchObject({
        problem: {
          kind: 'timeout',
          message: "The case's timeout passed while the action was being looked up, so nothing was sent to it.",
        },
        retry: 'safe',
      });
    });
  });

  it.each([id, 'Order total'])('while it waits for a token says so, whoever asked first: %s', async (action) => {
    const { context, stop } = stopping('timeout');
    await onStage({ [tokenRoute]: stop }, async ({ target, run }) => {
      const expected = {
        kind: 'timeout',
        message: "The case's timeout passed while it waited for the sign-in, so nothing was sent to the action.",
      };
      const [reply, contract] = await Promise.all([
        run({ action }, context),
        target.contract({ action, mode: 'test' }, context),
      ]);
      expect([reply, contract]).toMatchObject([{ problem: expected }, { problem: expected }]);
    });
  });

  it.each([id, 'Order total'])('between the tries of a sign-in that fails says why it does: %s', async (action) => {
    const clock = createFastClock(1);
    await onStage(
      { [tokenRoute]: text('<html>Down</html>', 503) },
      async ({ run, farEnd }) => {
        expect(await run({ action }, impatient(100, 'timeout'))).toMatchObject({
          problem: { kind: 'sign-in', message: expect.stringMatching(/^The sign-in server \S+ failed \(HTTP 503/) },
          retry: 'safe',
        });
        expect(farEnd.calls()).toEqual([tokenRoute]);
      },
      { clock },
    );
  });

  it('while it waits for a token touches no action', async () => {
    const { context, stop } = stopping('interrupted');
    await onStage({ [tokenRoute]: stop }, async ({ run, farEnd }) => {
      expect(await run({}, context)).toMatchObject({ problem: { kind: 'interrupted' }, retry: 'safe' });
      expect(farEnd.calls()).toEqual([tokenRoute]);
    });
  });

  it('while it waits for its turn, at the deadline, is a matter of the rate limit', async () => {
    const clock = createFastClock(1);
    const budget = createBudget({ limit: 1, windowMs: 60_000, clock, random: () => 0 });
    await onStage(
      { [testRoute]: json({ success: true }) },
      async ({ run }) => {
        expect(await run({}, impatient(50, 'deadline'))).toMatchObject({
          problem: { kind: 'rate-limit' },
          retry: 'safe',
          trace: { calls: 0 },
        });
      },
      { clock, budget },
    );
  });

  it('before it began makes no call at all', async () => {
    const controller = new AbortController();
    controller.abort('interrupted');
    await onStage({}, async ({ run, farEnd }) => {
      expect(await run({}, contextOf(controller.signal))).toMatchObject({
        problem: { kind: 'interrupted' },
        trace: { calls: 0 },
      });
      expect(farEnd.calls()).toEqual([]);
    });
  });
});

/** Takes connections and never says a word, so that no encryption comes about and nothing can be sent. */
async function startSilentTls(onConnection: () => void): Promise<{ url: string; close(): Promise<void> }> {
  // Reading what comes lets the server notice that the other side has gone.
  const server = createServer((socket) => {
    socket.on('error', () => {}).resume();
    onConnection();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `https://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
