import { afterEach, describe, expect, it } from 'vitest';
import { credentials } from '../../src/commands/doctor/credentials.ts';
import { versions } from '../../src/commands/doctor/versions.ts';
import type { EnvironmentConfig } from '../../src/model/config.ts';
import { canaries, formsOf, leaksIn } from '../support/canaries.ts';
import { project, run } from '../support/cli.ts';
import { examine, routes, startHealthyOrg } from '../support/doctor.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { json, signedIn } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const id = '3f2a1b4c-0000-4000-8000-0123456789ab';

describe('every setting is told with where it comes from:', () => {
  /** The settings that come from somewhere. */
  async function told(env: Record<string, string>, more: Parameters<typeof examine>[1]) {
    const { settings } = await examine(env, more);
    return settings
      .filter(({ source }) => source !== 'default')
      .map(({ name, value, source }) => `${name} | ${value} | ${source}`);
  }

  const config = {
    defaultEnvironment: 'dev',
    environments: {
      dev: { region: 'eu-central-1', rate: '60/min', protocol: 'jobs', vars: { queue: 'Q-1' } },
      prod: { baseUrl: 'https://api.example.test', loginUrl: 'https://login.example.test', protected: true },
    },
    concurrency: 7,
    rate: '100/min',
    timeout: '30s',
    poll: { attempts: 9 },
    reporters: ['junit', 'tap'],
    out: 'results',
    audit: { bodies: 'none', key: 'LOG_KEY' },
    webhook: { url: 'https://hooks.example.test/services/pathcanary', on: 'case' },
    allowEnv: ['LOYALTY'],
    redact: ['EXTRA'],
    suites: ['tests'],
  };
  const files = { 'action-suite.config.json': JSON.stringify(config) };

  it('a configuration', async () => {
    expect(await told({ LOG_KEY: 'l0g-canary' }, { files })).toEqual([
      'environment | dev | configuration: defaultEnvironment',
      'baseUrl | https://api.mypurecloud.de | configuration: environments.dev.region',
      'loginUrl | https://login.mypurecloud.de | follows from baseUrl',
      'protocol | jobs | configuration: environments.dev.protocol',
      'rate | 60/min | configuration: environments.dev.rate',
      'concurrency | 7 | configuration: concurrency',
      'timeout | 30.0 s | configuration: timeout',
      'poll.attempts | 9 | configuration: poll.attempts',
      'reporters | junit, tap, audit | configuration: reporters',
      expect.stringMatching(/^out \| \/.*\/results \| configuration: out$/),
      'audit.bodies | none | configuration: audit.bodies',
      'audit.key | set | LOG_KEY',
      'webhook.url | hooks.example.test | configuration: webhook.url',
      'webhook.on | case | configuration: webhook.on',
      'suites | tests | configuration: suites',
      'vars | queue | configuration: environments.dev.vars',
      'allowEnv | LOYALTY | configuration: allowEnv',
      'redact | EXTRA | configuration: redact',
    ]);
  });

  it('flags before variables before the configuration', async () => {
    const env = {
      GENESYS_BASE_URL: 'http://127.0.0.1:1',
      GENESYSCLOUD_REGION: 'us-east-1',
      CICD_WEBHOOK_URL: 'https://ci.example.test/x',
    };
    const byVariable = await told(env, { files, args: ['--env', 'prod'] });
    expect(byVariable).toEqual(
      expect.arrayContaining([
        'environment | prod | --env',
        'baseUrl | http://127.0.0.1:1 | GENESYS_BASE_URL',
        'loginUrl | https://login.example.test | configuration: environments.prod.loginUrl',
        'protected | yes | configuration: environments.prod.protected',
        'rate | 100/min | configuration: rate',
        'webhook.url | ci.example.test | CICD_WEBHOOK_URL',
      ]),
    );
    const args = ['--env', 'prod', '--base-url', 'http://127.0.0.1:2', '--login-url', 'http://127.0.0.1:3'];
    expect(await told(env, { files, args })).toEqual(
      expect.arrayContaining([
        'baseUrl | http://127.0.0.1:2 | --base-url',
        'loginUrl | http://127.0.0.1:3 | --login-url',
      ]),
    );
  });

  it('.env and files, and the environment before both', async () => {
    const found = await told(
      {
        GENESYSCLOUD_OAUTHCLIENT_ID: id,
        GENESYSCLOUD_REGION: 'eu_west_1',
        HTTPS_PROXY: 'http://u:p4ss-canary@127.0.0.1:9',
      },
      {
        files: {
          '.env': 'GENESYSCLOUD_REGION=us-east-1\nNO_PROXY=.example.test\nGENESYS_CLIENT_SECRET_FILE=secret.txt\n',
          'secret.txt': 's3cret-canary\n',
        },
      },
    );
    expect(found).toEqual([
      'baseUrl | https://api.mypurecloud.ie | GENESYSCLOUD_REGION',
      'loginUrl | https://login.mypurecloud.ie | follows from baseUrl',
      'clientId | 3f2a1b4c… | GENESYSCLOUD_OAUTHCLIENT_ID',
      'clientSecret | set | GENESYS_CLIENT_SECRET_FILE in .env',
      'proxy for https | 127.0.0.1:9 | HTTPS_PROXY',
      'called without a proxy | .example.test | NO_PROXY in .env',
    ]);
  });
});

it('the address of the sign-in is told without what may be secret in it', async () => {
  org = await startHealthyOrg();
  const args = ['--login-url', `${org.url.replace('//', '//name:l0gin-canary@')}`];
  const found = await examine(signedIn(org), { args });
  expect(found.settings).toContainEqual({ name: 'loginUrl', value: org.url, source: '--login-url' });
  expect(`${found.stdout}${found.stderr}`).not.toContain('canary');
});

describe('credentials', () => {
  const look = (env: Record<string, string>, environment: EnvironmentConfig = {}) =>
    credentials({
      settings: { simulate: false },
      chosen: { name: 'dev', environment },
      credentials: {
        value:
          env.GENESYS_CLIENT_SECRET || env.DEV_CLIENT_SECRET
            ? { clientId: 'x', clientSecret: 'y' }
            : { accessToken: 'z' },
        problems: [],
      },
      env,
      originOf: (name) => (env[name] === undefined ? undefined : name),
    });
  const pair = { GENESYS_CLIENT_ID: id, GENESYS_CLIENT_SECRET: 'a-good-one' };

  it.each([
    [pair, 'ok', 'Set: GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET.'],
    [
      { ...pair, GENESYS_CLIENT_SECRET: 'a-good-one\n' },
      'warning',
      'GENESYS_CLIENT_SECRET begins or ends with a blank or a line break.',
    ],
    [
      { ...pair, GENESYS_CLIENT_ID: ` ${id}` },
      'warning',
      'GENESYS_CLIENT_ID begins or ends with a blank or a line break.',
    ],
    [
      { ...pair, GENESYS_CLIENT_SECRET: '"a-good-one"' },
      'warning',
      'GENESYS_CLIENT_SECRET stands in quotes, which count as part of it.',
    ],
    [
      { ...pair, GENESYS_CLIENT_SECRET: 'a good one' },
      'warning',
      'GENESYS_CLIENT_SECRET holds a blank or a line break.',
    ],
    [
      { GENESYS_CLIENT_ID: 'a-good-one', GENESYS_CLIENT_SECRET: id },
      'warning',
      'GENESYS_CLIENT_SECRET looks like a client id, and GENESYS_CLIENT_ID does not: they may be exchanged.',
    ],
    [
      { ...pair, GENESYSCLOUD_OAUTHCLIENT_SECRET: 'another' },
      'warning',
      'GENESYS_CLIENT_SECRET and GENESYSCLOUD_OAUTHCLIENT_SECRET are both set and differ: GENESYS_CLIENT_SECRET counts.',
    ],
    [
      { ...pair, GENESYSCLOUD_OAUTHCLIENT_SECRET: 'a-good-one' },
      'ok',
      'Set: GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYSCLOUD_OAUTHCLIENT_SECRET.',
    ],
    [
      { ...pair, GENESYSCLOUD_ACCESS_TOKEN: 'token' },
      'warning',
      'GENESYSCLOUD_ACCESS_TOKEN is not used, since there is an OAuth client.',
    ],
    [{ GENESYSCLOUD_ACCESS_TOKEN: 'to ken' }, 'warning', 'GENESYSCLOUD_ACCESS_TOKEN holds a blank or a line break.'],
  ])('%j', (env, status, words) => {
    const found = look(env);
    expect([found.status, found.message]).toEqual([status, expect.stringContaining(words)]);
    expect(JSON.stringify(found)).not.toMatch(/good.one|another|3f2a1b4c|to ken/);
  });

  const own = { clientId: 'DEV_CLIENT_ID', clientSecret: 'DEV_CLIENT_SECRET', accessToken: 'DEV_TOKEN' };
  const ownPair = { DEV_CLIENT_ID: id, DEV_CLIENT_SECRET: 'a-good-one' };
  const names = 'which the environment "dev" names.';

  it.each([
    [{ ...pair, ...ownPair }, 'ok', `Set: DEV_CLIENT_ID, DEV_CLIENT_SECRET, ${names}`],
    [
      { DEV_CLIENT_ID: 'a-good-one', DEV_CLIENT_SECRET: id },
      'warning',
      `Set: DEV_CLIENT_ID, DEV_CLIENT_SECRET, ${names} DEV_CLIENT_SECRET looks like a client id, and DEV_CLIENT_ID does not: they may be exchanged.`,
    ],
    [
      { ...ownPair, DEV_TOKEN: 'token' },
      'warning',
      `Set: DEV_CLIENT_ID, DEV_CLIENT_SECRET, DEV_TOKEN, ${names} DEV_TOKEN is not used, since there is an OAuth client.`,
    ],
    [
      { ...pair, DEV_TOKEN: '"to ken"' },
      'warning',
      `Set: DEV_TOKEN, ${names} DEV_TOKEN stands in quotes, which count as part of it.`,
    ],
  ])('of an environment that names its own: %j', (env, status, words) => {
    const { GENESYS_CLIENT_SECRET: _, ...rest }: Record<string, string> = env;
    const found = look(rest, { credentials: own });
    expect([found.status, found.message]).toEqual([status, words]);
    expect(JSON.stringify(found)).not.toMatch(/good.one|3f2a1b4c|to ken/);
  });

  it.each([
    [{ GENESYS_CLIENT_ID: id }, 'the client secret must be in the environment, and is not.'],
    [
      { GENESYS_CLIENT_ID: id, GENESYS_CLIENT_SECRET_FILE: 'nowhere' },
      'The file that GENESYS_CLIENT_SECRET_FILE names cannot be read, nowhere: it is not there.',
    ],
  ])('that are half there keep the org from being asked: %j', async (env, words) => {
    org = await startHealthyOrg();
    const found = await examine({ GENESYS_BASE_URL: org.url, ...env });
    expect([found.code, found.checks.credentials?.status, found.checks['sign-in']?.message]).toEqual([
      2,
      'failed',
      'Needs credentials.',
    ]);
    expect(found.checks.credentials?.message).toContain(words);
    expect(org.calls()).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.18.3', 'failed'],
    ['18.20.0', 'failed'],
  ])('Node.js %s is %s', (node, status) => {
    const found = versions({ world: { ...world, platform: { node, system: 'linux x64' } } });
    expect([found.status, found.message]).toEqual([status, expect.stringContaining(`on Node.js ${node}, linux x64`)]);
  });

  const world = { version: '0.1.0' };
});

describe('no secret', () => {
  /** Hands back all that it knows and was sent, as a careless gateway might. */
  const echo =
    (status: number, known: readonly string[]): Handler =>
    (response, { headers, body }) => {
      const message = `${known.flatMap(formsOf).join(' ')} ${headers.authorization} ${body}`;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_client', description: message, message, code: message }));
    };
  const early = [canaries.client, canaries.webhook, canaries.extra];

  it.each([
    ['a refused sign-in', { [routes.token]: echo(401, early) }],
    ['a sign-in server that fails', { [routes.token]: echo(500, early) }],
    [
      'refused calls',
      Object.fromEntries(
        [routes.list, routes.subject, routes.limits].map((route) => [route, echo(403, [...early, canaries.token])]),
      ),
    ],
    [
      'failing calls',
      Object.fromEntries(
        [routes.list, routes.subject, routes.limits].map((route) => [route, echo(500, [...early, canaries.token])]),
      ),
    ],
    ['a healthy org', {}],
  ])('is told of %s', async (_, script) => {
    const giveToken = json({ access_token: canaries.token, expires_in: 3_600 });
    org = await startHealthyOrg({ [routes.token]: giveToken, ...script });
    const cwd = project({
      'action-suite.config.json': JSON.stringify({ redact: ['EXTRA'], out: canaries.extra.trim() }),
    });
    const env = {
      ...signedIn(org),
      ...{
        GENESYS_CLIENT_SECRET: canaries.client,
        EXTRA: canaries.extra,
        ACTION_SUITE_WEBHOOK_SECRET: canaries.webhook,
      },
      CICD_WEBHOOK_URL: `https://user:${encodeURIComponent(canaries.client)}@hooks.example.test/${encodeURIComponent(canaries.client)}`,
    };
    for (const args of [[], ['--json'], ['--debug']]) {
      const { stdout, stderr } = await run(['doctor', ...args], { cwd, env });
      expect(stdout).toContain('hooks.example.test');
      expect([...leaksIn(stdout), ...leaksIn(stderr)]).toEqual([]);
    }
  });
});
