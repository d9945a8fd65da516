import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { link, noHash, verify } from '../../src/lib/chain.ts';
import { lines as linesOf } from '../../src/lib/lines.ts';
import type { Notice, RunEvent, RunFinished, RunStarted } from '../../src/model/event.ts';
import { audit } from '../../src/reporters/audit.ts';
import { everyEvent } from '../support/every-event.ts';
import { from, listOf } from '../support/text-of.ts';

const stamp = { timestamp: '2026-11-23T09:30:00.000Z', runId: 'run-1' };

function notice(message: string): Notice {
  return { type: 'notice', ...stamp, level: 'info', message };
}

const counts = { total: 0, passed: 0, failed: 0, errored: 0, unknown: 0, skipped: 0, flaky: 0, warnings: 0 };
const end: RunFinished = { type: 'run:finished', ...stamp, counts, durationMs: 5, calls: 1 };

/** A log of these events, and the hash of each of its records. */
function chain(events: readonly RunEvent[]) {
  const lines: string[] = [];
  const hashes = [noHash];
  for (const event of events) {
    const { line, hash } = link(lines.length + 1, event, hashes.at(-1) ?? noHash);
    lines.push(line);
    hashes.push(hash);
  }
  return { lines, hashes };
}

const { lines, hashes } = chain([notice('one'), notice('zwei äöü \u{1f600} \ud800'), notice('{"hash":"x"}'), end]);
const [one = '', two = '', three = '', four = ''] = lines;

describe('link', () => {
  it('writes the record with its number first, and the two hashes last', () => {
    expect(one).toBe(
      `{"seq":1,"type":"notice","timestamp":"2026-11-23T09:30:00.000Z","runId":"run-1","level":"info","message":"one",` +
        `"prev":"${'0'.repeat(64)}","hash":"113310a21243f95e185ba6f80b4d98d6ebaa42549f3007d54efdb706db1325f9"}\n`,
    );
  });

  it('can be checked by the rule that its documentation gives', () => {
    for (const [index, line] of lines.entries()) {
      const bytes = Buffer.from(line).subarray(0, -1);
      const body = Buffer.concat([bytes.subarray(0, -75), Buffer.from('}')]);
      expect(createHash('sha256').update(body).digest('hex')).toBe(hashes[index + 1]);
      expect(bytes.subarray(-66, -2).toString()).toBe(hashes[index + 1]);
      expect(JSON.stringify({ ...JSON.parse(line), hash: undefined })).toBe(body.toString());
    }
  });
});

/** A record that is changed and given a hash of its own that fits. */
function forged(line: string): string {
  const { seq, hash: _hash, prev, ...event } = JSON.parse(line);
  return link(seq, { ...event, message: 'forged' }, prev).line;
}

describe('verify', () => {
  it.each<[string, string[], Awaited<ReturnType<typeof verify>>]>([
    ['a whole log', lines, { state: 'intact', head: hashes[4] ?? '' }],
    ['nothing', [], { state: 'unfinished', head: noHash }],
    ['no end', [one, two], { state: 'unfinished', head: hashes[2] ?? '' }],
    ['half a line', [one, two, three.slice(0, 20)], { state: 'torn', at: 3, head: hashes[2] ?? '' }],
    ['a line without line feed', [one, two.trimEnd()], { state: 'torn', at: 2, head: hashes[1] ?? '' }],
    ['half a line with line feed', [one, `${two.slice(0, 9)}\n`], { state: 'torn', at: 2, head: hashes[1] ?? '' }],
    ['half a line alone', ['{"se'], { state: 'torn', at: 1, head: noHash }],
    ['half a line in the middle', [one, '{"se\n', three], { state: 'broken', at: 2, head: hashes[1] ?? '' }],
    ['an empty line in the middle', [one, '\n', two], { state: 'broken', at: 2, head: hashes[1] ?? '' }],
    ['a record removed', [one, three, four], { state: 'broken', at: 2, head: hashes[1] ?? '' }],
    ['the first record removed', [two, three, four], { state: 'broken', at: 1, head: noHash }],
    ['records swapped', [one, three, two, four], { state: 'broken', at: 2, head: hashes[1] ?? '' }],
    ['a record twice', [one, one, two], { state: 'broken', at: 2, head: hashes[1] ?? '' }],
    ['a record changed', [one.replace('one', 'two'), two], { state: 'broken', at: 1, head: noHash }],
    [
      'a record changed with its hash',
      [one, forged(two), three, four],
      { state: 'broken', at: 3, head: head(forged(two)) },
    ],
    ['a record after the end', [...lines, one], { state: 'broken', at: 5, head: hashes[4] ?? '' }],
    ['a list', ['[]\n', one], { state: 'broken', at: 1, head: noHash }],
    ['a BOM', [`\ufeff${one}`, two], { state: 'broken', at: 1, head: noHash }],
  ])('judges %s', async (_, log, verdict) => {
    expect(await verify(from(log))).toEqual(verdict);
  });

  it('finds every change of a single character', async () => {
    for (let at = 0; at < three.length - 1; at += 1) {
      const changed = `${three.slice(0, at)}${three[at] === 'a' ? 'b' : 'a'}${three.slice(at + 1)}`;
      expect((await verify(from([one, two, changed, four]))).state).toBe('broken');
    }
  });
});

const started: RunStarted = everyEvent['run:started'];

/** The lines of a log that the reporter writes. */
function written(key?: string, events: readonly RunEvent[] = [started, notice('one'), end]): Promise<string[]> {
  return listOf(audit({ key })(from(events)));
}

/** A log whose first record says more of its form, or less, and whose chain holds. */
async function saying(form: object, key?: string): Promise<string[]> {
  const {
    seq: _seq,
    format: _format,
    chain: _chain,
    hash: _hash,
    prev: _prev,
    ...first
  } = JSON.parse((await written())[0] ?? '');
  const { line, hash } = link(1, { ...first, ...form }, noHash, key);
  return [line, link(2, end, hash, key).line];
}

describe('the form of a log', () => {
  it('stands in the first record, and in no other', async () => {
    const [first = '', ...rest] = await written('its key');
    expect(first).toMatch(/^\{"seq":1,"type":"run:started","format":1,"chain":"hmac-sha256","timestamp":/);
    expect((await written())[0]).toMatch(/^\{"seq":1,"type":"run:started","format":1,"timestamp":/);
    expect(rest.join('')).not.toMatch(/"format"|"chain"/);
  });

  it.each<[string, object, string]>([
    ['of an early version, which says nothing', {}, 'intact'],
    ['of this version', { format: 1 }, 'intact'],
    ['of a later version', { format: 2 }, 'newer'],
    ['of a format that is no number', { format: '1' }, 'newer'],
    ['that is signed in another way', { format: 1, chain: 'ed25519' }, 'newer'],
    ['that is signed', { format: 1, chain: 'hmac-sha256' }, 'signed'],
  ])('without a key, of a log %s', async (_, form, state) => {
    expect((await verify(from(await saying(form)))).state).toBe(state);
  });

  it.each<[string, object, string | undefined, string]>([
    ['signed with it', { format: 1, chain: 'hmac-sha256' }, 'its key', 'intact'],
    ['signed with another', { format: 1, chain: 'hmac-sha256' }, 'another key', 'broken'],
    ['that says it is signed and is not', { format: 1, chain: 'hmac-sha256' }, undefined, 'broken'],
    ['that was written anew without one', { format: 1 }, undefined, 'unsigned'],
    ['that was signed and says nothing of it', { format: 1 }, 'its key', 'unsigned'],
    ['of a later version', { format: 2, chain: 'hmac-sha256' }, 'its key', 'newer'],
  ])('with a key, of a log %s', async (_, form, key, state) => {
    expect((await verify(from(await saying(form, key)), 'its key')).state).toBe(state);
  });

  it('is no way around the chain: a log whose first records were removed is broken with a key, too', async () => {
    const [, ...rest] = await written('its key');
    expect(await verify(from(rest), 'its key')).toMatchObject({ state: 'broken', at: 1 });
    expect(await verify(from(rest))).toMatchObject({ state: 'broken', at: 1 });
  });
});

describe('a signed log', () => {
  it('has the HMAC-SHA-256 of the same bytes as its hashes', async () => {
    for (const line of await written('schlüssel')) {
      const bytes = Buffer.from(line).subarray(0, -1);
      const body = Buffer.concat([bytes.subarray(0, -75), Buffer.from('}')]);
      expect(bytes.subarray(-66, -2).toString()).toBe(
        createHmac('sha256', Buffer.from('schlüssel')).update(body).digest('hex'),
      );
    }
  });

  it('is broken where a record was changed and given a hash by somebody without the key', async () => {
    const [first = '', second = '', third = ''] = await written('its key');
    const changed = await verify(from([first, forged(second), third]), 'its key');
    expect(changed).toEqual({ state: 'broken', at: 2, head: head(first) });
  });
});

it('finds the record whose head was noted', async () => {
  expect(await verify(from(lines), undefined, hashes[2])).toMatchObject({ state: 'intact', notedAt: 2 });
  expect(await verify(from(lines), undefined, hashes[4])).toMatchObject({ head: hashes[4], notedAt: 4 });
  expect(await verify(from(lines), undefined, 'f'.repeat(64))).not.toHaveProperty('notedAt');
});

describe.each([undefined, 'its key'])('a log of everything that may happen, with the key %s', (key) => {
  it('verifies up to the last whole record, wherever it was cut: at 500 places drawn by lot', async () => {
    const { 'run:started': first, 'run:resumed': again, 'run:finished': last, ...between } = everyEvent;
    const all = await written(key, [first, ...Object.values(between), last, again, ...Object.values(between), last]);
    const bytes = Buffer.from(all.join(''));
    const places = Array.from({ length: 500 }, (_, at) => Math.floor(((at + Math.random()) * bytes.length) / 500));
    for (const place of [...places, bytes.length]) {
      const cut = bytes.subarray(0, place);
      const whole = cut.toString('latin1').split('\n').length - 1;
      const last = all.slice(0, whole).at(-1);
      const isWhole = cut.length === 0 || cut.at(-1) === 0x0a;
      const isEnd = last?.includes('"type":"run:finished"');
      expect([place, await verify(linesOf(from([cut])), key)]).toEqual([
        place,
        {
          // A line that was begun behind the end of the run is a tail as well.
          state: isWhole ? (isEnd ? 'intact' : 'unfinished') : 'torn',
          ...(!isWhole && { at: whole + 1 }),
          head: last === undefined ? noHash : head(last),
        },
      ]);
    }
  });
});

function head(line: string): string {
  return JSON.parse(line).hash;
}
