import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';
import { type FarEnd, reset } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;

async function runWithHook(config: object, hook = json({}), key = secret) {
  const wrong = json({ success: true, finalResult: { total: 'many' } });
  org = await startOrg({ [testRoute]: [total, wrong, total], 'POST /hook': hook });
  const cwd = project({
    'suites/totals.action.yaml': oneSuite(3),
    'action-suite.config.json': JSON.stringify({ webhook: config }),
  });
  const env = { ...signedIn(org), CICD_WEBHOOK_URL: `${org.url}/hook`, ACTION_SUITE_WEBHOOK_SECRET: key };
  const ended = await run(['run', '--rate', '1000/s', '--concurrency', '1'], { cwd, env });
  return { ...ended, hooks: org.received.filter(({ url }) => url === '/hook') };
}

describe('the webhook', () => {
  it('tells of each case and of the run, signed', async () => {
    const { code, hooks } = await runWithHook({ on: 'case' });
    expect(code).toBe(1);
    const messages = hooks.map(({ body, headers }) =>
      new Webhook(secret).verify(body, headers as Record<string, string>),
    );
    expect(messages).toEqual([
      ...[true, false, true].map((passed) => ({
        type: 'genesys_action_test_result',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        data: expect.objectContaining({
          runId: expect.any(String),
          actionId: 'custom_-_1',
          status: passed ? 'passed' : 'failed',
          passed,
          latencyMs: expect.any(Number),
          metrics: { successRate: expect.any(Number), avgLatencyMs: expect.any(Number) },
        }),
      })),
      expect.objectContaining({ type: 'genesys_action_run_summary', data: expect.objectContaining({ passed: false }) }),
    ]);
  });

  it('tells of the run only, unless more is asked for', async () => {
    const { hooks } = await runWithHook({});
    expect(hooks.map(({ body }) => JSON.parse(body).type)).toEqual(['genesys_action_run_summary']);
  });

  it('never changes the exit code, unless it is required', async () => {
    const dead = await runWithHook({}, json({}, 400));
    expect([dead.code, dead.stderr]).toEqual([1, expect.stringContaining('One webhook message was not delivered')]);
    await org?.close();
    expect((await runWithHook({ required: true }, json({}, 400))).code).toBe(3);
  });

  it.each([
    ['base64 behind whsec_', `${secret}\n`, new Webhook(secret)],
    ['a text that looks like base64', 'abcdefgh12345678', new Webhook('abcdefgh12345678', { format: 'raw' })],
  ])('is signed with %s', async (_, key, verifier) => {
    const { hooks } = await runWithHook({}, json({}), key);
    const { body = '', headers } = hooks[0] ?? {};
    expect(verifier.verify(body, headers as Record<string, string>)).toMatchObject({ data: { passed: false } });
  });

  it('says before the run that a secret cannot sign, and shows nothing of it', async () => {
    const { code, stdout, stderr, hooks } = await runWithHook({}, json({}), 'whsec_n0t-base64!');
    expect(code).toBe(2);
    expect(stdout).toContain('The webhook\'s secret in ACTION_SUITE_WEBHOOK_SECRET begins with "whsec_"');
    expect(stdout + stderr).not.toContain('n0t-base64');
    expect([hooks, org?.calls()]).toEqual([[], []]);
  });

  it('costs a run nothing when nobody is there, and is told of in one sentence', async () => {
    org = await startOrg({ [testRoute]: total, 'POST /hook': reset });
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(300),
      'action-suite.config.json': JSON.stringify({ webhook: { on: 'case' } }),
    });
    const env = { ...signedIn(org), CICD_WEBHOOK_URL: `${org.url}/hook` };
    const startedAt = performance.now();
    const { code, stderr } = await run(['run', '--rate', '10000/s'], { cwd, env });
    expect([code, stderr]).toEqual([
      0,
      'action-suite: 301 webhook messages were not delivered: the receiver could not be reached (ECONNRESET). They are kept: `action-suite webhook redeliver` sends them.\n',
    ]);
    expect(org.calls().filter((call) => call === 'POST /hook')).toHaveLength(6);
    // Two pauses between the three tries of the first message: one second and two.
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });
});
