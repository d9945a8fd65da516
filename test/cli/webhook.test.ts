import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;

async function runWithHook(config: object, hook = json({})) {
  const wrong = json({ success: true, finalResult: { total: 'many' } });
  org = await startOrg({ [testRoute]: [total, wrong, total], 'POST /hook': hook });
  const cwd = project({
    'suites/totals.action.yaml': oneSuite(3),
    'action-suite.config.json': JSON.stringify({ webhook: config }),
  });
  const env = { ...signedIn(org), CICD_WEBHOOK_URL: `${org.url}/hook`, ACTION_SUITE_WEBHOOK_SECRET: secret };
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
});
