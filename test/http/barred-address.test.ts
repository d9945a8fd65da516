import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { guarded, isBarredAddress, isBarredHost } from '../../src/http/barred-address.ts';
import { createHttp } from '../../src/http/http.ts';
import type { Proxies } from '../../src/http/proxies.ts';
import { type FarEnd, startFarEnd, text } from '../support/far-end.ts';

let server: FarEnd | undefined;
afterEach(() => server?.close());

/** A name server that gives these addresses in turn, the last one for ever. */
function names(...addresses: readonly string[]): LookupFunction {
  let turn = 0;
  return (_, { all }, callback) => {
    const address = addresses[Math.min(turn++, addresses.length - 1)] ?? '';
    if (all) callback(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
    else callback(null, address, 4);
  };
}

function send(url: string, more: { barsLocal?: boolean; lookUp?: LookupFunction; proxies?: Proxies } = {}) {
  const http = createHttp({ requestTimeoutMs: 2_000, maxReplyBytes: 1_000, idleMs: 1, barsLocal: true, ...more });
  const request = { method: 'POST', url, headers: {}, body: '{}' } as const;
  return http.send(request, new AbortController().signal).finally(http.close);
}

describe('an address', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://169.254.0.1',
    'http://2852039166',
    'http://0xa9.0xfe.0xa9.0xfe',
    'http://[::ffff:169.254.169.254]',
    'http://[::ffff:a9fe:a9fe]',
    'http://[64:ff9b::a9fe:a9fe]',
    'http://[fe80::1]',
    'http://[febf::1]',
    'http://[fd00:ec2::254]',
    'http://[fd20:ce::254]',
    'http://100.100.100.200',
    'http://192.0.0.192',
    'http://168.63.129.16',
    'http://0.0.0.0',
    'http://0',
    'http://[::]',
    'http://metadata.google.internal./computeMetadata/v1',
  ])('%s is barred', (url) => {
    expect(isBarredHost(new URL(url))).toBe(true);
  });

  it.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://10.1.2.3',
    'http://192.168.1.1',
    'http://172.16.0.1',
    'http://100.100.100.201',
    'http://[fd00::1]',
    'http://[fec0::1]',
    'https://hooks.slack.com',
    'http://169.254.169.254.example.com',
  ])('%s is not', (url) => {
    expect(isBarredHost(new URL(url))).toBe(false);
  });

  it('is the same whichever link it is said to be on', () => {
    expect(isBarredAddress('fe80::1%eth0')).toBe(true);
  });
});

describe('a name', () => {
  it('is looked up as the system does, in whatever form it stands for an address', async () => {
    const found = await new Promise((resolve) => {
      guarded(lookup)('0xa9fea9fe', { all: true }, (error) => resolve(error));
    });
    expect(found).toMatchObject({ code: 'ERR_BARRED_ADDRESS' });
    const own = await new Promise((resolve) => {
      guarded(lookup)('localhost', {}, (error, address) => resolve([error, address]));
    });
    expect(own).toEqual([null, expect.stringMatching(/^(127\.0\.0\.1|::1)$/)]);
  });

  it.each(['169.254.169.254', 'fe80::1', '::ffff:169.254.169.254'])(
    'that leads to %s is not called',
    async (address) => {
      const fault = { kind: 'fault', cause: 'barred', sent: false, code: 'ERR_BARRED_ADDRESS' };
      expect(await send('http://receiver.example/hook', { lookUp: names(address) })).toMatchObject(fault);
      expect(await send('https://receiver.example/hook', { lookUp: names(address) })).toMatchObject(fault);
    },
  );

  it('is judged by the look-up of the connection itself, so that a later one cannot lead elsewhere', async () => {
    server = await startFarEnd({ 'POST /hook': text('ok') });
    const { port } = new URL(server.url);
    const lookUp = names('127.0.0.1', '169.254.169.254');
    const url = `http://receiver.example:${port}/hook`;
    expect(await send(url, { lookUp })).toMatchObject({ kind: 'reply', status: 200 });
    expect(await send(url, { lookUp })).toMatchObject({ cause: 'barred' });
    expect(server.received).toHaveLength(1);
  });
});

describe('through a proxy', () => {
  const through = (url: string): Proxies => ({ http: { url, variable: 'HTTP_PROXY' }, exceptions: '' });

  it('an address is refused all the same, a name is left to the proxy', async () => {
    server = await startFarEnd({ 'POST http://receiver.example/hook': text('ok') });
    const proxies = through(server.url);
    expect(await send('http://169.254.169.254/hook', { proxies })).toMatchObject({ cause: 'barred' });
    expect(server.received).toEqual([]);
    await send('http://receiver.example/hook', { proxies, lookUp: names('169.254.169.254') });
    expect(server.received).toHaveLength(1);
  });
});

describe('other calls than those of a webhook', () => {
  it('go where they are sent', async () => {
    server = await startFarEnd({ 'POST /hook': text('ok') });
    const { port } = new URL(server.url);
    expect(await send(`http://0.0.0.0:${port}/hook`, { barsLocal: false })).toMatchObject({ status: 200 });
  });
});
