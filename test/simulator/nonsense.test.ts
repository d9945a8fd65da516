import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startSimulator } from '../../src/targets/simulator/server.ts';
import { pathOf, start, startFarSide } from './far-side.ts';

/** Sends raw bytes and gives the first line of what comes back; empty where the server only hangs up. */
function send(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

describe('nonsense', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['nothing', '', ''],
    ['half a request', 'GET / HT', 'HTTP/1.1 400 Bad Request'],
    ['a path that is no URL', 'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['a broken escape', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'HTTP/1.1 401 Unauthorized'],
    ['a header that never ends', `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 'HTTP/1.1 400 Bad Request'],
    [
      'a body cut short',
      'POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nx',
      'HTTP/1.1 400 Bad Request',
    ],
  ])('%s does no harm', async (_what, bytes, firstLine) => {
    const far = await startFarSide();
    expect(await send(far.simulator.url, bytes)).toBe(firstLine);
    expect((await far.call('GET', pathOf('custom_-_tier'))).status).toBe(200);
  });

  it('a body above 512,000 bytes is refused, one of that size is read', async () => {
    const far = await startFarSide();
    const bodyOf = (bytes: number) => JSON.stringify({ phone: 'x'.repeat(bytes - '{"phone":""}'.length) });
    const largest = await far.call('POST', pathOf('custom_-_tier', '/test'), bodyOf(512_000));
    expect(largest).toMatchObject({ status: 200, body: { success: true } });
    const above = await far.call('POST', pathOf('custom_-_tier', '/test'), bodyOf(512_001));
    expect(above).toMatchObject({ status: 413, body: { code: 'request.entity.too.large', status: 413 } });
    const muchMore = await far.call('POST', pathOf('custom_-_tier', '/test'), bodyOf(2_000_000));
    expect(muchMore.status).toBe(413);
  });

  it('a client that leaves early is forgotten', async () => {
    const far = await startFarSide();
    const leave = new AbortController();
    const request = fetch(far.simulator.url + pathOf('custom_-_tier', '/test'), {
      method: 'POST',
      headers: { authorization: `Bearer ${far.token}` },
      body: '{"phone":"3"}',
      signal: leave.signal,
    });
    while (far.simulator.calls().test === 0) await new Promise((resolve) => setImmediate(resolve));
    leave.abort();
    await expect(request).rejects.toThrow('aborted');
    expect((await far.call('GET', pathOf('custom_-_tier'))).status).toBe(200);
  });
});

describe('starting and ending', () => {
  it('takes a free port of the loopback address, or the one that is given', async () => {
    const first = await start();
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(first.url).port);
    await first.close();
    expect((await start({ port })).url).toBe(first.url);
  });

  it('says that a port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    expect(await startSimulator({ actions: [], port })).toEqual({
      kind: 'usage',
      message: `The simulator cannot listen on 127.0.0.1, port ${port}: another program uses it.`,
      hint: 'Choose another port, or 0 for any that is free.',
    });
  });

  it('closes while a slow answer is under way, and twice', async () => {
    const far = await startFarSide();
    const answer = far.call('POST', pathOf('custom_-_tier', '/test'), { phone: '3' }).catch(() => 'cut');
    while (far.simulator.calls().test === 0) await new Promise((resolve) => setImmediate(resolve));
    await far.simulator.close();
    await far.simulator.close();
    expect(await answer).toBe('cut');
  });
});
