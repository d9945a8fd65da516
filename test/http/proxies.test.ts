import { describe, expect, it } from 'vitest';
import { readProxies } from '../../src/commands/read-proxies.ts';
import { authorizationFor, proxyFor } from '../../src/http/proxies.ts';
import type { Problem } from '../../src/model/problem.ts';

const remote = { remote: true, webhook: undefined };

function read(env: Readonly<Record<string, string>>) {
  const problems: Problem[] = [];
  return { proxies: readProxies(env, remote, problems), problems };
}

/** Whether the address is called without a proxy where `NO_PROXY` is the list. */
function isDirect(list: string, address: string): boolean {
  const { proxies } = read({ HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:2', NO_PROXY: list });
  return proxyFor(proxies, new URL(address)) === undefined;
}

describe('NO_PROXY', () => {
  it.each([
    ['*', 'https://api.x.de'],
    ['x.de', 'https://x.de'],
    ['x.de', 'https://api.x.de/path?q'],
    ['.x.de', 'https://api.x.de'],
    ['.x.de', 'https://x.de'],
    ['*.x.de', 'https://api.x.de'],
    ['a.b, X.DE', 'https://API.x.de'],
    ['a.b x.de', 'https://api.x.de.'],
    ['x.de:443', 'https://x.de'],
    ['x.de:8443', 'https://x.de:8443'],
    ['x.de:80', 'http://x.de'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['10.1.2.3:8443', 'https://10.1.2.3:8443'],
    ['fd00::/8', 'https://[fd00::1]'],
    ['fd00::1', 'https://[fd00:0::1]'],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443'],
    ['', 'http://localhost:1'],
    ['', 'https://me.localhost'],
    ['', 'http://127.0.0.1:1'],
    ['', 'http://127.9.9.9:1'],
    ['', 'http://[::1]:1'],
  ])('"%s" excepts %s', (list, address) => {
    expect(isDirect(list, address)).toBe(true);
  });

  it.each([
    ['', 'https://api.x.de'],
    ['x.de', 'https://ax.de'],
    ['x.de', 'https://x.de.com'],
    ['api.x.de', 'https://x.de'],
    ['x.de:80', 'https://x.de'],
    ['.', 'https://x.de'],
    ['*.', 'https://x.de'],
    [',, ,', 'https://x.de'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/99', 'https://10.1.2.3'],
    ['10.0.0.0/x', 'https://10.1.2.3'],
    ['10', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://x.de'],
    ['::/0', 'https://10.1.2.3'],
    ['[fd00::1]:8443', 'https://[fd00::1]'],
    ['[', 'https://x.de'],
    ['http://x.de', 'https://x.de'],
  ])('"%s" does not except %s', (list, address) => {
    expect(isDirect(list, address)).toBe(false);
  });
});

describe('the variables', () => {
  it('count in small letters where they are written in both', () => {
    const { proxies } = read({
      HTTPS_PROXY: 'a:1',
      https_proxy: 'b:2',
      HTTP_PROXY: 'c:3',
      NO_PROXY: 'x',
      no_proxy: 'y',
    });
    expect(proxies).toEqual({
      https: { url: 'http://b:2', variable: 'https_proxy' },
      http: { url: 'http://c:3', variable: 'HTTP_PROXY' },
      exceptions: 'y',
    });
  });

  it('each concern their own kind of address', () => {
    const { proxies } = read({ HTTPS_PROXY: 'a:1' });
    expect(proxyFor(proxies, new URL('https://x'))?.url).toBe('http://a:1');
    expect(proxyFor(proxies, new URL('http://x'))).toBeUndefined();
  });

  it.each([
    ['http://a:b@p:1', 'a:b'],
    ['http://a@p:1', 'a:'],
    ['http://a:%zz@p:1', 'a:%zz'],
    ['http://DOM%5Ca:%C3%A4@p:1', 'DOM\\a:ä'],
  ])('sign in with what they hold: %s', (url, pair) => {
    const header = authorizationFor({ url, variable: 'HTTPS_PROXY' })['proxy-authorization'];
    expect(header).toBe(`Basic ${Buffer.from(pair).toString('base64')}`);
  });

  it.each(['http://', 'http://a b', 'ftp://p:1', 'socks5h://p:1', 'p:x', '://'])('make no sense as %s', (value) => {
    const { proxies, problems } = read({ HTTPS_PROXY: value });
    expect([proxies.https, problems.length]).toEqual([undefined, 1]);
  });
});
