import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { causeOf, type NetworkFault } from '../../src/http/network-fault.ts';
import { readNetworkFailure, runNetworkFailure } from '../../src/targets/genesys/network-failure.ts';
import { delayed, drip, type Handler, hang, json, reset, startFarEnd, text, truncate } from '../support/far-end.ts';
import { id, onStage, patient, testRoute } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const limits = { requestTimeoutMs: 5_000, maxReplyBytes: 1_000_000, idleMs: 1_000 };
const stay = new AbortController().signal;

describe('a server that is not reached', () => {
  it('is a Problem that may be tried again: nobody listens', async () => {
    await onStage(
      {},
      async ({ run }) => {
        expect(await run()).toEqual({
          kind: 'problem',
          problem: {
            kind: 'network',
            code: 'ECONNREFUSED',
            message: 'The server 127.0.0.1:1 did not take the connection (ECONNREFUSED).',
            hint: 'Check the region or the base URL, and whether a firewall stands between this machine and the server.',
          },
          retry: 'safe',
          trace: { actionId: id, calls: 1, throttled: 0 },
        });
      },
      { baseUrl: 'http://127.0.0.1:1' },
    );
  });

  it('is a Problem that may be tried again: it does not speak TLS', async () => {
    await onStage({}, async (outer) => {
      await onStage(
        {},
        async ({ run }) => {
          expect(await run()).toMatchObject({
            problem: { kind: 'network', message: expect.stringMatching(/^No secure connection to .* could be made/) },
            retry: 'safe',
          });
        },
        { baseUrl: outer.farEnd.url.replace('http:', 'https:') },
      );
    });
  });

  it.each<[string, string, string]>([
    ['ENOTFOUND', 'dns', 'The server api.x was not found (ENOTFOUND).'],
    ['EAI_AGAIN', 'dns', 'The server api.x was not found (EAI_AGAIN).'],
    ['EHOSTUNREACH', 'refused', 'The server api.x did not take the connection (EHOSTUNREACH).'],
    [
      'CERT_HAS_EXPIRED',
      'tls',
      "No secure connection to api.x could be made, since the server's certificate has expired (CERT_HAS_EXPIRED).",
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls',
      "No secure connection to api.x could be made, since the server's certificate belongs to another name (ERR_TLS_CERT_ALTNAME_INVALID).",
    ],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'tls',
      "No secure connection to api.x could be made, since the server's certificate is not signed by anyone whom this machine trusts (SELF_SIGNED_CERT_IN_CHAIN).",
    ],
    ['EPROTO', 'tls', 'No secure connection to api.x could be made, since the two could not agree on one (EPROTO).'],
    ['ECONNRESET', 'broken', 'The connection to api.x failed before anything was sent (ECONNRESET).'],
    ['ETIMEDOUT', 'refused', 'The server api.x did not take the connection (ETIMEDOUT).'],
  ])('is told by its code: %s', (code, cause, message) => {
    const fault: NetworkFault = { kind: 'fault', cause: causeOf(code, false), sent: false, code };
    expect(fault.cause).toBe(cause);
    const expected = { kind: 'problem', problem: { kind: 'network', message, code }, retry: 'safe' };
    expect(runNetworkFailure(fault, 'api.x')).toMatchObject(expected);
    expect(readNetworkFailure(fault, 'api.x')).toMatchObject(expected);
  });
});

describe('createHttp', () => {
  it('makes a call once, whatever comes back, and keeps the reply as it is', async () => {
    const parts = { 'GET /a': [text('\ufeffbusy', 503, { 'x-a': '1' }), reset, truncate] };
    const farEnd = await startFarEnd(parts);
    const http = createHttp(limits);
    const get = () => http.send({ method: 'GET', url: `${farEnd.url}/a`, headers: {} }, stay);
    const reply = await get();
    expect(reply).toMatchObject({ kind: 'reply', status: 503, body: 'busy', headers: { 'x-a': '1' } });
    expect(await get()).toEqual({ kind: 'fault', cause: 'broken', sent: true, code: 'ECONNRESET' });
    expect(await get()).toEqual({ kind: 'fault', cause: 'broken', sent: true, code: 'ECONNRESET', status: 200 });
    expect(farEnd.received).toHaveLength(3);
    expect(http.calls()).toBe(3);
    http.close();
    await farEnd.close();
  });

  it('keeps the correlation id of an answer that breaks off', async () => {
    const head: Handler = (response) => {
      response.writeHead(200, { 'content-length': '1000', 'ININ-Correlation-Id': 'c0-ffee' });
      response.write('{"success":true,', () => response.socket?.destroy());
    };
    await onStage({ [testRoute]: head }, async ({ run }) => {
      expect(await run()).toMatchObject({
        problem: { kind: 'outcome-unknown' },
        trace: { correlationId: 'c0-ffee' },
      });
    });
  });

  it('uses a connection again, but not one that has been idle, and a slow answer is not idleness', async () => {
    const farEnd = await startFarEnd({ 'GET /fast': ok, 'GET /slow': delayed(150, ok) });
    const http = createHttp({ ...limits, idleMs: 50 });
    const get = (path: string) => http.send({ method: 'GET', url: `${farEnd.url}${path}`, headers: {} }, stay);
    for (const path of ['/fast', '/fast', '/slow', '/fast']) expect((await get(path)).kind).toBe('reply');
    expect(farEnd.connections()).toBe(1);
    await expect.poll(farEnd.open, { interval: 10 }).toBe(0);
    expect((await get('/fast')).kind).toBe('reply');
    expect(farEnd.connections()).toBe(2);
    http.close();
    await farEnd.close();
  });

  it('stops at its limit of time, however the far end behaves', async () => {
    const farEnd = await startFarEnd({ 'GET /hang': hang, 'GET /drip': drip });
    const http = createHttp({ ...limits, requestTimeoutMs: 200 });
    const get = (path: string) => http.send({ method: 'GET', url: `${farEnd.url}${path}`, headers: {} }, stay);
    expect(await get('/hang')).toEqual({ kind: 'fault', cause: 'timeout', sent: true, code: 'ETIMEDOUT' });
    expect(await get('/drip')).toEqual({ kind: 'fault', cause: 'timeout', sent: true, code: 'ETIMEDOUT', status: 200 });
    http.close();
    await farEnd.close();
  });

  it('leaves nothing behind on a signal that outlives many calls', async () => {
    await onStage({ [testRoute]: [ok, reset, truncate, text('', 500), ok] }, async ({ target }) => {
      const context = patient();
      for (let call = 0; call < 20; call++) {
        await target.run({ action: id, mode: 'test', flatten: false, inputs: {} }, context);
      }
      expect(getEventListeners(context.signal, 'abort')).toEqual([]);
    });
  });
});
