import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../src/commands/doctor/judge-certificate.ts';
import { authorityFile, certificate } from '../support/certificates.ts';
import { project, run } from '../support/cli.ts';
import { examine, notWell, startHealthyOrg } from '../support/doctor.ts';
import { type ProxyPart, startProxy } from '../support/forward-proxy.ts';
import { signedIn } from '../support/org.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function startOrg(shown?: Parameters<typeof certificate>[0]) {
  const org = await startHealthyOrg({}, shown && certificate(shown));
  closing.push(org.close);
  return org;
}

const trusted = { NODE_EXTRA_CA_CERTS: authorityFile };
const afterTls = ['clock', 'sign-in', 'view', 'execute', 'limits', 'actions'];

describe('a server that encrypts', () => {
  it('is well with a certificate that is trusted', async () => {
    const org = await startOrg('server');
    const found = await examine({ ...signedIn(org), ...trusted });
    expect([found.code, notWell(found)]).toEqual([0, {}]);
    expect(found.checks.tls?.message).toMatch(
      /^127\.0\.0\.1:\d+ proves who it is with a certificate of action-suite test authority, valid for 3\d{4} more days\.$/,
    );
    expect(found.checks.proxy?.message).toContain(
      `The certificates in ${authorityFile} are trusted as well (NODE_EXTRA_CA_CERTS).`,
    );
  });

  it.each([
    [
      'self-signed',
      trusted,
      'is not signed by anyone whom this machine trusts (DEPTH_ZERO_SELF_SIGNED_CERT)',
      'set NODE_EXTRA_CA_CERTS',
    ],
    [
      'server',
      {},
      'is not signed by anyone whom this machine trusts (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
      'set NODE_EXTRA_CA_CERTS',
    ],
    ['expired', trusted, 'has expired (CERT_HAS_EXPIRED)', "Check that this machine's date is right"],
    ['elsewhere', trusted, 'belongs to another name (ERR_TLS_CERT_ALTNAME_INVALID)', 'typing errors'],
  ] as const)('is sent nothing with a certificate that is not: %s %j', async (shown, env, why, hint) => {
    const org = await startOrg(shown);
    const found = await examine({ ...signedIn(org), ...env });
    expect([found.code, notWell(found), org.calls()]).toEqual([3, { failed: ['tls'], skipped: afterTls }, []]);
    expect(found.checks.tls?.message).toContain(`since the server's certificate ${why}. It was signed by `);
    expect(found.checks.tls?.hint).toContain(hint);
  });

  it('is sent nothing where it does not encrypt after all', async () => {
    const org = await startOrg();
    const found = await examine({ ...signedIn(org), GENESYS_BASE_URL: org.url.replace('http:', 'https:') });
    expect([found.code, notWell(found), org.calls()]).toEqual([3, { failed: ['tls'], skipped: afterTls }, []]);
    expect(found.checks.tls?.message).toContain('the two could not agree on one');
  });

  it('is waited for ten seconds where it never greets', async () => {
    const sockets = new Set<Socket>();
    const silence = createServer((socket) => sockets.add(socket.on('error', () => {}).resume()));
    await new Promise<void>((resolve) => silence.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => silence.close(resolve));
    });
    const address = silence.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const since = performance.now();
    const env = {
      GENESYS_CLIENT_ID: 'id',
      GENESYS_CLIENT_SECRET: 'secret',
      GENESYS_BASE_URL: `https://127.0.0.1:${port}`,
    };
    const found = await examine(env);
    expect([found.code, notWell(found)]).toEqual([3, { failed: ['tls'], skipped: afterTls }]);
    expect(performance.now() - since).toBeLessThan(14_000);
  });

  it.each([
    ['2119-12-01T00:00:00Z', 'ok', '31 more days'],
    ['2119-12-18T00:00:00Z', 'ok', '14 more days'],
    ['2119-12-18T00:00:01Z', 'warning', '13 more days'],
    ['2119-12-30T12:00:00Z', 'warning', '1 more day'],
  ])('whose certificate ends in 2120 is told so on %s', (now, status, left) => {
    const shown = { kind: 'certificate', issuer: 'Some CA', validTo: Date.parse('2120-01-01T00:00:00Z') } as const;
    expect(judgeCertificate('api.example.test', shown, Date.parse(now))).toMatchObject({
      status,
      message: `api.example.test proves who it is with a certificate of Some CA, valid for ${left}.`,
    });
  });
});

describe('a server that does not encrypt', () => {
  it('is a warning where it is not this machine', async () => {
    const proxy = await startProxy({ servers: {} });
    closing.push(proxy.close);
    const env = { GENESYS_CLIENT_ID: 'id', GENESYS_CLIENT_SECRET: 'secret', HTTP_PROXY: `http://${proxy.host}` };
    const found = await examine({ ...env, GENESYS_BASE_URL: 'http://api.example.test' });
    expect(found.checks.tls).toMatchObject({ status: 'warning', hint: 'Write the address with https://.' });
  });
});

describe('behind a proxy', () => {
  async function behind(part: Partial<ProxyPart>, address: (host: string) => string) {
    const org = await startOrg('server');
    const port = Number(new URL(org.url).port);
    const servers = { 'api.mypurecloud.de:443': port, 'login.mypurecloud.de:443': port };
    const proxy = await startProxy({ servers, ...part });
    closing.push(proxy.close);
    const env = { ...signedIn(org), ...trusted, HTTPS_PROXY: address(proxy.host) };
    const found = await examine({ ...env, GENESYS_BASE_URL: 'https://api.mypurecloud.de' });
    return { found, proxy, org };
  }

  it('nothing is looked up here, and everything goes through it', async () => {
    const { found, proxy, org } = await behind({}, (host) => `http://${host}`);
    expect([found.code, notWell(found), org.calls().length]).toEqual([0, {}, 4]);
    expect(found.checks.proxy?.message).toContain(
      `login.mypurecloud.de is called through the proxy ${proxy.host} (HTTPS_PROXY). api.mypurecloud.de is called through the proxy ${proxy.host} (HTTPS_PROXY).`,
    );
  });

  const password = 'p@ss:w0rd-canary';
  it.each([
    [{ authorization: 'Basic none' }, '', 'asks for a name and a password (HTTP 407)', 'http://name:password@'],
    [
      { authorization: 'Basic none' },
      'build:p%40ss%3Aw0rd-canary@',
      'does not accept the name and password in HTTPS_PROXY (HTTP 407)',
      'NTLM',
    ],
    [{ refusal: 403 }, '', 'does not let calls through to it (HTTP 403)', 'Ask those who run the proxy'],
    [{ servers: {} }, '', 'could not reach it either (HTTP 502)', 'Check the region'],
  ])('that refuses, its own reason is told: %j %s', async (part, user, why, hint) => {
    const { found, org } = await behind(part, (host) => `http://${user}${host}`);
    expect([found.code, notWell(found), org.calls()]).toEqual([3, { failed: ['tls'], skipped: afterTls }, []]);
    expect(found.checks.tls?.message).toContain(why);
    expect(found.checks.tls?.hint).toContain(hint);
    expect(`${found.stdout}${found.stderr}`).not.toContain(password);
    expect(`${found.stdout}${found.stderr}`).not.toMatch(/p%40ss|w0rd|canary/);
  });

  it('that nobody runs, it says so, and looks no further', async () => {
    const { found, org } = await behind({}, () => 'http://127.0.0.1:9');
    expect([found.code, notWell(found), org.calls()]).toEqual([
      3,
      { failed: ['proxy'], skipped: ['tls', ...afterTls] },
      [],
    ]);
    expect(found.checks.proxy?.message).toContain('the proxy 127.0.0.1:9 did not take the connection (ECONNREFUSED)');
    expect(found.checks.tls?.message).toBe('Needs a way to the server.');
  });

  it('whose address makes no sense, it says so', async () => {
    const { found } = await behind({}, () => 'socks5://127.0.0.1:1080');
    expect([found.code, found.checks.proxy?.status]).toEqual([2, 'failed']);
    expect(found.checks.proxy?.message).toContain('names a proxy of the kind "socks5"');
  });
});

describe('further certificates', () => {
  it.each([
    [
      { 'ca.pem': 'nothing of the kind' },
      { NODE_EXTRA_CA_CERTS: 'ca.pem' },
      'names ca.pem, but it holds no certificate in PEM form.',
    ],
    [{}, { NODE_EXTRA_CA_CERTS: 'ca.pem' }, 'names ca.pem, but it is not there.'],
    [{ '.env': `NODE_EXTRA_CA_CERTS=${authorityFile}\n` }, {}, 'stands in .env, where Node.js does not see it.'],
  ])('that cannot be had are a warning: %j %j', async (files, env, words) => {
    const org = await startOrg();
    const cwd = project(files);
    const { code, stdout } = await run(['doctor', '--json'], { cwd, env: { ...signedIn(org), ...env } });
    expect([code, stdout]).toEqual([0, expect.stringContaining(`NODE_EXTRA_CA_CERTS ${words}`)]);
  });
});
