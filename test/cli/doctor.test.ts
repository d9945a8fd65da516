import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundledProject, filesBelow, project, run } from '../support/cli.ts';
import { examine, notWell, routes, startHealthyOrg, subject } from '../support/doctor.ts';
import { type FarEnd, type Handler, hang, html, reset, type Script } from '../support/far-end.ts';
import { json, signedIn, token } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(async () => {
  await org?.close();
  org = undefined;
});

async function examineOrg(
  script: Script = {},
  more: Parameters<typeof examine>[1] & { env?: Record<string, string> } = {},
) {
  org = await startHealthyOrg(script);
  return examine({ ...signedIn(org), ...more.env }, more);
}

const afterSignIn = ['view', 'execute', 'limits', 'actions'];

describe('doctor', () => {
  it('shows anybody how it works, by the simulator', async () => {
    const { code, stdout, stderr } = await run(['doctor', '--simulate'], { cwd: bundledProject() });
    const lines = stdout.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST').split('\n');
    expect([code, stderr]).toEqual([0, '']);
    expect(lines.slice(1, 12)).toEqual([
      '✓ ok           Configuration       No configuration file: everything has its default; the environment is "simulator".',
      '✓ ok           Credentials         None are needed: the simulator lets everybody in.',
      '✓ ok           Region              The simulator is at http://HOST.',
      '✓ ok           Proxy               HOST is called without a proxy.',
      '✓ ok           TLS                 HOST is this machine itself: nothing needs to be encrypted.',
      "✓ ok           Clock               It agrees with the server's.",
      '✓ ok           Sign-in             A token came, valid for 24 h.',
      '✓ ok           See actions         The client may see actions (integrations:action:view).',
      '✓ ok           Run actions         The client may run actions (integrations:action:execute).',
      '✓ ok           Limits              The org may run 50 actions at once and 2500 a minute, live calls included. A run has 5 cases at once and 100000/min.',
      expect.stringMatching(/^✓ ok {11}Actions {13}The client sees \d+ actions\./),
    ]);
    expect(stdout).toContain('\n14 checks: 14 ok.\n');
  });

  it('asks an org for four things, each once, and runs nothing', async () => {
    const found = await examineOrg();
    expect([found.code, notWell(found), found.stderr]).toEqual([0, {}, '']);
    expect(org?.calls().sort()).toEqual(
      [routes.token, routes.subject, routes.limits, `${routes.list}?pageSize=1&pageNumber=1`].sort(),
    );
    expect(found.checks['sign-in']?.message).toBe('A token came, valid for 1 h.');
    expect(found.checks.actions?.message).toMatch(/^The client sees 7 actions\./);
  });

  it('says what is missing where there is nothing at all, and what it could not look at for that', async () => {
    const { code, stdout } = await run(['doctor'], { cwd: project() });
    expect(code).toBe(2);
    expect(stdout.split('\n').slice(2, 7)).toEqual([
      '✗ fails        Credentials         To sign in to Genesys Cloud, credentials must be in the environment, and are not.',
      '                                   Set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (an OAuth client of the type "Client Credentials"), or add --simulate to run without an org.',
      '✗ fails        Region              It is not said which Genesys Cloud region to use.',
      '                                   Set GENESYSCLOUD_REGION (e.g. eu-central-1) or GENESYS_BASE_URL, or add --simulate to run without an org.',
      '– not checked  Proxy               Needs the address of a server that can be found.',
    ]);
    expect(stdout).toContain('\n14 checks: 2 to mend, 8 not checked, 4 ok.\n');
  });

  it('paints its marks where colours are wanted, and says the same in words', async () => {
    const { stdout } = await run(['doctor', '--simulate'], { cwd: project(), env: { FORCE_COLOR: '1' } });
    expect(stdout.startsWith('\u001b[32m✓ ok')).toBe(true);
    const { stdout: plain } = await run(['doctor', '--simulate', '--no-color'], {
      cwd: project(),
      env: { FORCE_COLOR: '1' },
    });
    expect(plain.startsWith('✓ ok')).toBe(true);
  });
});

const wrongClient = json({ error: 'invalid_client', description: 'client not found' }, 401);
const forbidden = (permission: string) =>
  json(
    { code: 'missing.permissions', message: `You are missing the following permission(s): ${permission}`, status: 403 },
    403,
  );

describe('what an org refuses', () => {
  it.each<[string, Script, number, Record<string, string[]>, string, string]>([
    [
      'the client',
      { [routes.token]: wrongClient },
      3,
      { failed: ['sign-in'], skipped: afterSignIn },
      'sign-in',
      'does not accept the client id or the secret (invalid_client: client not found).',
    ],
    [
      'one sign-in too many',
      { [routes.token]: json({ error: 'invalid_request', description: 'rate limit exceeded;' }, 400) },
      3,
      { failed: ['sign-in'], skipped: afterSignIn },
      'sign-in',
      'too many calls',
    ],
    [
      'to show actions',
      { [routes.list]: forbidden('integrations:action:view') },
      3,
      { failed: ['view'], skipped: ['actions'] },
      'view',
      'it lacks the permission integrations:action:view.',
    ],
    [
      'to run actions',
      { [routes.subject]: subject({ domain: 'integrations', entityName: 'action', actions: ['view'] }) },
      3,
      { failed: ['execute'] },
      'execute',
      'The client lacks the permission integrations:action:execute: it cannot run any action.',
    ],
    [
      'to say what the client may do',
      { [routes.subject]: json({ message: 'no', status: 404 }, 404) },
      0,
      { skipped: ['execute'] },
      'execute',
      'The server did not say (HTTP 404) what the client may do',
    ],
    [
      'to say what roles allow',
      { [routes.subject]: json({ grants: [{ role: { id: 'role' } }] }) },
      0,
      { skipped: ['execute'] },
      'execute',
      'does not say what the roles of the client allow',
    ],
    [
      'to tell its limits',
      { [routes.limits]: forbidden('directory:organization:view') },
      0,
      { warning: ['limits'] },
      'limits',
      'it lacks the permission directory:organization:view.',
    ],
    [
      'to be an org',
      { [routes.list]: html, [routes.subject]: html, [routes.limits]: html },
      3,
      { failed: ['view'], skipped: ['execute', 'limits', 'actions'] },
      'view',
      'is not what Genesys Cloud answers: it is a web page, not data.',
    ],
    [
      'to list actions at all',
      { [routes.list]: json({ message: 'no' }, 404) },
      0,
      { skipped: ['view', 'actions'] },
      'view',
      'The server has no list of actions (HTTP 404)',
    ],
    [
      'nothing, and has no action',
      { [routes.list]: json({ entities: [], total: 0 }) },
      0,
      { warning: ['actions'] },
      'actions',
      'The client sees no action.',
    ],
    [
      'to let a reply arrive',
      { [routes.list]: reset },
      3,
      { failed: ['view'], skipped: ['actions'] },
      'view',
      'broke (ECONNRESET).',
    ],
  ])('is told as what it is: %s', async (_, script, code, states, id, words) => {
    const found = await examineOrg(script);
    expect([found.code, notWell(found), found.checks[id]?.message]).toEqual([
      code,
      states,
      expect.stringContaining(words),
    ]);
    if (found.checks[id]?.status !== 'skipped') expect(found.checks[id]?.hint).toMatch(/\.$/);
  });

  it('is a token from elsewhere that has expired', async () => {
    org = await startHealthyOrg({ [routes.list]: json({ code: 'bad.credentials', message: 'Invalid login' }, 401) });
    const found = await examine({ GENESYS_BASE_URL: org.url, GENESYSCLOUD_ACCESS_TOKEN: 'T0K3N-canary-value' });
    expect([found.code, notWell(found)]).toEqual([3, { failed: ['sign-in'], skipped: afterSignIn }]);
    expect(found.checks['sign-in']?.hint).toContain('get a new one');
    expect(org.calls()).not.toContain(routes.token);
  });

  it('is not a token from elsewhere that is good', async () => {
    org = await startHealthyOrg();
    const found = await examine({ GENESYS_BASE_URL: org.url, GENESYSCLOUD_ACCESS_TOKEN: 'T0K3N-canary-value' });
    expect([found.code, notWell(found), found.checks['sign-in']?.message]).toEqual([
      0,
      {},
      'The server takes the token.',
    ]);
  });
});

describe('a permission', () => {
  const policy = (domain: string, entityName: string, ...actions: string[]) => ({ domain, entityName, actions });
  it.each([
    ['by name', [policy('Integrations', 'action', 'execute')], 'ok'],
    ['by all actions', [policy('integrations', 'action', '*')], 'ok'],
    ['by all entities', [policy('integrations', '*', '*')], 'ok'],
    ['by another role', [policy('routing', 'queue', 'view'), policy('integrations', 'action', 'execute')], 'ok'],
    ['not by another entity', [policy('integrations', 'integration', 'execute', '*')], 'failed'],
    ['not by another domain', [policy('routing', 'action', 'execute')], 'failed'],
    ['not by no policy', [], 'failed'],
  ])('is there %s', async (_, policies, status) => {
    const found = await examineOrg({ [routes.subject]: subject(...policies) });
    expect(found.checks.execute?.status).toBe(status);
  });

  it('that has a condition is told with it', async () => {
    const found = await examineOrg({
      [routes.subject]: subject({ ...policy('integrations', 'action', 'execute'), condition: '{"terms":[]}' }),
    });
    expect([found.checks.execute?.status, found.checks.execute?.message]).toEqual([
      'ok',
      expect.stringContaining('within a condition of its role'),
    ]);
  });
});

describe('the limits of an org', () => {
  const limitsOf = (concurrent: number, perMinute: number): Script => ({
    [routes.limits]: json(
      {
        entities: [
          { key: 'actions.concurrent.executions.max', value: concurrent },
          { key: 'requests.volume.max', value: perMinute },
        ],
      },
      200,
      { 'inin-ratelimit-count': '1', 'inin-ratelimit-allowed': '300', 'inin-ratelimit-reset': '60' },
    ),
  });

  it.each([
    [4, 2_500, {}, 'Set `concurrency` in the configuration to less than 4, and leave live calls their share.'],
    [50, 200, {}, 'Set `rate` in the configuration to less than 200/min.'],
    [50, 2_500, { rate: '10/s' }, 'Set `rate` in the configuration to less than 300/min.'],
    [50, 2_500, { concurrency: 25, rate: '300/min' }, undefined],
  ])('%i at once and %i a minute are held against %j', async (concurrent, perMinute, config, hint) => {
    const found = await examineOrg(limitsOf(concurrent, perMinute), {
      files: { 'action-suite.config.json': JSON.stringify(config) },
    });
    expect([found.code, found.checks.limits?.status, found.checks.limits?.hint]).toEqual([
      0,
      hint === undefined ? 'ok' : 'warning',
      hint,
    ]);
  });
});

describe("this machine's clock", () => {
  const dated =
    (offsetMs: number): Handler =>
    (response, received) => {
      response.setHeader('date', new Date(Date.now() + offsetMs).toUTCString());
      return token(response, received);
    };

  it.each([
    [3_600_000, 'warning', /^This machine's clock is (1 h|59 min 5\d s|1 h 1 min) behind the server's\.$/],
    [-600_000, 'warning', /^This machine's clock is (10 min|9 min 5\d s|10 min \d s) ahead of the server's\.$/],
    [-15_000, 'ok', /^It is 1\d\.\d s off, which does no harm\.$/],
    [0, 'ok', /^It agrees with the server's\.$/],
  ])('is held against a server that is %i ms ahead', async (offset, status, words) => {
    const found = await examineOrg({ [routes.token]: dated(offset) });
    expect([found.code, found.checks.clock?.status]).toEqual([0, status]);
    expect(found.checks.clock?.message).toMatch(words);
  });

  it('is held against the reply of a server that refuses the client', async () => {
    const found = await examineOrg({
      [routes.token]: (response, received) => {
        response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString());
        return wrongClient(response, received);
      },
    });
    expect(notWell(found)).toEqual({ failed: ['sign-in'], warning: ['clock'], skipped: afterSignIn });
  });

  it('is not told where no reply says its date', async () => {
    const found = await examineOrg({
      [routes.token]: (response, received) => {
        response.sendDate = false;
        return token(response, received);
      },
      [routes.list]: (response) => {
        response.sendDate = false;
        response.end('{}');
      },
    });
    expect(found.checks.clock?.status).toBe('skipped');
  });
});

describe('a server that never answers', () => {
  it('is waited for ten seconds, not longer', async () => {
    const since = performance.now();
    const found = await examineOrg({ [routes.token]: hang });
    expect([found.code, notWell(found)]).toEqual([3, { failed: ['sign-in'], skipped: ['clock', ...afterSignIn] }]);
    expect(found.checks['sign-in']?.message).toMatch(
      /^No whole answer came from \S+ in the time allowed for one call\.$/,
    );
    expect(performance.now() - since).toBeLessThan(14_000);
  });

  it('is waited for once, whatever is asked of it', async () => {
    const since = performance.now();
    const found = await examineOrg({ [routes.list]: hang, [routes.subject]: hang, [routes.limits]: hang });
    expect([found.code, notWell(found)]).toEqual([3, { failed: ['view'], skipped: ['execute', 'limits', 'actions'] }]);
    expect(performance.now() - since).toBeLessThan(14_000);
  });
});

describe('where reports go', () => {
  it('has to be a folder', async () => {
    const found = await examineOrg({}, { files: { 'action-suite-results': 'a file' } });
    expect([found.code, notWell(found), found.checks.results?.message]).toEqual([
      3,
      { failed: ['results'] },
      'Reports cannot be written to action-suite-results: a part of its path is a file.',
    ]);
  });

  it.each([
    [
      { webhook: { url: 'https://hooks.example.test/x', secret: 'HOOK_SECRET' } },
      'HOOK_SECRET, as the configuration says, and that is not set.',
    ],
    [{ audit: { key: 'LOG_KEY' } }, 'LOG_KEY, as the configuration says, and that is not set.'],
  ])('needs the secrets that the configuration names: %j', async (config, words) => {
    const found = await examineOrg({}, { files: { 'action-suite.config.json': JSON.stringify(config) } });
    expect([found.code, notWell(found), found.checks.recipients?.message]).toEqual([
      2,
      { failed: ['recipients'] },
      expect.stringContaining(words),
    ]);
  });

  it('is told by the hosts of the receivers alone', async () => {
    const webhook = { url: 'https://hooks.example.test/services/T0/B0/pathcanary', secret: 'HOOK_SECRET' };
    const found = await examineOrg(
      {},
      { files: { 'action-suite.config.json': JSON.stringify({ webhook }) }, env: { HOOK_SECRET: 'h00k-canary-value' } },
    );
    expect([found.code, found.checks.recipients?.message]).toEqual([
      0,
      'The audit log is not signed. Webhook messages go to hooks.example.test, signed.',
    ]);
    expect(found.stdout).not.toMatch(/pathcanary|h00k/);
  });

  it('is left as it is', async () => {
    org = await startHealthyOrg();
    const cwd = project({ 'suites/a.action.yaml': 'action: A\n' });
    await run(['doctor'], { cwd, env: signedIn(org) });
    expect(Object.keys(filesBelow(cwd))).toEqual([join(cwd, 'suites/a.action.yaml')]);
    expect(readdirSync(cwd)).toEqual(['suites']);
  });
});

describe('the configuration', () => {
  it('is told with its problems, each at its place, as run tells them', async () => {
    const files = {
      'action-suite.config.yaml': 'concurency: 5\nrate: often\n',
      'suites/a.action.yaml': 'action: A\n',
    };
    const { code, stdout } = await run(['doctor'], { cwd: project(files) });
    const { stderr } = await run(['list'], { cwd: project(files) });
    expect(code).toBe(2);
    expect(stderr).toContain('action-suite.config.yaml:1:1');
    const told = stdout.split('\n').map((line) => line.trim());
    for (const line of stderr.split('\n')) expect(told).toContain(line.trim());
  });

  it('without the environment that is named keeps nothing from being looked at but what needs it', async () => {
    const files = { 'action-suite.config.json': JSON.stringify({ environments: { dev: { region: 'eu-central-1' } } }) };
    const found = await examine(
      { GENESYS_CLIENT_ID: 'id', GENESYS_CLIENT_SECRET: 'secret' },
      { files, args: ['--env', 'dve'] },
    );
    expect([found.code, found.checks.configuration?.problems]).toEqual([
      2,
      [{ kind: 'usage', message: 'The configuration has no environment called "dve".', hint: 'Did you mean "dev"?' }],
    ]);
    expect(found.checks.region).toMatchObject({
      status: 'skipped',
      message: 'Needs a configuration without problems.',
    });
    expect(found.checks.credentials?.status).toBe('ok');
  });

  it('that puts another target in the place of Genesys Cloud leaves nothing to ask there', async () => {
    const files = {
      'action-suite.config.mjs': `export default {
        environments: { lab: { target: 'lab' } }, defaultEnvironment: 'lab',
        extensions: { targets: { lab: () => { throw new Error('nobody opens it'); } } },
      };`,
    };
    const found = await examine({}, { files });
    expect([found.code, Object.values(found.checks).filter(({ status }) => status === 'skipped').length]).toEqual([
      0, 10,
    ]);
    expect(found.checks['sign-in']?.message).toBe(
      'The environment "lab" uses the target "lab" of the configuration, not Genesys Cloud.',
    );
  });

  it('is no help where an action of the simulator is broken', async () => {
    const files = { 'suites/a.action.yaml': 'action: A\n', 'suites/actions/a.json': '{ "name": "A", "contract": ' };
    const found = await examine({}, { files, args: ['--simulate'] });
    expect([found.code, found.checks.region]).toMatchObject([
      2,
      {
        status: 'failed',
        message: 'The simulator cannot start:',
        problems: [{ place: { file: 'suites/actions/a.json' } }],
      },
    ]);
  });
});
