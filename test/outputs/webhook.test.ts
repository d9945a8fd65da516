import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { webhook } from '../../src/outputs/webhook.ts';
import {
  delayed,
  drip,
  type FarEnd,
  garbage,
  type Handler,
  hang,
  reset,
  startFarEnd,
  text,
} from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';

let server: FarEnd | undefined;
afterEach(() => server?.close());

/** A receiver that answers in these ways in turn, the last one for ever. */
async function receiver(...handlers: Handler[]): Promise<{ url: string; received: FarEnd['received'] }> {
  server = await startFarEnd({ 'POST /hook': handlers });
  return { url: `${server.url}/hook`, received: server.received };
}

async function* messages(...bodies: string[]): AsyncGenerator<string> {
  yield* bodies;
}

/** So many messages, each with its number from 1. */
async function* numbered(count: number): AsyncGenerator<string> {
  for (let number = 1; number <= count; number++) yield String(number);
}

const quick = { clock: systemClock, pauseMs: 1 };
const ok = text('ok');
const status = (code: number, headers: Record<string, string> = {}) => text('no', code, headers);

describe('the signature', () => {
  const key = 'twenty-four bytes secret';
  const base64 = Buffer.from(key).toString('base64');
  const raw = (secret: string) => new Webhook(new TextEncoder().encode(secret), { format: 'raw' });

  it.each([
    ['behind whsec_, is of the bytes that the base64 stands for', `whsec_${base64}`, new Webhook(`whsec_${base64}`)],
    ['of words, is of these', 'plain words!', new Webhook('plain words!', { format: 'raw' })],
    ['that looks like base64, is of the text all the same', base64, new Webhook(base64, { format: 'raw' })],
    ['with letters beyond ASCII, is of its UTF-8', 'clé secrète', raw('clé secrète')],
  ])('with a secret %s', async (_, secret, verifier) => {
    const { url, received } = await receiver(ok);
    await webhook({ ...quick, url, secret })(messages('{"n":1}', '{"n":2}'));
    const verified = received.map(({ body, headers }) => verifier.verify(body, headers as Record<string, string>));
    expect(verified).toEqual([{ n: 1 }, { n: 2 }]);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  });

  it('of a text that looks like base64 is not that of the bytes', async () => {
    const { url, received } = await receiver(ok);
    await webhook({ ...quick, url, secret: base64 })(messages('{}'));
    const { body = '', headers } = received[0] ?? {};
    expect(() => new Webhook(base64).verify(body, headers as Record<string, string>)).toThrow('No matching signature');
  });

  it('is left out without a secret, and refused with one that cannot sign', async () => {
    const { url, received } = await receiver(status(204));
    await webhook({ ...quick, url })(messages('{}'));
    expect(received[0]?.headers['webhook-signature']).toBeUndefined();
    const unsigned = webhook({ ...quick, url, secret: 'whsec_no base64' })(messages('{}'));
    await expect(unsigned).rejects.toThrow('cannot sign');
    expect(received).toHaveLength(1);
  });
});

describe('a message', () => {
  it.each([
    ['500', status(500)],
    ['429', status(429)],
    ['a reset', reset],
  ])('is tried again after %s, with the same id', async (_, handler) => {
    const { url, received } = await receiver(handler, handler, ok);
    await webhook({ ...quick, url })(messages('{}'));
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it.each([
    ['400', status(400), 'HTTP status 400'],
    [
      'a redirect',
      status(302, { location: 'https://elsewhere.example/T0KEN?a=b' }),
      "HTTP status 302, a redirect to https://elsewhere.example, which is not followed; set the webhook's URL to where it leads",
    ],
    [
      'a redirect to nowhere',
      status(301),
      "HTTP status 301, a redirect, which is not followed; set the webhook's URL to where it leads",
    ],
    ['410', status(410), 'HTTP status 410: it wants no more messages'],
  ])('is not tried again after %s, and it is said why', async (_, handler, reason) => {
    const { url, received } = await receiver(handler);
    await expect(webhook({ ...quick, url })(messages('{}'))).rejects.toEqual(
      new Error(`One webhook message was not delivered: the receiver answered with ${reason}`),
    );
    expect(received).toHaveLength(1);
  });

  it.each([
    ['is too large to be read', (response) => void response.writeHead(200).write('x'.repeat(300_000))],
    ['never ends', drip],
    [
      'breaks off',
      (response) => void response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy()),
    ],
  ] satisfies [string, Handler][])('is taken once the status says so, even if the answer %s', async (_, handler) => {
    const { url, received } = await receiver(handler);
    await webhook({ ...quick, url, timeoutMs: 300 })(messages('1', '2'));
    expect(received.map(({ body }) => body)).toEqual(['1', '2']);
  });

  it('has an answer of which no more is read than a little', async () => {
    let written = 0;
    const flood: Handler = (response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(1_000_000);
      const pour = () => {
        while (!response.destroyed && written < 100_000_000) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pour);
        }
        response.end();
      };
      pour();
    };
    const { url } = await receiver(flood);
    await webhook({ ...quick, url })(messages('{}'));
    expect(written).toBeLessThan(20_000_000);
  });
});

describe('a receiver that is not reached', () => {
  const reasons: [string, () => Promise<string>, RegExp][] = [
    [
      'has an unknown name',
      async () => 'http://nobody.invalid/hook',
      /name was not found \((ENOTFOUND|EAI_AGAIN)\); check the webhook's URL$/,
    ],
    [
      'does not speak TLS',
      async () => (await receiver(ok)).url.replace('http:', 'https:'),
      /^no secure connection to the receiver could be made, since .* \(E\w+\); for a certificate of your company's own, set NODE_EXTRA_CA_CERTS$/,
    ],
    ['does not answer', async () => (await receiver(hang)).url, /^the receiver did not answer within 50 ms$/],
    [
      'is no web server',
      async () => (await receiver(garbage)).url,
      /^what came from the receiver is no web answer \(HPE_\w+\)$/,
    ],
    [
      'is a metadata service',
      async () => 'http://169.254.169.254/latest?key=S3CR3T',
      /^the receiver's name leads to an address of this machine's own network link, .*; check the webhook's URL$/,
    ],
    [
      'is not there',
      async () => 'http://127.0.0.1:1/path?key=S3CR3T',
      /^the receiver could not be reached \(ECONNREFUSED\)$/,
    ],
  ];

  it.each(reasons)('since it %s is told so, without its URL', async (_, urlOf, reason) => {
    const url = await urlOf();
    const failure = await webhook({ ...quick, url, timeoutMs: 50 })(messages('{}')).catch(
      (error: Error) => error.message,
    );
    const [start, said] = String(failure).split(/(?<=delivered): /);
    expect([start, said]).toEqual(['One webhook message was not delivered', expect.stringMatching(reason)]);
    expect(failure).not.toContain(new URL(url).pathname);
  });
});

describe('Retry-After', () => {
  /** On a clock a hundred times as fast: ten seconds take a tenth of one. */
  const fast = { clock: createFastClock(100), pauseMs: 1 };

  it.each([[429], [503]])('of a %i is waited for, also by the next message', async (code) => {
    const { url, received } = await receiver(status(code, { 'retry-after': '10' }), ok);
    await webhook({ ...fast, url })(messages('1', '2'));
    expect(received.map(({ body }) => body)).toEqual(['1', '1', '2']);
    expect((received[1]?.at ?? 0) - (received[0]?.at ?? 0)).toBeGreaterThan(95);
    // Each try says when it was made.
    const stamp = (index: number) => Number(received[index]?.headers['webhook-timestamp']);
    expect(stamp(1) - stamp(0)).toBeGreaterThanOrEqual(9);

    await server?.close();
    const second = await receiver(status(code, { 'retry-after': '10' }), ok);
    const outcome = webhook({ ...fast, url: second.url, tries: 1 })(messages('1', '2'));
    await expect(outcome).rejects.toThrow('One webhook message was not delivered');
    expect((second.received[1]?.at ?? 0) - (second.received[0]?.at ?? 0)).toBeGreaterThan(95);
  });

  it.each([['-5'], ['banana'], ['Thu, 01 Jan 1970 00:00:00 GMT'], ['']])('of %j says nothing', async (value) => {
    const { url, received } = await receiver(status(429, { 'retry-after': value }), ok);
    await webhook({ ...quick, url })(messages('1'));
    expect(received).toHaveLength(2);
  });

  it('that is longer than the time left ends the delivery at once', async () => {
    const { url, received } = await receiver(status(503, { 'retry-after': '3600' }));
    await expect(webhook({ ...quick, url })(numbered(500))).rejects.toThrow(
      '500 webhook messages were not delivered: the receiver answered with HTTP status 503, and asks to wait for 5 min',
    );
    expect(received).toHaveLength(1);
  });

  it('makes no message less patient than the first', async () => {
    const full = status(429, { 'retry-after': '1' });
    const { url, received } = await receiver(status(400), full, full, ok);
    await expect(webhook({ ...fast, url })(messages('1', '2'))).rejects.toThrow(
      'One webhook message was not delivered',
    );
    expect(received.map(({ body }) => body)).toEqual(['1', '2', '2', '2']);
  });
});

describe('a receiver that is down', () => {
  it('gets one try for each further message, and after three in a row none but for the last', async () => {
    const { url, received } = await receiver(status(503));
    await expect(webhook({ ...quick, url })(numbered(1_000))).rejects.toEqual(
      new Error('1000 webhook messages were not delivered: the receiver answered with HTTP status 503'),
    );
    expect(received.map(({ body }) => body)).toEqual(['1', '1', '1', '2', '3', '1000']);
  });

  it('gets the last one when it is there again', async () => {
    const { url, received } = await receiver(...Array(5).fill(status(502)), ok);
    await expect(webhook({ ...quick, url })(numbered(1_000))).rejects.toThrow(
      '999 webhook messages were not delivered',
    );
    expect(received.at(-1)?.body).toBe('1000');
  });

  it('is forgiven what lies between messages that it takes', async () => {
    const { url, received } = await receiver(status(400), status(400), ok, status(400), status(400), ok);
    await expect(webhook({ ...quick, url })(numbered(6))).rejects.toThrow('4 webhook messages were not delivered');
    expect(received).toHaveLength(6);
  });

  it('gets nothing any more once it wants no more', async () => {
    const { url, received } = await receiver(ok, status(410));
    await expect(webhook({ ...quick, url })(numbered(1_000))).rejects.toThrow(
      '999 webhook messages were not delivered: the receiver answered with HTTP status 410: it wants no more messages',
    );
    expect(received).toHaveLength(2);
  });
});

describe('a slow receiver', () => {
  it('never holds up the run', async () => {
    const { url } = await receiver(hang);
    let finishedAfter = 0;
    async function* run() {
      const startedAt = performance.now();
      yield* numbered(20_000);
      finishedAfter = performance.now() - startedAt;
    }
    const sending = webhook({ ...quick, url, timeoutMs: 60_000, afterRunMs: 1_500 })(run());
    await expect(sending).rejects.toThrow('20000 webhook messages were not delivered: the receiver was too slow');
    expect(finishedAfter).toBeGreaterThan(0);
    expect(finishedAfter).toBeLessThan(1_000);
  });

  it('has a stated time after the run, the end of it for the last message', async () => {
    const { url, received } = await receiver(delayed(60, ok));
    const startedAt = performance.now();
    const sending = webhook({ ...quick, url, afterRunMs: 600 })(numbered(1_000));
    await expect(sending).rejects.toThrow(
      /^99\d webhook messages were not delivered: the receiver was too slow: 600 ms after the run no more is sent$/,
    );
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(received.at(-1)?.body).toBe('1000');
  });

  it('loses the oldest messages where too many wait, and it is said how many', async () => {
    const { url, received } = await receiver(delayed(100, ok), ok);
    const outcome = await webhook({ ...quick, url, backlog: 10 })(numbered(111)).catch((error: Error) => error.message);
    expect(outcome).toBe(
      '100 webhook messages were not delivered: the receiver was too slow, and only the last 10 messages wait for it',
    );
    expect([received.length, received[1]?.body]).toEqual([11, '102']);
  });

  it('is waited for no longer when the run has to end', async () => {
    const { url, received } = await receiver(status(500));
    const ended = new AbortController();
    const sending = webhook({ url, clock: systemClock, pauseMs: 20_000, signal: ended.signal })(messages('1', '2'));
    const outcome = expect(sending).rejects.toThrow('2 webhook messages were not delivered: the run was ended first');
    while (received.length === 0) await new Promise((resolve) => setImmediate(resolve));
    ended.abort();
    await outcome;
  });
});
