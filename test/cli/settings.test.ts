import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const suite = { 'suites/totals.action.yaml': oneSuite(1) };
const mapped = oneSuite(1).replace('action: custom_-_1', 'action: { dev: custom_-_1, prod: custom_-_2 }');

async function startHooked() {
  org = await startOrg({ [testRoute]: total, 'POST /hook': json({}), 'POST /other': json({}) });
  return org;
}

describe('settings that are wrong', () => {
  it.each([
    [['--webhook', 'nonsense'], /--webhook says is no web address/],
    [['--webhook', 'ftp://ci.example.com/hook'], /--webhook says is no web address/],
    [['--login-url', 'mailto:you@example.com'], /--login-url says is no web address/],
    [['--base-url', 'localhost:8080'], /base URL/],
    [['--reporter', 'junit='], /"junit=" names no file\.\n.*Write junit alone/],
    [['--reporter', 'results= '], /"results=" names no file/],
    [['--reporter', 'audit='], /"audit=" names no file/],
    [['--reporter', 'junti'], /Did you mean junit\?/],
  ])('%j: nothing is called, and the reports say why', async (args, message) => {
    const { url, calls } = await startHooked();
    const cwd = project(suite);
    const { code, stdout } = await run(['run', ...args], { cwd, env: signedIn({ url } as FarEnd) });
    expect([code, stdout]).toEqual([2, expect.stringMatching(message)]);
    expect(readAudit(cwd).at(-1)).toMatchObject({ type: 'run:finished', stopped: { why: 'invalid' } });
    if (args[1] === 'junit=') expect(readReport(cwd, 'junit.xml')).toContain('UsageError');
    expect(calls()).toEqual([]);
  });

  it('in the environment or the configuration are told by their name, and not repeated', async () => {
    const cwd = project(suite);
    const env = { CICD_WEBHOOK_URL: 'user:pa55w0rd@ci' };
    const { code, stdout } = await run(['run', '--simulate'], { cwd, env });
    expect([code, stdout]).toEqual([2, expect.stringContaining('What CICD_WEBHOOK_URL says is no web address.')]);
    expect(stdout).not.toContain('pa55w0rd');
    const config = { 'action-suite.config.json': '{ "webhook": { "url": "https://:80" } }' };
    const configured = await run(['validate'], { cwd: project({ ...suite, ...config }) });
    expect(configured.code).toBe(2);
    expect(configured.stderr).toContain('`webhook.url` of the configuration says is no web address');
  });
});

describe('an environment that is asked for', () => {
  it('must be known to the configuration or to a suite', async () => {
    const cwd = project(suite);
    for (const args of [['run', '--simulate'], ['run', '--dry-run'], ['list'], ['validate']]) {
      const { code, stdout, stderr } = await run([...args, '--env', 'nosuch'], { cwd });
      expect([code, stdout + stderr]).toEqual([2, expect.stringContaining('There is no environment called "nosuch"')]);
    }
  });

  it('may be known to suites alone', async () => {
    const cwd = project({ 'suites/mapped.action.yaml': mapped, ...suite });
    expect((await run(['list', '--env', 'prod'], { cwd })).code).toBe(0);
    const { code, stderr } = await run(['list', '--env', 'nosuch'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no action for the environment `nosuch`')]);
    expect(stderr).not.toContain('no configuration');
  });
});

describe('an empty variable', () => {
  it('counts as not set: the configuration and .env hold', async () => {
    const { url, received } = await startHooked();
    const cwd = project({
      ...suite,
      '.env': 'GENESYS_CLIENT_ID=from-dot-env\nGENESYS_CLIENT_SECRET=\n',
      'action-suite.config.json': JSON.stringify({
        webhook: { url: `${url}/hook` },
        environments: { dev: { baseUrl: url } },
      }),
    });
    const env = {
      ...{ CICD_WEBHOOK_URL: '', GENESYS_BASE_URL: '', GENESYSCLOUD_REGION: '', GENESYS_CLIENT_ID: '', NO_COLOR: '' },
      ...{ GENESYS_CLIENT_SECRET_FILE: '', GENESYSCLOUD_OAUTHCLIENT_SECRET: 'from-environment' },
    };
    const { code, stdout } = await run(['run', '--env', 'dev', '--rate', '1000/s'], { cwd, env });
    expect([code, stdout]).toEqual([0, expect.anything()]);
    expect(received.filter((call) => call.url === '/hook')).toHaveLength(1);
    const basic = Buffer.from('from-dot-env:from-environment').toString('base64');
    expect(received[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });
});

describe("the webhook's secret", () => {
  const config = (url: string) => ({
    'action-suite.config.json': JSON.stringify({ webhook: { url, secret: 'HOOK_SECRET' } }),
  });

  it('must be set if the configuration names it', async () => {
    const { url, received } = await startHooked();
    const cwd = project({ ...suite, ...config(`${url}/hook`) });
    const env = { ...signedIn({ url } as FarEnd), ACTION_SUITE_WEBHOOK_SECRET: 'another-secret', HOOK_SECRET: '' };
    const { code, stdout } = await run(['run', '--rate', '1000/s'], { cwd, env });
    expect([code, stdout]).toEqual([2, expect.stringMatching(/secret in HOOK_SECRET, .*not set\.\n.*Set HOOK_SECRET/)]);
    expect(received).toEqual([]);
    // What posts nothing needs no secret.
    for (const args of [['validate'], ['list'], ['run', '--dry-run']]) expect((await run(args, { cwd })).code).toBe(0);
  });

  it('may come from a file, whatever its name', async () => {
    const { url, received } = await startHooked();
    const cwd = project({ ...suite, ...config(`${url}/hook`), 'secret.txt': 'h00k-secret\n', 'empty.txt': '\n' });
    const env = { ...signedIn({ url } as FarEnd), HOOK_SECRET_FILE: 'secret.txt' };
    expect((await run(['run', '--rate', '1000/s'], { cwd, env })).code).toBe(0);
    expect(received.filter((call) => call.url === '/hook').map(({ headers }) => headers)).toEqual([
      expect.objectContaining({ 'webhook-signature': expect.stringMatching(/^v1,/) }),
    ]);
    for (const [file, reason] of [
      ['empty.txt', 'is empty: empty.txt.'],
      ['missing.txt', 'cannot be read, missing.txt: it is not there.'],
    ] as const) {
      const { code, stdout } = await run(['run'], { cwd, env: { ...env, HOOK_SECRET_FILE: file } });
      expect([code, stdout]).toEqual([2, expect.stringContaining(`The file that HOOK_SECRET_FILE names ${reason}`)]);
    }
  });

  it('is not needed where no message is sent', async () => {
    const cwd = project({ ...suite, 'action-suite.config.json': '{ "webhook": { "secret": "HOOK_SECRET" } }' });
    const { stdout } = await run(['run', '--simulate'], { cwd });
    expect(stdout).not.toContain('HOOK_SECRET');
  });
});
