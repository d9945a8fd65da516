import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { authorityFile, certificate } from '../support/certificates.ts';
import { project, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { startProxy } from '../support/forward-proxy.ts';
import { junitCounts } from '../support/junit.ts';
import { oneSuite, startOrg, testRoute, total } from '../support/org.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(shown?: Parameters<typeof certificate>[0]): Promise<FarEnd> {
  const org = await startOrg({ [testRoute]: total }, shown && certificate(shown));
  closing.push(org.close);
  return org;
}

/** Takes connections and never says a word. */
async function startSilence(): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on('error', () => {}).resume()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${address.port}`;
}

const withClient = { GENESYS_CLIENT_ID: 'client-id', GENESYS_CLIENT_SECRET: 'S3CR3T-canary-value' };
const withToken = { GENESYSCLOUD_ACCESS_TOKEN: 'T0K3N-canary-value' };

/** Three cases of a second each against the address. Without a sign-in the first call is the one that runs the action. */
async function play(url: string, credentials: Readonly<Record<string, string>>, more = {}) {
  const cwd = project({ 'suites/totals.action.yaml': oneSuite(3, 'timeout: 1500ms') });
  const env = { ...credentials, GENESYS_BASE_URL: url, NODE_EXTRA_CA_CERTS: authorityFile, ...more };
  const since = performance.now();
  const { code, stdout } = await run(['run', '--rate', '1000/s'], { cwd, env });
  return { code, stdout, ms: performance.now() - since, held: junitCounts(readReport(cwd, 'junit.xml')).held };
}

const allErrored = { tests: 3, failures: 0, errors: 3, skipped: 0 };

describe.each([
  ['signing in', withClient],
  ['running the action', withToken],
])('when %s, a server', (_, credentials) => {
  it.each([
    ['self-signed', 'is not signed by anyone whom this machine trusts (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    ['expired', 'has expired (CERT_HAS_EXPIRED)'],
    ['elsewhere', 'belongs to another name (ERR_TLS_CERT_ALTNAME_INVALID)'],
  ] as const)('with a certificate that is wrong is sent nothing: %s', async (shown, why) => {
    const org = await start(shown);
    const { code, stdout, held } = await play(org.url, credentials);
    expect([code, held, org.calls()]).toEqual([3, allErrored, []]);
    expect(stdout).toContain(`since the server's certificate ${why}.`);
    expect(stdout).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('that does not encrypt is sent nothing', async () => {
    const org = await start();
    const { code, stdout, held } = await play(org.url.replace('http:', 'https:'), credentials);
    expect([code, held, org.calls()]).toEqual([3, allErrored, []]);
    expect(stdout).toMatch(/No secure connection to \S+ could be made, since the two could not agree on one \(E\w+\)/);
  });

  it('that never answers the greeting is waited for as long as the case may take', async () => {
    const { code, stdout, ms, held } = await play(`https://${await startSilence()}`, credentials);
    expect([code, held]).toEqual([3, allErrored]);
    expect(stdout).toContain("The case's timeout passed");
    expect(ms).toBeLessThan(4_500);
  });

  it('that is behind a proxy which never answers is waited for as long as the case may take', async () => {
    const proxy = await startProxy({ servers: {}, hangs: true });
    closing.push(proxy.close);
    const { code, stdout, ms, held } = await play('https://api.example.test', credentials, { HTTPS_PROXY: proxy.host });
    expect([code, held]).toEqual([3, allErrored]);
    expect(stdout).toContain("The case's timeout passed");
    // The command has let go of the proxy, which would keep it for ever.
    expect(ms).toBeLessThan(4_500);
  });
});
