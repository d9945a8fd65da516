import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { link, noHash, verify } from '../../src/lib/chain.ts';
import type { Notice, RunEvent, RunFinished } from '../../src/model/event.ts';
import { from } from '../support/text-of.ts';

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

function head(line: string): string {
  return JSON.parse(line).hash;
}
