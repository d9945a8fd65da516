import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { addressOf } from '../../src/outputs/message-spool/address-of.ts';
import { redeliver } from '../../src/outputs/redeliver.ts';
import { webhook } from '../../src/outputs/webhook.ts';
import { project } from '../support/cli.ts';
import { delayed, type FarEnd, type Handler, hang, startFarEnd, text } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { smallDisk, whyNoDisk } from '../support/small-disk.ts';
import { spoolIn, textsIn, waitingIn } from '../support/spool.ts';

let server: FarEnd | undefined;
let folder: string;
beforeEach(() => {
  folder = join(project(), 'webhook');
});
afterEach(() => server?.close());

async function receiver(...handlers: Handler[]): Promise<{ url: string; received: FarEnd['received'] }> {
  server = await startFarEnd({ 'POST /hook': handlers });
  return { url: `${server.url}/hook`, received: server.received };
}

/** The messages of a run as they are made, each with its number. */
async function* run(runId: string, count: number): AsyncGenerator<string> {
  for (let n = 1; n <= count; n++) yield JSON.stringify({ type: 'a_type', timestamp: 'then', data: { runId, n } });
}

const ok = text('ok');
const status = (code: number, headers: Record<string, string> = {}) => text('no', code, headers);
const quick = { clock: systemClock, pauseMs: 1, goneMs: 1 };
const idOf = ({ headers }: FarEnd['received'][number]) => headers['webhook-id'];
const sent = (received: FarEnd['received']) =>
  received.map(({ body }) => JSON.parse(body).data).map(({ runId, n }) => `${runId}${n}`);

/** Runs with so many messages and gives what was told in the end, if anything was. */
async function runs(url: string, name: string, count: number, more: object = {}): Promise<string> {
  const output = webhook({ ...quick, url, spool: spoolIn(folder), ...more });
  return output(run(name, count)).then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('the spool', () => {
  it('holds a message before it is sent, for its owner only, and nothing once it was taken', async () => {
    const seen: unknown[] = [];
    const look: Handler = (response, received) => {
      const names = readdirSync(folder);
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
      seen.push(mode(folder), ...names.map((name) => mode(join(folder, name))), textsIn(folder).includes('\\"n\\":1'));
      return ok(response, received);
    };
    const { url } = await receiver(look);
    await runs(url, 'a', 1, { secret: 'a secret of the receiver' });
    expect(seen).toEqual(['700', '600', true]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows no secret: not the address, which may be one, and not the key', async () => {
    const { url } = await receiver(status(500));
    const secretUrl = `${url.replace('//', '//user:p4ssw0rd@')}?token=T0KEN`;
    await runs(secretUrl, 'a', 1, { secret: 'S3CR3T' });
    expect(textsIn(folder)).toContain(new URL(url).origin);
    expect(textsIn(folder)).not.toMatch(/p4ssw0rd|T0KEN|S3CR3T|\/hook/);
  });

  it('knows an address by what is no password of it', () => {
    const { hash, origin } = addressOf('https://hooks.example.com/T0KEN');
    expect(origin).toBe('https://hooks.example.com');
    expect(addressOf('https://user:p4ssw0rd@hooks.example.com/T0KEN')).toEqual({ hash, origin });
    expect(addressOf('https://hooks.example.com/T0KEN2').hash).not.toBe(hash);
  });

  it('keeps what was not taken, with the number of tries and the reason', async () => {
    const { url } = await receiver(ok, status(500), status(500), status(500), status(400), ok);
    expect(await runs(url, 'a', 4)).toBe(
      '2 webhook messages were not delivered: the receiver answered with HTTP status 400. They are kept: `action-suite webhook redeliver` sends them',
    );
    expect(await waitingIn(folder)).toEqual([
      expect.objectContaining({
        message: expect.objectContaining({ type: 'a_type', runId: 'a', body: expect.stringContaining('"n":2') }),
        standing: { tries: 3, isDead: false, reason: 'the receiver answered with HTTP status 500' },
        holder: undefined,
      }),
      expect.objectContaining({
        standing: { tries: 1, isDead: true, reason: 'the receiver answered with HTTP status 400' },
      }),
    ]);
    // What was taken is gone from the disk.
    expect(textsIn(folder)).not.toMatch(/\\"n\\":[14]/);
  });

  it('keeps all messages of a receiver that is gone, and the summary is tried all the same', async () => {
    const { url, received } = await receiver(status(503));
    expect(await runs(url, 'a', 1_000)).toContain('1000 webhook messages were not delivered');
    expect(sent(received)).toEqual(['a1', 'a1', 'a1', 'a2', 'a3', 'a1000']);
    expect(await waitingIn(folder)).toHaveLength(1_000);
  });

  it('marks all that follows as dead once the receiver wants no more', async () => {
    const { url, received } = await receiver(ok, status(410));
    await runs(url, 'a', 5);
    expect((await waitingIn(folder)).map(({ standing }) => standing.isDead)).toEqual([true, true, true, true]);
    await runs(url, 'b', 1);
    expect(sent(received)).toEqual(['a1', 'a2', 'b1']);
  });

  it('that cannot be written costs no message and no run, and is told of', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const { url, received } = await receiver(ok, ok, status(400));
    const notes: string[] = [];
    const onNote = (note: string) => notes.push(note);
    expect(await runs(url, 'a', 2, { onNote })).toBe('');
    expect(sent(received)).toEqual(['a1', 'a2']);
    expect(notes).toEqual([
      expect.stringMatching(/^Webhook messages could not be kept until they are taken, since .*\.$/),
    ]);
    expect(await runs(url, 'b', 1, { onNote })).toMatch(
      /not delivered: .* status 400\. Webhook messages could not be kept/,
    );
  });

  it.skipIf(whyNoDisk() !== '')(
    'on a disk that fills up keeps whole messages, and sends the others from memory',
    async () => {
      const disk = smallDisk();
      try {
        folder = join(disk.folder, 'webhook');
        const { url, received } = await receiver(delayed(1, ok));
        disk.fill(24);
        const padding = 'x'.repeat(1_000);
        async function* long(): AsyncGenerator<string> {
          for (let n = 1; n <= 40; n++) yield JSON.stringify({ type: 't', data: { runId: 'a', n, padding } });
        }
        const notes: string[] = [];
        await webhook({ ...quick, url, spool: spoolIn(folder), onNote: (note) => notes.push(note) })(long());
        expect(sent(received)).toEqual(Array.from({ length: 40 }, (_, index) => `a${index + 1}`));
        expect(notes).toEqual(['Webhook messages could not be kept until they are taken, since the disk is full.']);

        await server?.close();
        const again = await receiver(status(503));
        const told = webhook({ ...quick, url: again.url, spool: spoolIn(folder) })(long());
        await expect(told).rejects.toThrow(/^40 webhook messages .* \d+ of them are kept: .*, since the disk is full$/);
        const kept = await waitingIn(folder);
        expect(kept.length).toBeGreaterThan(5);
        expect(kept.map(({ message }) => JSON.parse(message.body).data.n)).toEqual(kept.map((_, index) => index + 1));
      } finally {
        disk.remove();
      }
    },
  );

  it('holds thirty thousand messages without holding them in memory', async () => {
    const { url } = await receiver(hang);
    const ended = new AbortController();
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const before = heap();
    let grown = Number.NaN;
    async function* long(): AsyncGenerator<string> {
      const padding = 'x'.repeat(1_000);
      for (let n = 0; n < 30_000; n++) yield JSON.stringify({ type: 't', data: { runId: 'a', padding, n } });
      grown = heap() - before;
      ended.abort();
    }
    const sending = webhook({ ...quick, url, spool: spoolIn(folder), signal: ended.signal })(long());
    await expect(sending).rejects.toThrow('30000 webhook messages were not delivered');
    // All of them are thirty megabytes.
    expect(grown).toBeLessThan(5);
    expect(statSync(join(folder, readdirSync(folder)[0] ?? '')).size).toBeGreaterThan(30_000_000);
  });
});

describe('what an earlier run left', () => {
  it('is delivered first by the next one, oldest first, with the same ids and a new time', async () => {
    const secret = 'a secret of the receiver';
    const down = await receiver(status(500));
    await runs(down.url, 'a', 2, { secret });
    await runs(down.url, 'b', 1, { secret });
    const ids = (await waitingIn(folder)).map(({ message }) => message.id);
    await server?.close();
    const { port } = new URL(down.url);
    server = await startFarEnd({ 'POST /hook': ok }, undefined, Number(port));
    expect(await runs(down.url, 'c', 1, { secret })).toBe('');
    const { received } = server;
    expect(sent(received)).toEqual(['a1', 'a2', 'b1', 'c1']);
    expect(received.slice(0, 3).map(idOf)).toEqual(ids);
    const verifier = new Webhook(secret, { format: 'raw' });
    for (const { body, headers } of received) verifier.verify(body, headers as Record<string, string>);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('for another address stays, and so does what was refused', async () => {
    const { url, received } = await receiver(status(500), status(500), status(500), status(400), ok);
    await runs(`${url}?to=another`, 'a', 1);
    await runs(url, 'b', 1);
    const notes: string[] = [];
    expect(await runs(url, 'c', 1, { onNote: (note: string) => notes.push(note) })).toBe('');
    expect(sent(received)).toEqual(['a1', 'a1', 'a1', 'b1', 'c1']);
    expect(notes).toEqual([
      'One webhook message of earlier runs waits: `action-suite webhook redeliver` sends it, `action-suite webhook list` says why.',
    ]);
  });

  it('by a process that was killed is taken over, from the first message that it does not know to be taken', async () => {
    const { url, received } = await receiver(ok, hang);
    const killed = new AbortController();
    const first = webhook({ ...quick, url, spool: spoolIn(folder, '7:1'), timeoutMs: 60_000, signal: killed.signal });
    const ended = first(run('a', 3)).catch(() => {});
    while (received.length < 2) await new Promise((resolve) => setImmediate(resolve));
    // As the disk is at this moment; what the process would do later must not be seen.
    const [name = ''] = readdirSync(folder);
    const copy = join(project(), 'webhook');
    mkdirSync(copy);
    writeFileSync(join(copy, name), textsIn(folder));
    appendFileSync(join(copy, name), '{"kind":"message","mess');
    killed.abort();
    await ended;
    folder = copy;
    await server?.close();
    const again = await receiver(ok);
    const at = again.url;
    expect(await waitingIn(folder)).toHaveLength(2);
    await redeliver({ ...all, url: at, spool: spoolIn(folder, '8:1'), onSettled() {} });
    expect(sent(again.received)).toEqual(['a2', 'a3']);
    expect(again.received.map(idOf)[0]).toBe(received.map(idOf)[1]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is sent by one of two processes only, and never what another one has in hand', async () => {
    const { url, received } = await receiver(status(500), status(500), status(500), delayed(5, ok));
    await runs(url, 'a', 10);
    const left = await waitingIn(folder);
    const both = ['2:1', '3:1'].map((own) =>
      webhook({ ...quick, url, spool: spoolIn(folder, own, ['2:1', '3:1']) })(run(own, 5)),
    );
    await Promise.all(both);
    const ids = received.slice(received.length - left.length - 10).map(idOf);
    expect([ids.length, new Set(ids).size]).toEqual([left.length + 10, left.length + 10]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('on another machine is left to it until it has not been touched for long', async () => {
    const { url, received } = await receiver(status(500), status(500), status(500), ok);
    await runs(url, 'a', 1);
    const [name = ''] = readdirSync(folder);
    const foreign = join(folder, name.replace('.jsonl', `.${Buffer.from('1:1 there').toString('base64url')}.jsonl`));
    renameSync(join(folder, name), foreign);
    await runs(url, 'b', 1);
    expect(sent(received).slice(3)).toEqual(['b1']);
    utimesSync(foreign, new Date(), new Date(Date.now() - 11 * 60_000));
    await runs(url, 'c', 1);
    expect(sent(received).slice(3)).toEqual(['b1', 'a1', 'c1']);
  });

  it('that a run has in hand is touched, so that other machines leave it alone', async () => {
    const { url, received } = await receiver(hang);
    const ended = new AbortController();
    const clock = createFastClock(1_000);
    const sending = webhook({
      url,
      clock,
      spool: spoolIn(folder),
      timeoutMs: 60_000,
      afterRunMs: 1e9,
      signal: ended.signal,
    });
    const over = sending(run('a', 1)).catch(() => {});
    while (received.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const [name = ''] = readdirSync(folder);
    utimesSync(join(folder, name), 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(statSync(join(folder, name)).mtimeMs).toBeGreaterThan(Date.now());
    ended.abort();
    await over;
  });

  it('does not keep a run from telling its own summary in time', async () => {
    const down = await receiver(status(500));
    await runs(down.url, 'a', 200);
    await server?.close();
    server = await startFarEnd({ 'POST /hook': delayed(40, ok) }, undefined, Number(new URL(down.url).port));
    const told = await runs(down.url, 'b', 1, { afterRunMs: 1_500 });
    const { received } = server;
    expect([told, sent(received).at(-1)]).toEqual(['', 'b1']);
    // One was most likely under way when the time for it was over: that counts as not taken.
    const others = 200 - (received.length - 1);
    expect([others, others + 1]).toContain((await waitingIn(folder)).length);
  });
});

describe('a receiver that is gone while the run goes on', () => {
  it('is asked again every now and then, and gets what comes when it is back', async () => {
    const { url, received } = await receiver(...Array(5).fill(status(503)), ok);
    async function* slow(): AsyncGenerator<string> {
      yield* run('a', 6);
      while (received.length < 8) await new Promise((resolve) => setImmediate(resolve));
    }
    const sending = webhook({ clock: createFastClock(100), url, spool: spoolIn(folder), pauseMs: 1 })(slow());
    await expect(sending).rejects.toThrow('3 webhook messages were not delivered');
    expect(sent(received)).toEqual(['a1', 'a1', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
  });
});

const all = {
  clock: systemClock,
  proxies: { exceptions: '' },
  signal: new AbortController().signal,
  picks: () => true,
  pauseMs: 1,
};

describe('redeliver', () => {
  it('sends what waits and what was refused, to the address of today', async () => {
    const first = await receiver(status(400), status(500));
    await runs(first.url, 'a', 3);
    await server?.close();
    const { url, received } = await receiver(ok, status(401), ok);
    const told: unknown[] = [];
    await redeliver({
      ...all,
      url,
      spool: spoolIn(folder),
      onSettled: (_, answer) => told.push(answer === 'taken' ? answer : answer.reason),
    });
    expect(sent(received)).toEqual(['a1', 'a2', 'a3']);
    expect(told).toEqual(['taken', 'the receiver answered with HTTP status 401', 'taken']);
    expect(await waitingIn(folder)).toEqual([
      expect.objectContaining({
        standing: { tries: 2, isDead: true, reason: 'the receiver answered with HTTP status 401' },
      }),
    ]);
  });

  it('goes on where the receiver is there, though it refuses one message after the other', async () => {
    const first = await receiver(status(503));
    await runs(first.url, 'a', 5);
    await server?.close();
    const { url, received } = await receiver(...Array(4).fill(status(404)), ok);
    await redeliver({ ...all, url, spool: spoolIn(folder), onSettled() {} });
    expect(sent(received)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(await waitingIn(folder)).toHaveLength(4);
  });

  it('gives up after three in a row that got no answer of use', async () => {
    const { url, received } = await receiver(...Array(6).fill(status(404)), status(500));
    await runs(url, 'a', 3);
    await runs(url, 'b', 7);
    const count = received.length;
    await redeliver({ ...all, url, spool: spoolIn(folder), onSettled() {} });
    expect(sent(received).slice(count)).toEqual(['a1', 'a1', 'a1', 'a2', 'a3']);
    expect(await waitingIn(folder)).toHaveLength(10);
    expect(existsSync(folder)).toBe(true);
  });
});
