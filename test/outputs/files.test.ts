import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { file } from '../../src/outputs/file.ts';
import { openLog } from '../../src/outputs/log.ts';
import { stream } from '../../src/outputs/stream.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';

const temporaries = createTemporaries();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-suite-outputs-'));
});

async function* parts(...texts: (string | Error)[]): AsyncGenerator<string> {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield text;
  }
}

describe('file', () => {
  it('shows nothing until all is written, makes the folders, and replaces what was there', async () => {
    const path = join(folder, 'a/b/report.xml');
    await file(path, temporaries)(parts('old'));
    let during = '';
    async function* text() {
      yield 'one ';
      during = readFileSync(path, 'utf8');
      yield 'two';
    }
    await file(path, temporaries)(text());
    expect(during).toBe('old');
    expect(readFileSync(path, 'utf8')).toBe('one two');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.xml']);
  });

  it('leaves the old file and nothing else when the text breaks off', async () => {
    const path = join(folder, 'report.xml');
    await file(path, temporaries)(parts('old'));
    await expect(file(path, temporaries)(parts('new', new Error('broke off')))).rejects.toThrow('broke off');
    expect(readdirSync(folder)).toEqual(['report.xml']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('rejects when a folder has the name, and leaves nothing behind', async () => {
    const path = join(folder, 'taken');
    await file(join(path, 'inside'), temporaries)(parts('x'));
    await expect(file(path, temporaries)(parts('text'))).rejects.toThrow(/EISDIR/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('temporaries', () => {
  it('are removed when the program must end while a file is being written', async () => {
    let during: string[] = [];
    async function* text() {
      yield 'half';
      during = readdirSync(folder);
      temporaries.remove();
      yield 'rest';
    }
    await expect(file(join(folder, 'report.xml'), temporaries)(text())).rejects.toThrow(/ENOENT/);
    expect(during).toEqual([expect.stringMatching(/^\.report\.xml\.\w+\.tmp$/)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('openLog', () => {
  const services = {
    temporaries: createTemporaries(),
    processes: { own: '7:1', host: 'here', isAlive: (id: string) => id === '7:1' },
  };

  it('writes each part within the turn in which it comes, and says when it is written', async () => {
    const path = join(folder, 'audit/log.jsonl');
    const log = openLog(path, services);
    const seen: string[] = [];
    const look = () => seen.push(readFileSync(path, 'utf8'));
    async function* text() {
      yield 'one\n';
      yield 'two\n';
      look();
      await new Promise((resolve) => setImmediate(resolve));
      look();
      yield 'three\n';
      void log.written().then(look);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await log.output(text());
    expect(seen).toEqual(['', 'one\ntwo\n', 'one\ntwo\nthree\n']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never writes over a log that is there', async () => {
    const path = join(folder, 'log.jsonl');
    writeFileSync(path, 'the record\n');
    await expect(openLog(path, services).output(parts('other'))).rejects.toThrow(/EEXIST/);
    expect(readFileSync(path, 'utf8')).toBe('the record\n');
  });

  it('goes on behind what is kept of a log, and cuts off the rest', async () => {
    const path = join(folder, 'cut.jsonl');
    writeFileSync(path, 'one\ntw');
    await openLog(path, services, 4).output(parts('two\n', 'three\n'));
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it('brings what was written to the disk, as often as it is asked, and also when it is over', async () => {
    const log = openLog(join(folder, 'synced.jsonl'), services);
    await log.sync();
    const order: string[] = [];
    async function* text() {
      yield 'one\n';
      await Promise.all([log.sync(), log.sync()]);
      order.push('synced');
      yield 'two\n';
      void log.sync().then(() => order.push('synced again'));
    }
    await log.output(text());
    await log.sync();
    expect(order).toEqual(['synced', 'synced again']);
  });
});

describe('stream', () => {
  it('keeps the pace of a slow reader and loses nothing', async () => {
    const pipe = new PassThrough({ highWaterMark: 8 });
    const chunks: string[] = [];
    const reading = (async () => {
      for await (const chunk of pipe) chunks.push(String(chunk));
    })();
    await stream(pipe)(parts(...Array.from({ length: 100 }, (_, n) => `line ${n}\n`)));
    pipe.end();
    await reading;
    expect(chunks.join('')).toBe(Array.from({ length: 100 }, (_, n) => `line ${n}\n`).join(''));
  });

  it('ends quietly when the reader has left', async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    closed.on('error', () => {});
    let asked = 0;
    async function* text() {
      for (asked = 1; asked <= 1_000; asked++) {
        yield 'x';
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await stream(closed)(text());
    expect(asked).toBeLessThan(10);
  });

  it('rejects with any other error of the stream', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }));
      },
    });
    await expect(stream(full)(parts('x'))).rejects.toThrow('ENOSPC');
  });

  it('waits for a reader that does not read until it is told not to', async () => {
    const stuck = new PassThrough({ highWaterMark: 8 });
    const stop = new AbortController();
    let asked = 0;
    async function* text() {
      for (asked = 1; asked <= 1_000; asked++) yield 'a line of text';
    }
    const writing = stream(stuck, stop.signal)(text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBeLessThan(10);
    stop.abort();
    await writing;
    expect(asked).toBeLessThan(10);
  });

  it('gives the rest to a reader that reads, however late it comes', async () => {
    const pipe = new PassThrough({ highWaterMark: 1_024 });
    let read = '';
    pipe.on('data', (chunk) => (read += chunk));
    await stream(pipe, AbortSignal.abort())(parts('the end ', 'of the report'));
    expect(read).toBe('the end of the report');
  });
});
