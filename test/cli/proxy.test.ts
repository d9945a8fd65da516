import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { authorityFile, certificate } from '../support/certificates.ts';
import { bundledProject, type Ended, filesBelow, project, readReport, run } from '../support/cli.ts';
import { type FarEnd, type Handler, hangUp } from '../support/far-end.ts';
import { type ProxyPart, type RunningProxy, startProxy } from '../support/forward-proxy.ts';
import { junitCounts } from '../support/junit.ts';
import { json, oneSuite, startOrg, testRoute, total } from '../support/org.ts';

/*
 * The whole command against the addresses of a real region, which only the proxy knows: whatever does not go through it
 * reaches nobody.
 */

let org: FarEnd | undefined;
let proxy: RunningProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  await org?.close();
});

const password = 'p@ss:w0rd-canary';
const written = 'build:p%40ss%3Aw0rd-canary';
const basic = `Basic ${Buffer.from(`build:${password}`).toString('base64')}`;
const api = 'CONNECT api.mypurecloud.de:443';
const login = 'CONNECT login.mypurecloud.de:443';

interface Scene {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

interface Parts {
  readonly proxy?: Partial<ProxyPart>;
  readonly action?: Handler;
  /** Whether the organisation encrypts. Default true. */
  readonly encrypts?: boolean;
}

interface Played extends Ended {
  /** Everything that was printed or written. */
  readonly told: string;
  readonly junit: string;
  readonly asked: readonly string[];
  readonly calls: readonly string[];
}

/** Runs three cases. The scene is set when the proxy's host and port are known. */
async function play(scene: (host: string) => Scene, { action = total, encrypts = true, ...parts }: Parts = {}) {
  org = await startOrg({ [testRoute]: action, 'POST /hook': json({}) }, encrypts ? certificate('server') : undefined);
  const port = Number(new URL(org.url).port);
  const names = ['api.mypurecloud.de:443', 'login.mypurecloud.de:443', 'hooks.example.test:443'].concat(
    'api.example.test:80',
    'login.example.test:80',
    'hooks.example.test:80',
  );
  const servers = Object.fromEntries(names.map((name) => [name, port]));
  proxy = await startProxy({ servers, ...parts.proxy });
  const { env, files, args = [] } = scene(proxy.host);
  const cwd = project({ 'suites/totals.action.yaml': oneSuite(3), ...files });
  const surroundings = {
    GENESYSCLOUD_REGION: 'eu-central-1',
    GENESYS_CLIENT_ID: 'client-id',
    GENESYS_CLIENT_SECRET: 'S3CR3T-canary-value',
    NODE_EXTRA_CA_CERTS: authorityFile,
    ...env,
  };
  const ended = await run(['run', '--rate', '1000/s', '--concurrency', '1', ...args], { cwd, env: surroundings });
  const texts = Object.values(filesBelow(join(cwd, 'action-suite-results')));
  const told = [ended.stdout, ended.stderr, ...texts].join('\n');
  const played: Played = {
    ...ended,
    told,
    junit: readReport(cwd, 'junit.xml'),
    asked: proxy.asked,
    calls: org.calls(),
  };
  return played;
}

const through = (host: string): Scene => ({ env: { HTTPS_PROXY: `http://${host}` } });

describe('HTTPS_PROXY', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('as %s takes the sign-in and every call of the API', async (name) => {
    const { code, stderr, asked, calls } = await play((host) => ({ env: { [name]: `http://${host}` } }));
    expect([code, stderr]).toEqual([0, '']);
    expect(asked).toEqual([login, api]);
    expect(calls).toEqual(['POST /oauth/token', ...Array(3).fill(testRoute)]);
  });

  it('may stand in the .env of the project, with no more than the host and the port', async () => {
    const files = { 'action-suite.config.json': '{}' };
    const { code, asked } = await play((host) => ({ files: { ...files, '.env': `HTTPS_PROXY=${host}` } }));
    expect([code, asked]).toEqual([0, [login, api]]);
  });

  it('hands its name and password to the proxy, and shows the password to nobody else', async () => {
    const scene = (host: string) => ({
      env: { HTTPS_PROXY: `http://${written}@${host}` },
      args: ['--debug', '--verbose'],
    });
    // An action that was sent back what the proxy was sent, as some gateways do.
    const echo = json({ success: true, finalResult: { total: 1, via: `${written}, ${password}, ${basic}` } });
    const { code, told } = await play(scene, { action: echo, proxy: { authorization: basic } });
    expect(code).toBe(0);
    expect(told).toContain('***, ***, Basic ');
    expect(proxy?.headers.map((headers) => headers['proxy-authorization'])).toEqual([basic, basic]);
    expect(JSON.stringify(org?.received)).not.toContain('proxy-authorization');
    expect(told).not.toMatch(/w0rd-canary|dzByZC1jYW5hcn/);
  });

  it('may be spoken to over TLS itself', async () => {
    const scene = (host: string) => ({ env: { HTTPS_PROXY: `https://${host}` } });
    const { code, asked } = await play(scene, { proxy: { certificate: certificate('server') } });
    expect([code, asked]).toEqual([0, [login, api]]);
  });

  it('takes the messages of the webhook as well', async () => {
    const { code, asked, calls } = await play((host) => ({
      ...through(host),
      args: ['--webhook', 'https://hooks.example.test/hook'],
    }));
    expect(code).toBe(0);
    expect(asked).toEqual([login, api, 'CONNECT hooks.example.test:443']);
    expect(calls).toContain('POST /hook');
  });

  it('does not keep a request that may have arrived from being an unknown outcome, sent once', async () => {
    const { code, junit, calls } = await play(through, { action: hangUp });
    expect(code).toBe(1);
    expect(junit.match(/type="OutcomeUnknown"/g)).toHaveLength(3);
    expect(calls.filter((call) => call === testRoute)).toHaveLength(3);
  });
});

describe('HTTP_PROXY', () => {
  const base = ['--base-url', 'http://api.example.test'];

  it.each(['HTTP_PROXY', 'http_proxy'])('as %s takes what is not encrypted, by its whole address', async (name) => {
    const { code, asked, calls } = await play(
      (host) => ({ env: { [name]: `http://${host}`, HTTPS_PROXY: 'http://127.0.0.1:1' }, args: base }),
      { encrypts: false },
    );
    expect(code).toBe(0);
    expect(asked).toEqual([
      'POST http://login.example.test/oauth/token',
      ...Array(3).fill(testRoute.replace(' ', ' http://api.example.test')),
    ]);
    expect(calls).toHaveLength(4);
    expect(org?.received[0]?.headers.host).toBe('login.example.test');
  });

  it('asks for a name and a password in its own words', async () => {
    const scene = (host: string) => ({ env: { HTTP_PROXY: host }, args: base });
    const { code, stdout, calls } = await play(scene, { encrypts: false, proxy: { authorization: basic } });
    expect([code, calls]).toEqual([3, []]);
    expect(stdout).toContain('asks for a name and a password (HTTP 407)');
    expect(proxy?.asked).toHaveLength(1);
  });
});

describe('no proxy', () => {
  it.each(['NO_PROXY', 'no_proxy'])('is asked for what %s names', async (name) => {
    const scene = (host: string) => ({
      env: { HTTPS_PROXY: host, [name]: 'localhost, .example.test' },
      args: ['--base-url', 'https://api.example.test'],
    });
    const { code, asked, stdout } = await play(scene);
    expect([code, asked]).toEqual([3, []]);
    expect(stdout).toMatch(/The server login\.example\.test was not found/);
  });

  it('is asked for the simulator, whatever the variables say', async () => {
    const env = { HTTPS_PROXY: 'socks5://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
    const ended = await run(['run', '--simulate', '--tag', 'smoke'], { cwd: bundledProject(), env });
    expect([ended.code, ended.stderr]).toEqual([0, '']);
  });

  it('is asked for a server on this machine', async () => {
    const { code, asked } = await play((host) => ({
      env: { HTTP_PROXY: host, HTTPS_PROXY: host },
      args: ['--base-url', org?.url ?? ''],
    }));
    expect([code, asked]).toEqual([0, []]);
  });
});

describe('a proxy that stands in the way', () => {
  const authorization = basic;
  const dead = (_host: string): Scene => ({ env: { HTTPS_PROXY: `http://${written}@127.0.0.1:1` } });
  const unknown = (_host: string): Scene => ({ env: { HTTPS_PROXY: 'http://proxy.nowhere.test:3128' } });
  const encrypted = (host: string): Scene => ({ env: { HTTPS_PROXY: `https://${host}` } });
  const wrong = (host: string): Scene => ({ env: { HTTPS_PROXY: `http://build:wr0ng-canary@${host}` } });

  it.each<[string, (host: string) => Scene, Partial<ProxyPart>, RegExp, RegExp]>([
    [
      'is not there',
      dead,
      {},
      /the proxy 127\.0\.0\.1:1 did not take the connection \(ECONNREFUSED\)\./,
      /^Check HTTPS_PROXY\. If login\.mypurecloud\.de can be reached without the proxy, name it in NO_PROXY\.$/,
    ],
    [
      'is not found',
      unknown,
      {},
      /the proxy proxy\.nowhere\.test:3128 was not found \(E[A-Z_]+\)\./,
      /^Check HTTPS_PROXY for typing errors\.$/,
    ],
    [
      'speaks no TLS',
      encrypted,
      {},
      /no secure connection to the proxy 127\.0\.0\.1:\d+ could be made, since /,
      /^Check how HTTPS_PROXY begins: most proxies are written with http:/,
    ],
    [
      'asks who calls',
      through,
      { authorization },
      /the proxy 127\.0\.0\.1:\d+ asks for a name and a password \(HTTP 407\)\./,
      /^Write them into HTTPS_PROXY: http:\/\/name:password@127\.0\.0\.1:\d+\. In the password, @ is written %40/,
    ],
    [
      'knows another password',
      wrong,
      { authorization },
      /the proxy \S+ does not accept the name and password in HTTPS_PROXY \(HTTP 407\)\./,
      /^Check them\. .* \(NTLM, Kerberos\)/,
    ],
    [
      'forbids the server',
      through,
      { refusal: 403 },
      /the proxy \S+ does not let calls through to it \(HTTP 403\)\./,
      /^Ask those who run the proxy to let calls to login\.mypurecloud\.de through\./,
    ],
    [
      'cannot reach the server',
      through,
      { servers: {} },
      /the proxy \S+ could not reach it either \(HTTP 502\)\./,
      /^Check the region or the base URL\. If login/,
    ],
  ])('%s: the run ends, and says so', async (_, scene, part, message, hint) => {
    const { code, stdout, told, junit, calls } = await play(scene, { proxy: part });
    expect([code, calls]).toEqual([3, []]);
    const lines = stdout.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => line.startsWith('The server login.mypurecloud.de was not reached: '));
    expect(lines[at]).toMatch(message);
    expect(lines[at + 1]).toMatch(hint);
    expect(junitCounts(junit).held).toEqual({ tests: 3, failures: 0, errors: 3, skipped: 0 });
    expect(told).not.toMatch(/canary/);
  });

  it('is told of by the webhook as well', async () => {
    const { code, stderr } = await play(
      (host) => ({
        env: { HTTP_PROXY: host },
        args: ['--base-url', org?.url ?? '', '--webhook', 'http://hooks.example.test/hook'],
      }),
      { proxy: { refusal: 407 } },
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/the receiver was not reached: the proxy \S+ asks for a name and a password \(HTTP 407\)/);
  });

  it.each([
    [
      'socks5://127.0.0.1:1080',
      'HTTPS_PROXY names a proxy of the kind "socks5", and only http and https are supported.',
    ],
    ['http://build:s3cret-canary@:8080', 'What HTTPS_PROXY says is no address of a proxy.'],
  ])('and makes no sense is refused before anything is called: %s', async (value, message) => {
    const { code, told, calls, asked } = await play(() => ({ env: { HTTPS_PROXY: value } }));
    expect([code, calls, asked]).toEqual([2, [], []]);
    expect(told).toContain(message);
    expect(told).not.toMatch(/canary/);
  });
});

describe('NODE_EXTRA_CA_CERTS', () => {
  it("makes a company's own certificate good, and is named where it is missing", async () => {
    const scene = () => ({ args: ['--base-url', org?.url ?? ''] });
    expect((await play(scene)).code).toBe(0);
    const without = await play(() => ({ ...scene(), env: { NODE_EXTRA_CA_CERTS: '' } }));
    expect([without.code, without.calls]).toEqual([3, []]);
    expect(without.stdout).toContain("since the server's certificate is not signed by anyone whom this machine trusts");
    expect(without.stdout).toContain("set NODE_EXTRA_CA_CERTS to the file with your company's certificate.");
  });
});
