import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, run } from '../support/cli.ts';
import type { FarEnd, Script } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const suite = { 'suites/totals.action.yaml': oneSuite(2) };

describe('the configuration', () => {
  it('is found in a folder above, and its paths are read from where it stands', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({
      'package.json': '{}',
      'tests/totals.action.yaml': oneSuite(2),
      'deep/er/note.txt': '',
      'action-suite.config.ts': `
        import { defineConfig } from 'action-suite';
        const out: string = 'reports';
        export default defineConfig({ suites: ['tests/**/*.action.yaml'], out, rate: '1000/s', environments: { dev: { baseUrl: '${org.url}' } }, defaultEnvironment: 'dev' });`,
    });
    const env = { GENESYS_CLIENT_ID: 'id', GENESYS_CLIENT_SECRET: 'secret-value' };
    const { code, stdout, stderr } = await run(['run'], { cwd: join(cwd, 'deep/er'), env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('dev');
    expect(existsSync(join(cwd, 'reports/junit.xml'))).toBe(true);
  });

  it('may be YAML, and a mistake in it is shown where it stands', async () => {
    const cwd = project({ ...suite, 'action-suite.config.yaml': 'out: reports\nconcurency: 3\n' });
    const { code, stdout, stderr } = await run(['run', '--simulate'], { cwd });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('action-suite.config.yaml:2:1');
    expect(stdout + stderr).toContain('Did you mean `concurrency`?');
  });

  it('says of a mistake in TypeScript which key it is about', async () => {
    const cwd = project({ ...suite, 'action-suite.config.ts': 'export default { concurrency: "three" };' });
    const { code, stdout, stderr } = await run(['run', '--simulate'], { cwd });
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/action-suite\.config\.ts/);
    expect(stdout + stderr).toContain('concurrency');
  });

  it('gives way to the environment, and that to a flag', async () => {
    org = await startOrg({ [testRoute]: total });
    const config = {
      environments: { dev: { baseUrl: 'http://127.0.0.1:1' } },
      defaultEnvironment: 'dev',
      rate: '1000/s',
    };
    const cwd = project({ ...suite, 'action-suite.config.json': JSON.stringify(config) });
    expect((await run(['run'], { cwd, env: signedIn(org) })).code).toBe(0);
    const elsewhere = { ...signedIn(org), GENESYS_BASE_URL: 'http://127.0.0.1:1' };
    expect((await run(['run', '--base-url', org.url], { cwd, env: elsewhere })).code).toBe(0);
  });

  it('reads credentials from .env and from files, under either name', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({
      ...suite,
      '.env': `GENESYS_BASE_URL=${org.url}\nGENESYSCLOUD_OAUTHCLIENT_ID=from-dot-env\nGENESYS_CLIENT_SECRET_FILE=${'secret.txt'}\n`,
      'secret.txt': 'from-file\n',
    });
    const { code } = await run(['run', '--rate', '1000/s'], {
      cwd,
      env: { GENESYSCLOUD_OAUTHCLIENT_ID: 'from-environment' },
    });
    expect(code).toBe(0);
    const basic = Buffer.from('from-environment:from-file').toString('base64');
    expect(org.received[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it('keeps a protected environment from side effects', async () => {
    const action = (requestType: string) =>
      json({ id: 'custom_-_1', config: { request: { requestType } }, contract: {} });
    const startProtected = async (requestType: string) => {
      const route = 'GET /api/v2/integrations/actions/custom_-_1';
      org = await startOrg({ [testRoute]: total, [route]: action(requestType) });
      const config = { environments: { prod: { baseUrl: org.url, protected: true } }, rate: '1000/s' };
      const cwd = project({ ...suite, 'action-suite.config.json': JSON.stringify(config) });
      const { GENESYS_BASE_URL: _, ...env } = signedIn(org);
      return { org, cwd, env };
    };
    const post = await startProtected('POST');
    expect((await run(['run', '--env', 'prod'], post)).code).toBe(1);
    expect(post.org.calls()).not.toContain(testRoute);
    const finished = readAudit(post.cwd).filter(({ type }) => type === 'case:finished');
    expect(finished.map(({ errorCodeMap }) => errorCodeMap)).toEqual([{ PROTECTED: 1 }, { PROTECTED: 1 }]);
    expect((await run(['run', '--env', 'prod', '--allow-side-effects'], post)).code).toBe(0);
    await post.org.close();

    const get = await startProtected('GET');
    expect((await run(['run', '--env', 'prod'], get)).code).toBe(0);
    expect(get.org.calls().filter((call) => call === testRoute)).toHaveLength(2);
  });

  describe('with a protected environment', () => {
    const contractRoute = 'GET /api/v2/integrations/actions/custom_-_1';
    const get = json({ id: 'custom_-_1', config: { request: { requestType: 'GET' } }, contract: {} });

    /** Runs two cases in a protected environment; how it ended, and what became of the cases. */
    async function runProtected(script: Script, baseUrl?: string) {
      org = await startOrg({ [testRoute]: total, ...script });
      const environments = { prod: { baseUrl: baseUrl ?? org.url, loginUrl: org.url, protected: true } };
      const cwd = project({ ...suite, 'action-suite.config.json': JSON.stringify({ environments, rate: '1000/s' }) });
      const { GENESYS_BASE_URL: _, ...env } = signedIn(org);
      const { code, stdout } = await run(['run', '--env', 'prod'], { cwd, env });
      const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
      return { code, stdout, codes: finished.map(({ errorCodeMap }) => errorCodeMap), calls: org.calls() };
    }

    it.each<[string, Script, number, string]>([
      [
        'a sign-in that is refused',
        { 'POST /oauth/token': json({ error: 'invalid_client', description: 'client not found' }, 400) },
        3,
        'invalid_client',
      ],
      [
        'a lack of permission',
        { [contractRoute]: json({ code: 'missing.permission', message: 'no' }, 403) },
        1,
        'missing.permission',
      ],
      ['no such action', { [contractRoute]: json({ code: 'not.found', message: 'no' }, 404) }, 1, 'not.found'],
      ['a server that fails', { [contractRoute]: json({ code: 'oops', message: 'no' }, 503) }, 1, 'oops'],
    ])('says why the contract cannot be had, and calls nothing: %s', async (_, script, code, problemCode) => {
      const result = await runProtected(script);
      expect([result.code, result.codes]).toEqual([code, [{ [problemCode]: 1 }, { [problemCode]: 1 }]]);
      expect(result.calls).not.toContain(testRoute);
      expect(result.stdout).not.toContain('--allow-side-effects');
    });

    it('ends with 3 where nobody is there', async () => {
      const { code, codes, stdout } = await runProtected({}, 'http://127.0.0.1:1');
      expect([code, codes]).toEqual([3, [{ ECONNREFUSED: 1 }, { ECONNREFUSED: 1 }]]);
      expect(stdout).not.toContain('--allow-side-effects');
    });

    it('asks again for a contract after a failure of the moment', async () => {
      const { code, calls } = await runProtected({ [contractRoute]: [json({ message: 'Busy' }, 503), get] });
      expect([code, calls.filter((call) => call === testRoute)]).toEqual([0, [testRoute, testRoute]]);
    });
  });
});
