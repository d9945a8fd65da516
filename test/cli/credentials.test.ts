import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { oneSuite, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const own = { clientId: 'DEV_CLIENT_ID', clientSecret: 'DEV_CLIENT_SECRET' };
const usual = { GENESYS_CLIENT_ID: 'usual-id-value', GENESYS_CLIENT_SECRET: 'usual-secret-value' };

/** A project whose environment `dev` is an org that has started, with these credentials. */
async function stage(credentials: object | undefined, more: Readonly<Record<string, string>> = {}) {
  org = await startOrg({ [testRoute]: total });
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
