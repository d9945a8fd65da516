import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { webhook } from '../../src/outputs/webhook.ts';

interface Taken {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A receiver that answers with the given statuses in turn, the last one for ever; 0 resets the connection. */
async function receiver(...statuses: number[]): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = statuses[Math.min(taken.length, statuses.length - 1)] ?? 200;
      taken.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      if (status === 0) request.socket.resetAndDestroy();
      else response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('ok');
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, taken };
}

async function* messages(...bodies: string[]): AsyncGenerator<string> {
  yield* bodies;
}

const quick = { clock: systemClock, pauseMs: 1 };
const secret = `whsec_${Buffer.from('twenty-four bytes secret').toString('base64')}`;

describe('webhook', () => {
  it('signs so that the library of the standard takes it', async () => {
    const { url, taken } = await receiver(200);
    await webhook({ ...quick, url, secret })(messages('{"n":1}', '{"n":2}'));
    expect(
      taken.map(({ body, headers }) => new Webhook(secret).verify(body, headers as Record<string, string>)),
    ).toEqual([{ n: 1 }, { n: 2 }]);
    expect(new Set(taken.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  });

  it('takes a secret that is no base64 as the key itself', async () => {
    const { url, taken } = await receiver(200);
    await webhook({ ...quick, url, secret: 'plain words!' })(messages('{"n":1}'));
    const { body, headers } = taken[0] as Taken;
    const verifier = new Webhook('plain words!', { format: 'raw' });
    expect(verifier.verify(body, headers as Record<string, string>)).toEqual({ n: 1 });
  });

  it('sends no signature without a secret', async () => {
    const { url, taken } = await receiver(204);
    await webhook({ ...quick, url })(messages('{}'));
    expect(taken[0]?.headers['webhook-signature']).toBeUndefined();
  });

  it.each([[500], [429], [0]])('tries again after %i, with the same id', async (status) => {
    const { url, taken } = await receiver(status, status, 200);
    await webhook({ ...quick, url })(messages('{}'));
    expect(taken).toHaveLength(3);
    expect(new Set(taken.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it.each([[400], [302], [410]])('does not insist after %i, and says so', async (status) => {
    const { url, taken } = await receiver(status);
    await expect(webhook({ ...quick, url })(messages('{}'))).rejects.toThrow(
      `One webhook message was not delivered: the receiver answered with HTTP status ${status}`,
    );
    expect(taken).toHaveLength(1);
  });

  it('gives each further message one try once the receiver is down', async () => {
    const { url, taken } = await receiver(503);
    await expect(webhook({ ...quick, url })(messages('1', '2', '3'))).rejects.toThrow(
      '3 webhook messages were not delivered',
    );
    expect(taken.map(({ body }) => body)).toEqual(['1', '1', '1', '2', '3']);
  });

  it('shows neither the secret nor the URL when nobody is there', async () => {
    const failure = await webhook({ ...quick, url: 'http://127.0.0.1:1/path?key=S3CR3T', secret })(
      messages('{}'),
    ).catch((error: unknown) => error);
    expect(failure).toEqual(
      new Error('One webhook message was not delivered: the receiver could not be reached (ECONNREFUSED)'),
    );
  });

  it('stops waiting when the run has to end', async () => {
    const { url, taken } = await receiver(500);
    const ended = new AbortController();
    const sending = webhook({ url, clock: systemClock, pauseMs: 60_000, signal: ended.signal })(messages('1', '2'));
    const outcome = expect(sending).rejects.toThrow('2 webhook messages were not delivered');
    while (taken.length === 0) await new Promise((resolve) => setImmediate(resolve));
    ended.abort();
    await outcome;
  });
});
