import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { Reply } from '../../src/model/target.ts';
import type { Answer } from '../../src/targets/genesys/running.ts';
import { bomb, type Handler, html, json, reset, text } from '../support/far-end.ts';
import { id, listRoute, onStage, pollRoute, stopping, testRoute } from './stage.ts';

const accepted = json({ testId: 't 1', status: 'QUEUED' });
const route = pollRoute('t%201');
const running = json({ testId: 't 1', status: 'RUNNING' });
const succeeded = json({ testId: 't 1', status: 'SUCCEEDED', output: { total: 1 } });
const unavailable = json({ code: 'service.unavailable', message: 'Busy' }, 503);
const options = { protocol: 'jobs', poll: { intervalMs: 100, attempts: 6 } } as const;
const trace = (calls: number, unserved = 0) => ({
  ...{ actionId: id, calls, throttled: 0 },
  ...(unserved > 0 && { unserved }),
});
const failure = (code: string, message: string): Answer => ({ kind: 'failed', errors: [{ code, message }] });
const look =
  'Look in the other system whether it ran. If the action may safely run twice, write `idempotent: true` in the suite, and lost answers are asked for again.';
const states = `A test is SUCCEEDED, FAILED or still running, such as RUNNING. ${look}`;

async function replyTo(polls: Handler | readonly Handler[]): Promise<Reply> {
  return onStage(
    { [testRoute]: accepted, [route]: polls },
    async ({ run, farEnd }) => JSON.parse(JSON.stringify(await run()).replaceAll(new URL(farEnd.url).host, 'HOST')),
    options,
  );
}

describe('a test that is polled', () => {
  it('is posted with its inputs in a map, and asked for below the same action until it has ended', async () => {
    await onStage(
      { [testRoute]: accepted, [route]: [running, running, succeeded] },
      async ({ run, farEnd, clock }) => {
        const startedAt = clock.monotonic();
        expect(await run({ inputs: { a: 1 } })).toEqual({ kind: 'succeeded', output: { total: 1 }, trace: trace(4) });
        expect(clock.monotonic() - startedAt).toBeGreaterThanOrEqual(290);
        const poll = `GET /api/v2/integrations/actions/${id}/test/t%201`;
        expect(farEnd.calls().slice(1)).toEqual([`POST /api/v2/integrations/actions/${id}/test`, poll, poll, poll]);
        expect(farEnd.received[1]?.body).toBe('{"inputs":{"a":1}}');
      },
      options,
    );
  });

  it.each<[string, Handler, Answer]>([
    [
      'FAILED with details',
      json({
        status: 'FAILED',
        details: [
          { code: 'E1', message: 'no', field: 'a' },
          { code: 'E2', message: 'never' },
        ],
      }),
      {
        kind: 'failed',
        errors: [
          { code: 'E1', message: 'no', field: 'a' },
          { code: 'E2', message: 'never' },
        ],
      },
    ],
    [
      'FAILED without details',
      json({ status: 'failed' }),
      { kind: 'failed', errors: [{ code: 'unknown', message: 'The action failed, and no reason was given.' }] },
    ],
    ['SUCCEEDED without output', json({ status: 'SUCCEEDED' }), { kind: 'succeeded', output: null }],
    ['a result in the direct form', json({ success: true, finalResult: 1 }), { kind: 'succeeded', output: 1 }],
  ])('ends: %s', async (_, poll, expected) => {
    expect(await replyTo([running, poll])).toEqual({ ...expected, trace: trace(3) });
  });

  it.each<[string, Handler, string]>([
    ['an unknown status', json({ status: 'CONFUSED' }), 'it has the unknown status "CONFUSED"'],
    ['no status', json({ a: 1 }), 'it has no `status`: {"a":1}'],
    [
      'a web page',
      html,
      'it is a web page, not data: <!DOCTYPE html>\\n<html><body>Welcome to the guest network</body></html>',
    ],
  ])('cannot be read: %s', async (_, poll, why) => {
    expect(await replyTo(poll)).toEqual({
      kind: 'problem',
      problem: {
        kind: 'reply',
        message: `The server accepted the test, but what it says about it cannot be read: ${why}`,
        hint: states,
      },
      retry: 'never',
      trace: trace(2),
    });
  });

  it('is given up after the allowed number of polls', async () => {
    expect(await replyTo(running)).toEqual({
      kind: 'problem',
      problem: {
        kind: 'polling',
        message: 'The server accepted the test, but it had not ended after 6 polls, one every 0.1 s.',
        hint: `Allow more polls with \`poll.attempts\` in the configuration. ${look}`,
      },
      retry: 'if-idempotent',
      trace: trace(7),
    });
  });

  it('bears three failed polls in a row, whatever broke', async () => {
    expect(await replyTo([unavailable, reset, unavailable, succeeded])).toEqual({
      kind: 'succeeded',
      output: { total: 1 },
      trace: trace(5, 2),
    });
    expect(await replyTo([unavailable, unavailable, running, reset, reset, succeeded])).toEqual({
      kind: 'succeeded',
      output: { total: 1 },
      trace: trace(7, 2),
    });
  });

  it.each<[string, readonly Handler[], string, number, number?]>([
    ['a server that fails', [unavailable], 'fails (HTTP 503, "Busy")', 5, 4],
    ['a broken network', [reset], 'cannot be reached any more (ECONNRESET)', 5],
    [
      'a server that forgot',
      [running, json({ message: 'What test?', code: 'not.found' }, 404)],
      'does not know it any more (HTTP 404, "What test?")',
      3,
    ],
  ])('is lost sight of: %s', async (_, polls, why, calls, unserved) => {
    expect(await replyTo(polls)).toEqual({
      kind: 'problem',
      problem: {
        kind: 'polling',
        message: `The server accepted the test, but how it ended is unknown: HOST ${why}.`,
        hint: look,
      },
      retry: 'if-idempotent',
      trace: trace(calls, unserved),
    });
  });

  it.each<[string, Handler, string, string]>([
    [
      'a lack of permission',
      json({ code: 'x', message: 'You lack integrations:action:view' }, 403),
      'permission',
      'The OAuth client is not allowed to do this: it lacks the permission integrations:action:view.',
    ],
    [
      'a redirect',
      text('', 302, { location: 'https://portal.example.com/' }),
      'reply',
      'The server sends the call on to https://portal.example.com/ (HTTP 302). It was not followed, since the API itself never does that.',
    ],
    ['a refusal', json({ code: 'x', message: 'no' }, 400), 'reply', 'The server refused the call (HTTP 400, "no").'],
  ])('may have run when it cannot be asked after: %s', async (_, poll, kind, why) => {
    const reply = await replyTo([running, poll]);
    expect(reply).toMatchObject({
      problem: {
        kind,
        message: `The server accepted the test, but it cannot be asked how it ended. ${why}`,
        hint: expect.stringContaining(look),
      },
      retry: 'never',
    });
  });

  it('is not run a second time because the server took no token for a moment', async () => {
    let isDown = false;
    const moody: Handler = (response, received) => {
      const answer = isDown ? json({ message: 'no' }, 401) : running;
      isDown = true;
      return answer(response, received);
    };
    await onStage(
      { [testRoute]: accepted, [route]: moody, [listRoute]: json({ message: 'no' }, 401) },
      async ({ run }) => {
        expect(await run()).toMatchObject({ problem: { kind: 'sign-in' }, retry: 'if-idempotent' });
      },
      options,
    );
  });

  it('is given up at once when its result is larger than is read: it would be again', async () => {
    const script = { [testRoute]: accepted, [route]: [running, bomb(1_000_001)] };
    await onStage(
      script,
      async ({ run, farEnd }) => {
        expect(await run()).toMatchObject({
          problem: { kind: 'outcome-unknown', message: expect.stringMatching(/larger than action-suite reads/) },
          retry: 'never',
          trace: trace(3),
        });
        expect(farEnd.calls()).toHaveLength(4);
      },
      { ...options, maxReplyBytes: 1_000_000 },
    );
  });

  it('waits for the rate limit between polls without using one up', async () => {
    const throttled = json({ code: 'too.many.requests' }, 429, { 'retry-after': '1' });
    expect(await replyTo([throttled, throttled, succeeded])).toEqual({
      kind: 'succeeded',
      output: { total: 1 },
      trace: { actionId: id, calls: 4, throttled: 2 },
    });
  });

  it.each([
    ['timeout', 'polling', "The server accepted the test, but the case's timeout passed before it had finished."],
    ['deadline', 'deadline', "The run's deadline passed before the test that the server had accepted was finished."],
    [
      'interrupted',
      'outcome-unknown',
      'The run was stopped before the test that the server had accepted was finished.',
    ],
  ] as const)('is cut short: %s', async (reason, kind, message) => {
    const { context, stop } = stopping(reason);
    const script = { [testRoute]: accepted, [route]: [running, stop] };
    const reply = await onStage(script, ({ run }) => run({}, context), options);
    expect(reply).toMatchObject({ kind: 'problem', problem: { kind, message }, retry: 'if-idempotent' });
  });
});

describe('the shape of the reply decides, whatever the protocol', () => {
  it('polls for a testId in the direct protocol, below the draft for a draft', async () => {
    const draft = `POST /api/v2/integrations/actions/${id}/draft/test`;
    const poll = `GET /api/v2/integrations/actions/${id}/draft/test/7`;
    await onStage({ [draft]: json({ testId: 7 }), [poll]: succeeded }, async ({ run }) => {
      expect(await run({ mode: 'draft' })).toEqual({ kind: 'succeeded', output: { total: 1 }, trace: trace(2) });
    });
  });

  it('takes a result at once in the jobs protocol', async () => {
    await onStage(
      { [testRoute]: [json({ success: true, finalResult: 1 }), succeeded] },
      async ({ run }) => {
        expect(await run()).toEqual({ kind: 'succeeded', output: 1, trace: trace(1) });
        expect(await run()).toEqual({ kind: 'succeeded', output: { total: 1 }, trace: trace(1) });
      },
      options,
    );
  });

  it.each<[string, JsonObject, Answer]>([
    ['a failure with its reason', { status: 'FAILED', message: 'no' }, failure('unknown', 'no')],
    ['a failure without one', { status: 'FAILED' }, failure('unknown', 'The action failed, and no reason was given.')],
    ['a success', { status: 'SUCCEEDED', finalResult: 1 }, { kind: 'succeeded', output: 1 }],
    ['a failure with a testId', { testId: 't 1', status: 'FAILED', error: 'no' }, failure('unknown', 'no')],
  ])('takes a result that has nothing to be polled for: %s', async (_, body, expected) => {
    await onStage({ [testRoute]: json(body) }, async ({ run }) => {
      expect(await run()).toEqual({ ...expected, trace: trace(1) });
    });
  });

  it.each(['direct', 'jobs'] as const)('takes the output of an executed action as it is: %s', async (protocol) => {
    const execute = `POST /api/v2/integrations/actions/${id}/execute`;
    const output = { testId: 'mine', status: 'QUEUED', success: true };
    await onStage(
      { [execute]: json(output) },
      async ({ run, farEnd }) => {
        expect(await run({ mode: 'execute' })).toEqual({ kind: 'succeeded', output, trace: trace(1) });
        expect(farEnd.received[1]?.body).toBe('{"a":1}');
      },
      { protocol },
    );
  });
});
