import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { project, run, start } from '../support/cli.ts';
import { type FarEnd, type Handler, hang, startFarEnd, text } from '../support/far-end.ts';

let server: FarEnd | undefined;
afterEach(() => server?.close());

const secret = 'a secret of the receiver';
const ok = text('ok');

/** A project that runs against the simulator, and a receiver that answers in these ways in turn. */
async function scene(...handlers: Handler[]) {
  server = await startFarEnd({ 'POST /hook': handlers });
  const { received, url } = server;
  const cwd = project({ 'suites/a.action.yaml': 'suite: A\naction: custom_-_1\nexpect: { status: FAILED }\n' });
  const env = { CICD_WEBHOOK_URL: `${url}/hook`, ACTION_SUITE_WEBHOOK_SECRET: secret };
  const command = (...args: string[]) => run(args, { cwd, env });
  const spool = join(cwd, 'action-suite-results/webhook');
  const list = async () => {
    const { stdout } = await command('webhook', 'list', '--json');
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
  return { received, cwd, env, command, spool, list, url };
}

const ids = (received: FarEnd['received']) => received.map(({ headers }) => headers['webhook-id']);

describe('a run that is killed while it sends', () => {
  it('leaves its message to the next run, which sends it with the same id, signed anew', async () => {
    const { received, cwd, env, command, spool, list } = await scene(hang, ok);
    const first = start(['run', '--simulate'], { cwd, env });
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    first.kill('SIGKILL');
    await first.ended;
    expect((await list()).map(({ state, id }) => [state, id])).toEqual([['waiting', ids(received)[0]]]);
    const second = await command('run', '--simulate');
    expect(second.stderr).toBe('');
    expect(ids(received)).toEqual([ids(received)[0], ids(received)[0], expect.stringMatching(/^msg_/)]);
    const verifier = new Webhook(secret, { format: 'raw' });
    for (const { body, headers } of received.slice(1)) verifier.verify(body, headers as Record<string, string>);
    expect(readdirSync(spool)).toEqual([]);
  });
});

describe('webhook', () => {
  it('list and redeliver look after what was refused', async () => {
    const { received, command, list } = await scene(text('no_service', 404), text('no', 403), ok);
    const ended = await command('run', '--simulate');
    expect(ended.stderr).toBe(
      'action-suite: One webhook message was not delivered: the receiver answered with HTTP status 404 (no_service). It is kept: `action-suite webhook redeliver` sends it.\n',
    );
    const [dead] = await list();
    expect(dead).toEqual({
      ...{ id: ids(received)[0], state: 'dead', type: 'genesys_action_run_summary', tries: 1, to: server?.url },
      runId: JSON.parse(received[0]?.body ?? '').data.runId,
      madeAt: expect.stringMatching(/^\d{4}-.*Z$/),
      reason: 'the receiver answered with HTTP status 404 (no_service)',
    });
    const inWords = await command('webhook', 'list');
    expect([inWords.code, inWords.stdout]).toEqual([
      0,
      `dead     ${dead.id}  genesys_action_run_summary  run ${dead.runId}  ${dead.madeAt}  1 try: ${dead.reason}\n`,
    ]);
    const refused = await command('webhook', 'redeliver', dead.id);
    expect([refused.code, refused.stdout]).toEqual([
      1,
      `refused  ${dead.id}  genesys_action_run_summary  run ${dead.runId}: the receiver answered with HTTP status 403\n0 taken, 1 left.\n`,
    ]);
    const taken = await command('webhook', 'redeliver');
    expect([taken.code, taken.stdout]).toEqual([
      0,
      `taken    ${dead.id}  genesys_action_run_summary  run ${dead.runId}\n1 taken, 0 left.\n`,
    ]);
    expect(ids(received)).toEqual([dead.id, dead.id, dead.id]);
  });

  it('drop removes what nobody wants any more', async () => {
    const { command, list, received } = await scene(text('no', 400));
    await command('run', '--simulate');
    expect((await command('webhook', 'drop')).code).toBe(2);
    const dropped = await command('webhook', 'drop', '--dead');
    expect([dropped.code, dropped.stdout]).toEqual([0, '1 dropped.\n']);
    expect([await list(), received.length]).toEqual([[], 1]);
  });

  it('redeliver says what it lacks', async () => {
    const cwd = project({ 'action-suite-results/webhook': 'no folder' });
    const nowhere = await run(['webhook', 'redeliver'], { cwd });
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('CICD_WEBHOOK_URL')]);
    const unreadable = await run(['webhook', 'redeliver', '--webhook', 'http://127.0.0.1:1'], { cwd });
    expect([unreadable.code, unreadable.stderr]).toEqual([3, expect.stringContaining('cannot be read')]);
    expect(existsSync(join(cwd, 'action-suite-results/webhook'))).toBe(true);
  });
});
