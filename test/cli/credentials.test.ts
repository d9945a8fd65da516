import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, run } from '../support/cli.ts';
import { examine, startHealthyOrg } from '../support/doctor.ts';
import type { FarEnd, Script } from '../support/far-end.ts';
import { json, oneSuite, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const own = { clientId: 'DEV_CLIENT_ID', clientSecret: 'DEV_CLIENT_SECRET' };
const usual = { GENESYS_CLIENT_ID: 'usual-id-value', GENESYS_CLIENT_SECRET: 'usual-secret-value' };

/** A project whose environment `dev` is an org that has started, with these credentials. */
async function stage(
  credentials: object | undefined,
  more: Readonly<Record<string, string>> = {},
  script: Script = {},
) {
  org = await startOrg({ [testRoute]: total, ...script });
  const environments = { dev: { baseUrl: org.url, credentials }, prod: { region: 'us-east-1' } };
  return project({
    'suites/totals.action.yaml': oneSuite(1),
    'action-suite.config.json': JSON.stringify({ environments }),
    ...more,
  });
}

/** Whom the org was asked to let in, as `id:secret`, and with which token it was called. */
function visitors() {
  const headers = (org?.received ?? []).map(({ headers }) => headers.authorization ?? '');
  return headers.map((header) =>
    header.startsWith('Basic ') ? Buffer.from(header.slice(6), 'base64').toString() : header,
  );
}

describe('the credentials of an environment', () => {
  it('come from the variables that it names, and from the files that these name', async () => {
    const cwd = await stage(own, { 'secret.txt': 'dev-secret-value\n' });
    const env = { ...usual, DEV_CLIENT_ID: 'dev-id-value', DEV_CLIENT_SECRET_FILE: 'secret.txt' };
    expect(await run(['run', '--env', 'dev'], { cwd, env })).toMatchObject({ code: 0 });
    expect(visitors()).toEqual(['dev-id-value:dev-secret-value', 'Bearer T0K3N-canary-value']);
  });

  it('may be a token, which spares the sign-in', async () => {
    const cwd = await stage({ accessToken: 'DEV_TOKEN' });
    const env = { ...usual, DEV_TOKEN: 'dev-token-value' };
    expect(await run(['run', '--env', 'dev'], { cwd, env })).toMatchObject({ code: 0 });
    expect(visitors()).toEqual(['Bearer dev-token-value']);
    const { stdout } = await run(['plan', '--env', 'dev', '--json'], { cwd, env });
    expect(JSON.parse(stdout).calls).toMatchObject({ signIn: 0 });
  });

  it('are the usual ones where it names none', async () => {
    const cwd = await stage(undefined);
    expect(await run(['run', '--env', 'dev'], { cwd, env: usual })).toMatchObject({ code: 0 });
    expect(visitors()[0]).toBe('usual-id-value:usual-secret-value');
  });

  it.each([
    [own, {}, 'DEV_CLIENT_ID and DEV_CLIENT_SECRET must be set, and are not.'],
    [own, { DEV_CLIENT_ID: 'dev-id-value' }, '"dev", DEV_CLIENT_SECRET must be set, and is not.'],
    [{ accessToken: 'DEV_TOKEN' }, {}, '"dev", DEV_TOKEN must be set, and is not.'],
    [{ clientId: 'DEV_CLIENT_ID' }, { DEV_CLIENT_ID: 'dev-id-value' }, 'lack `clientSecret`: an id and a secret go'],
    [{ clientSecret: 'S' }, { S: 'dev-secret-value' }, 'lack `clientId`: an id and a secret go'],
  ])('%j with %j: never those of another org, nothing is called', async (credentials, variables, message) => {
    const cwd = await stage(credentials);
    const { code, stdout } = await run(['run', '--env', 'dev'], { cwd, env: { ...usual, ...variables } });
    expect([code, stdout]).toEqual([2, expect.stringContaining(message)]);
    expect(visitors()).toEqual([]);
  });

  it.each([
    ['aZ3kQ9-xy_77', '`clientSecret` must be the name of an environment variable, in capitals.'],
    ['looksLikeAName', '`clientSecret` must be the name of an environment variable, in capitals.'],
  ])('refuse what looks like the secret itself, and do not repeat it: %s', async (value, message) => {
    const cwd = await stage({ ...own, clientSecret: value });
    const { code, stdout, stderr } = await run(['run', '--env', 'dev'], { cwd, env: usual });
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(message)]);
    expect([stdout, stderr, ...Object.values(filesBelow(`${cwd}/action-suite-results`))].join('\n')).not.toContain(
      value,
    );
  });

  it('are shown by no output, whichever environment is chosen', async () => {
    const env = { DEV_CLIENT_ID: 'dev-id-value', DEV_CLIENT_SECRET: 'dev-secret-value', DEV_TOKEN: 'dev-token-value' };
    const cwd = await stage(
      { ...own, accessToken: 'DEV_TOKEN' },
      {
        'suites/totals.action.yaml': `suite: ${Object.values(env).join(' ')}\n${oneSuite(1).replace(/^suite.*\n/, '')}`,
      },
    );
    const { stdout } = await run(['run', '--simulate', '--env', 'prod', '--verbose'], { cwd, env });
    const texts = [stdout, ...Object.values(filesBelow(`${cwd}/action-suite-results`))];
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.join('\n')).toContain('*** *** ***');
    for (const value of Object.values(env)) expect(texts.join('\n')).not.toContain(value);
  });
});

describe('the credentials of an environment, as doctor tells them', () => {
  const id = '3f2a1b4c-0000-4000-8000-0123456789ab';
  const files = (url: string) => {
    const environments = { dev: { baseUrl: url, credentials: own }, prod: { region: 'us-east-1' } };
    return {
      'action-suite.config.json': JSON.stringify({ environments }),
      '.env': 'DEV_CLIENT_SECRET_FILE=secret.txt\n',
      'secret.txt': 'dev-secret-value\n',
    };
  };

  it('are those that it names, with their sources, and no value', async () => {
    org = await startHealthyOrg();
    const env = { ...usual, DEV_CLIENT_ID: id };
    const found = await examine(env, { files: files(org.url), args: ['--env', 'dev'] });
    expect([found.code, found.checks.credentials]).toMatchObject([
      0,
      {
        status: 'ok',
        message: 'Set: DEV_CLIENT_ID, DEV_CLIENT_SECRET_FILE in .env, which the environment "dev" names.',
      },
    ]);
    expect(found.settings.filter(({ name }) => name.startsWith('client') || name === 'accessToken')).toEqual([
      { name: 'clientId', value: 'set', source: 'DEV_CLIENT_ID' },
      { name: 'clientSecret', value: 'set', source: 'DEV_CLIENT_SECRET_FILE in .env' },
    ]);
    expect(visitors()).toContain(`${id}:dev-secret-value`);
    expect(`${found.stdout}${found.stderr}`).not.toMatch(/3f2a1b4c|dev-secret-value|usual-/);
  });

  it('are asked for by their names, and masked where the server repeats them', async () => {
    const careless = json({ error: 'odd', description: `no ${id} with dev-secret-value` }, 400);
    org = await startHealthyOrg({ 'POST /oauth/token': careless });
    const missing = await examine(
      { ...usual, DEV_CLIENT_ID: id },
      { files: { ...files(org.url), '.env': '' }, args: ['--env', 'dev'] },
    );
    expect([missing.code, missing.checks.credentials?.message]).toEqual([
      2,
      'To sign in to the environment "dev", DEV_CLIENT_SECRET must be set, and is not.',
    ]);
    expect(visitors()).toEqual([]);
    const refused = await examine({ ...usual, DEV_CLIENT_ID: id }, { files: files(org.url), args: ['--env', 'dev'] });
    expect([refused.code, JSON.stringify(refused.checks['sign-in'])]).toEqual([
      3,
      expect.stringContaining('no *** with ***'),
    ]);
  });
});

describe('the contracts of an environment', () => {
  it('are asked for with its own credentials', async () => {
    const action = json({ contract: { input: { inputSchema: { type: 'object' } } } });
    const cwd = await stage(own, {}, { 'GET /api/v2/integrations/actions/custom_-_1': action });
    const env = { ...usual, DEV_CLIENT_ID: 'dev-id-value', DEV_CLIENT_SECRET: 'dev-secret-value' };
    const pulled = await run(['contracts', 'pull', '--env', 'dev'], { cwd, env });
    expect([pulled.code, pulled.stdout]).toEqual([0, expect.stringContaining('new      suites/contracts/dev/')]);
    expect((await run(['contracts', 'diff', '--env', 'dev'], { cwd, env })).code).toBe(0);
    const visit = ['dev-id-value:dev-secret-value', 'Bearer T0K3N-canary-value'];
    expect(visitors()).toEqual([...visit, ...visit]);
    const missing = await run(['contracts', 'diff', '--env', 'dev'], { cwd, env: usual });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('DEV_CLIENT_ID and DEV_CLIENT_SECRET must be set, and are not.'),
    ]);
  });
});
