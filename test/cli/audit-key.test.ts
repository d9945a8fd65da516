import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { link, noHash, type Recorded } from '../../src/lib/chain.ts';
import { recordFaults } from '../support/audit-records.ts';
import { filesBelow, project, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

const key = 'Kq7-audit-key-of-the-tests';
const variable = 'OUR_AUDIT_KEY';
const withKey = { [variable]: key };
const withAnother = { [variable]: 'Zz9-key-of-others' };
const signed = `intact, and signed with the key in ${variable}`;

let org: FarEnd;
beforeEach(async () => {
  // The first case fails, so that a run with --bail stops there and can go on.
  const wrong = json({ success: true, finalResult: { total: 'many' } });
  org = await startOrg({ 'POST /hook': json({}), [testRoute]: [wrong, total] });
});
afterEach(() => org.close());

/** A project whose logs are signed, with a suite that quotes the key; and how commands end in it. */
function stage() {
  const cwd = project({
    'suites/a.action.yaml': oneSuite(3, `tags: [${key}]`),
    'action-suite.config.json': JSON.stringify({ audit: { key: variable }, webhook: { url: `${org.url}/hook` } }),
    'key.txt': `${key}\n`,
  });
  const type = (args: readonly string[], env: Record<string, string> = withKey) =>
    run(args, { cwd, env: { ...signedIn(org), ...env } });
  const start = (args: readonly string[] = [], env?: Record<string, string>) =>
    type(['run', '--rate', '1000/s', '--concurrency', '1', ...args], env);
  const verify = async (env?: Record<string, string>) => {
    const { code, stdout } = await type(['audit', 'verify'], env);
    return [code, stdout.split('\n')[0]];
  };
  return { cwd, type, start, verify };
}

function logOf(cwd: string): string {
  const folder = join(cwd, 'action-suite-results/audit');
  return join(folder, readdirSync(folder)[0] ?? '');
}

/** The log as somebody without the key would write it anew. */
function forged(log: string): string {
  let head = noHash;
  const lines = log.trimEnd().split('\n');
  const anew = lines.map((line) => {
    const {
      seq,
      prev: _prev,
      hash: _hash,
      chain: _chain,
      ...rest
    } = JSON.parse(line.replace('"failed":1', '"failed":0'));
    const record: Recorded = rest;
    const next = link(seq, record, head);
    head = next.hash;
    return next.line;
  });
  return anew.join('');
}

describe('a signed audit log', () => {
  it('is verified and reported with its key alone, and its head stands in every report', async () => {
    const { cwd, type, start, verify } = stage();
    const live = await start();
    expect(live.code).toBe(1);
    expect(await verify()).toEqual([0, signed]);
    expect(await verify({ [`${variable}_FILE`]: 'key.txt' })).toEqual([0, signed]);
    expect(await verify({})).toEqual([
      2,
      `signed: the key is needed. Set ${variable}, or ${variable}_FILE, in the environment`,
    ]);
    expect(await verify(withAnother)).toEqual([
      1,
      `broken at record 1: it was changed, removed, added or moved, or it was signed with another key than that in ${variable}`,
    ]);
    const missing = await type(['audit', 'verify'], { [`${variable}_FILE`]: 'missing.txt' });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining(`The file that ${variable}_FILE names cannot be read, missing.txt`),
    ]);

    const head = /head\s+([0-9a-f]{64})/.exec(live.stdout)?.[1] ?? 'none';
    const junit = readReport(cwd, 'junit.xml');
    expect(junit).toContain(`<property name="action-suite.auditHead" value="${head}"/>`);
    const summaries = org.received.filter(({ url }) => url === '/hook');
    expect(summaries.map(({ body }) => JSON.parse(body).data.auditHead)).toEqual([head]);
    const again = await type(['report', logOf(cwd), '--out', 'again']);
    expect([again.code, readFileSync(join(cwd, 'again/junit.xml'), 'utf8')]).toEqual([1, junit]);

    const results = filesBelow(join(cwd, 'action-suite-results'));
    expect(Object.entries({ ...results, ...live }).filter(([, text]) => String(text).includes(key))).toEqual([]);
    expect(readFileSync(logOf(cwd), 'utf8')).toContain('"tags":["***"]');
  });

  it('is neither gone on with nor reported without it, and nothing is called or written', async () => {
    const { cwd, type, start } = stage();
    await start(['--bail']);
    const before = filesBelow(cwd);
    const calls = org.received.length;
    const refused: [env: Record<string, string>, words: string][] = [
      [{}, 'is signed: the key is needed to read it.'],
      [
        withAnother,
        `its first record is not what was written, or it was signed with another key than that in ${variable}.`,
      ],
    ];
    for (const [env, words] of refused) {
      for (const ended of [await start(['--resume'], env), await type(['report', logOf(cwd)], env)]) {
        expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(words)]);
      }
    }
    expect([filesBelow(cwd), org.received.length]).toEqual([before, calls]);
    // By what is left of a log that somebody changed, nobody knows what failed.
    writeFileSync(logOf(cwd), readFileSync(logOf(cwd), 'utf8').replace('"status":"failed"', '"status":"passed"'));
    const changed = await start(['--last-failed']);
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringMatching(/record \d+ of its audit log .* is not/)]);
  });

  it('goes on under the same key when its run does', async () => {
    const { cwd, start, verify } = stage();
    await start(['--bail']);
    const { code, stdout } = await start(['--resume']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('1 failed, 2 passed · 3 cases')]);
    expect(await verify()).toEqual([0, signed]);
    const log = readFileSync(logOf(cwd), 'utf8');
    expect(log).toContain('"type":"run:resumed"');
    expect(recordFaults(log)).toEqual([]);
  });

  it('is told from one that was written anew without the key', async () => {
    const { cwd, type, start, verify } = stage();
    await start(['--bail']);
    writeFileSync(logOf(cwd), forged(readFileSync(logOf(cwd), 'utf8')));
    expect(await verify({})).toEqual([0, 'intact']);
    expect(await verify()).toEqual([
      1,
      `not signed: ${variable} is set, but this log was written without a key, or anew by somebody who has none`,
    ]);
    for (const ended of [await start(['--resume']), await type(['report', logOf(cwd)])]) {
      expect([ended.code, ended.stderr]).toEqual([
        2,
        expect.stringContaining(`is not signed, although ${variable} is`),
      ]);
    }
  });
});

it('runs nothing where the key that the configuration names is not there; later nobody stumbles over that', async () => {
  const { start, verify } = stage();
  const { code, stdout } = await start([], {});
  expect([code, stdout]).toEqual([
    2,
    expect.stringContaining(`The audit log is to be signed with the key in ${variable}, as the configuration says`),
  ]);
  expect(org.calls().filter((call) => call !== 'POST /hook')).toEqual([]);
  expect((await verify({}))[0]).toBe(0);
  expect((await start(['--resume'])).stderr).toContain('There is no earlier run to go on with.');
});
