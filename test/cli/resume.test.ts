import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ended, project, run, start } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

const orgs: FarEnd[] = [];
afterEach(async () => {
  for (const org of orgs.splice(0)) await org.close();
});

/** An organisation that takes so long for each test, and the numbers that it was asked for. */
async function slowOrg(ms: number): Promise<{ org: FarEnd; asked: () => number[] }> {
  const org = await startOrg({
    [testRoute]: async (response, received) => {
      await sleep(ms);
      await total(response, received);
    },
  });
  orgs.push(org);
  const asked = () => org.received.flatMap(({ body, url }) => (url.endsWith('/test') ? [JSON.parse(body).n] : []));
  return { org, asked };
}

function logsOf(cwd: string): string[] {
  const folder = join(cwd, 'action-suite-results/audit');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
}

function logOf(cwd: string): string {
  return join(cwd, 'action-suite-results/audit', logsOf(cwd)[0] ?? '');
}

/** Runs until the organisation was asked so often, and kills the run then. */
async function killedAfter(calls: number, cwd: string, org: FarEnd, args: readonly string[] = []): Promise<void> {
  const running = start(['run', '--rate', '1000/s', ...args], { cwd, env: signedIn(org) });
  while (org.received.length < calls) await sleep(1);
  running.kill('SIGKILL');
  await running.ended;
}

function resume(cwd: string, org: FarEnd, args: readonly string[] = []): Promise<Ended> {
  return run(['run', '--resume', '--rate', '1000/s', ...args], { cwd, env: signedIn(org) });
}

function junitOf(cwd: string): string {
  return readFileSync(join(cwd, 'action-suite-results/junit.xml'), 'utf8');
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `Totals [n=${index + 1}]`);

describe('run --resume', () => {
  it('goes on after kills at any moment: each case is sent once at most, and reported exactly once', async () => {
    const { org, asked } = await slowOrg(15);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(60) });
    await killedAfter(8, cwd, org);
    for (const calls of [15, 16, 31, 45]) {
      await killedAfter(calls, cwd, org, ['--resume']);
      expect(logsOf(cwd)).toHaveLength(1);
    }
    const { code, stdout } = await resume(cwd, org);
    expect(asked().length).toBe(new Set(asked()).size);
    const xml = junitOf(cwd);
    expect(junitNames(xml)).toEqual(names(60));
    // What was under way at each of the kills is all that is not known.
    const { held } = junitCounts(xml);
    expect(held.errors).toBeGreaterThan(0);
    expect(held.errors).toBeLessThanOrEqual(5 * 5);
    expect(asked().length).toBeGreaterThanOrEqual(60 - (held.errors ?? 0));
    expect([code, stdout]).toEqual([1, expect.stringContaining('so whether the action ran is unknown')]);
    expect(stdout).toMatch(/↻ resumed: \d+ cases have their results from before/);
    const verdict = await run(['audit', 'verify', logOf(cwd)], { cwd });
    expect(verdict.stdout).toContain('intact');
    // The log alone gives the same reports again.
    const again = await run(['report', logOf(cwd), '--out', 'again'], { cwd });
    expect([again.code, readFileSync(join(cwd, 'again/junit.xml'), 'utf8')]).toEqual([1, xml]);
  }, 60_000);

  it('runs again what was under way where the suite says that it may run twice', async () => {
    const { org, asked } = await slowOrg(40);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(20, 'idempotent: true') });
    await killedAfter(8, cwd, org);
    const { code } = await resume(cwd, org);
    expect([code, junitNames(junitOf(cwd)), junitCounts(junitOf(cwd)).held.errors]).toEqual([0, names(20), 0]);
    expect(new Set(asked()).size).toBe(20);
  });

  it('goes on after Ctrl-C with the cases that were skipped for it', async () => {
    const { org, asked } = await slowOrg(30);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(30) });
    const running = start(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    while (org.received.length < 10) await sleep(1);
    running.kill('SIGINT');
    const stopped = await running.ended;
    expect([stopped.code, stopped.stdout]).toEqual([
      130,
      expect.stringContaining('  go on    action-suite run --resume\n'),
    ]);
    const { code, stdout } = await resume(cwd, org);
    expect([code, junitNames(junitOf(cwd)), asked().sort((a, b) => a - b)]).toEqual([
      0,
      names(30),
      Array.from({ length: 30 }, (_, index) => index + 1),
    ]);
    expect(stdout).toContain('PASSED  30 passed · 30 cases');
    expect((await run(['audit', 'verify', logOf(cwd)], { cwd })).code).toBe(0);
  });

  it.each([
    [
      'a record that was cut while it was written',
      (path: string) => appendFileSync(path, '{"seq":99,"type":"case:fin'),
    ],
    ['nothing but zeros behind it, as power cuts leave', (path: string) => appendFileSync(path, Buffer.alloc(300))],
  ])('goes on behind %s', async (_, damage) => {
    const { org } = await slowOrg(20);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(12) });
    await killedAfter(7, cwd, org);
    damage(logOf(cwd));
    await resume(cwd, org);
    expect(junitNames(junitOf(cwd))).toEqual(names(12));
    expect((await run(['audit', 'verify', logOf(cwd)], { cwd })).stdout).toContain('intact');
  });

  it('selects what the run began with, wherever it is typed, and lets nobody select otherwise', async () => {
    const { org, asked } = await slowOrg(20);
    const cwd = project({
      'suites/a.action.yaml': oneSuite(40),
      'suites/b.action.yaml': 'action: custom_-_1\n',
      'action-suite.config.yaml': '{}\n',
    });
    await killedAfter(5, join(cwd, 'suites'), org, ['a.action.yaml', '--grep', '[13579]\\]', '--seed', 'spring']);
    const before = readFileSync(logOf(cwd));
    const others = [
      ['--grep', 'x'],
      ['--tag', 'x'],
      ['--seed', 'autumn'],
      ['--shuffle'],
      ['--shard', '1/2'],
      ['suites'],
    ];
    for (const args of others) {
      const { code, stderr } = await resume(cwd, org, args);
      expect([code, stderr]).toEqual([2, expect.stringContaining('selects other cases than the run that is to go on')]);
    }
    expect(readFileSync(logOf(cwd))).toEqual(before);
    await resume(cwd, org, ['--concurrency', '2']);
    expect(junitNames(junitOf(cwd))).toEqual(names(40).filter((_, index) => index % 2 === 0));
    expect(asked().every((n) => n % 2 === 1)).toBe(true);
  });

  it('refuses to go on where a suite has changed, and touches nothing', async () => {
    const { org } = await slowOrg(20);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(12) });
    await killedAfter(5, cwd, org);
    const before = readFileSync(logOf(cwd));
    const calls = org.received.length;
    writeFileSync(join(cwd, 'suites/a.action.yaml'), oneSuite(12, 'tags: [new]'));
    const changed = await resume(cwd, org);
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining('suites/a.action.yaml:1:1')]);
    expect(changed.stderr).toContain('The run cannot go on: this file is not as it was when it began.');
    writeFileSync(join(cwd, 'suites/a.action.yaml'), oneSuite(12));
    writeFileSync(join(cwd, 'suites/b.action.yaml'), oneSuite(1));
    expect((await resume(cwd, org)).stderr).toContain('suites/b.action.yaml:1:1');
    rmSync(join(cwd, 'suites/b.action.yaml'));
    const elsewhere = await run(['run', '--resume', '--base-url', 'http://127.0.0.1:1'], { cwd, env: signedIn(org) });
    expect(elsewhere.stderr).toContain(`it began with the server ${org.url}, and now it is http://127.0.0.1:1.`);
    expect([readFileSync(logOf(cwd)), org.received.length]).toEqual([before, calls]);
    expect(existsSync(join(cwd, 'action-suite-results/junit.xml'))).toBe(false);
  });

  it('goes on with no run that is still going on, and two that begin at once do not both go on', async () => {
    const { org, asked } = await slowOrg(400);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(40) });
    const running = start(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    while (org.received.length < 5) await sleep(1);
    const early = await resume(cwd, org);
    expect([early.code, early.stderr]).toEqual([
      2,
      expect.stringMatching(/is still going on\.\n.*the process \d+ of this machine/),
    ]);
    running.kill('SIGKILL');
    await running.ended;
    const codes = (await Promise.all([resume(cwd, org), resume(cwd, org)])).map(({ code }) => code);
    expect(codes.sort()[0]).toBe(1);
    expect([2, 3]).toContain(codes[1]);
    expect(asked().length).toBe(new Set(asked()).size);
    expect((await run(['audit', 'verify', logOf(cwd)], { cwd })).stdout).toContain('intact');
  });

  it('takes the run of the id, and says where there is none to go on with', async () => {
    const { org } = await slowOrg(5);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(9) });
    const none = await resume(cwd, org);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('There is no earlier run to go on with.')]);
    await killedAfter(4, cwd, org);
    const id = /\d{4}-\d\d-\d\d-(.*)\.jsonl/.exec(logsOf(cwd)[0] ?? '')?.[1] ?? '';
    await run(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    const newest = await resume(cwd, org);
    expect([newest.code, newest.stderr]).toEqual([2, expect.stringContaining('came to its end: there is nothing')]);
    const other = await run(['run', '--resume', 'zzz'], { cwd, env: signedIn(org) });
    expect(other.stderr).toContain('There is no earlier run whose id begins with "zzz".');
    const resumed = await run(['run', '--resume', id, '--rate', '1000/s'], { cwd, env: signedIn(org) });
    expect([resumed.code, junitNames(junitOf(cwd))]).toEqual([1, names(9)]);
  });

  it('trusts no log that was changed', async () => {
    const { org } = await slowOrg(5);
    const cwd = project({ 'suites/a.action.yaml': oneSuite(20) });
    await killedAfter(9, cwd, org);
    writeFileSync(logOf(cwd), readFileSync(logOf(cwd), 'utf8').replace('"status":"passed"', '"status":"failed"'));
    const { code, stderr } = await resume(cwd, org);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/record \d+ of its audit log is not what was written/)]);
  });

  it('needs no values in the log', async () => {
    const { org } = await slowOrg(10);
    const cwd = project({
      'suites/a.action.yaml': oneSuite(20),
      'action-suite.config.yaml': 'audit: { bodies: none }\n',
    });
    await killedAfter(6, cwd, org, ['--grep', '1']);
    const wrong = await resume(cwd, org);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('what is selected, is not as it was')]);
    await resume(cwd, org, ['--grep', '1']);
    expect(junitCounts(junitOf(cwd)).held.tests).toBe(11);
    expect((await run(['audit', 'verify', logOf(cwd)], { cwd })).stdout).toContain('intact');
  });

  it('tells the receiver of a webhook of each case once, and sums up the whole run', async () => {
    const { org } = await slowOrg(20);
    const hook = await startOrg({ 'POST /hook': (response) => void response.writeHead(200).end() });
    orgs.push(hook);
    const config = `webhook: { url: "${hook.url}/hook", on: case }\n`;
    const cwd = project({ 'suites/a.action.yaml': oneSuite(20), 'action-suite.config.yaml': config });
    const running = start(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    while (org.received.length < 8) await sleep(1);
    running.kill('SIGINT');
    await running.ended;
    await resume(cwd, org);
    const messages = hook.received.map(({ body }) => JSON.parse(body));
    const judged = messages
      .filter(({ data }) => data.caseId && data.status !== 'skipped')
      .map(({ data }) => data.caseId);
    expect([judged.length, new Set(judged).size]).toEqual([20, 20]);
    expect(messages.at(-1)).toMatchObject({
      type: 'genesys_action_run_summary',
      data: { counts: { total: 20, passed: 20 } },
    });
  });

  it('is refused with what it cannot keep', async () => {
    const cwd = project({ 'suites/a.action.yaml': oneSuite(1) });
    for (const flag of ['--update', '--dry-run', '--watch']) {
      expect((await run(['run', '--resume', flag], { cwd })).code).toBe(2);
    }
  });
});

describe('run --last-failed', () => {
  /** A simulated action that answers well to even numbers only, until it is mended. */
  const simulated = (rule: object) =>
    JSON.stringify({
      name: 'Even',
      contract: { input: { inputSchema: {} }, output: { successSchema: {} } },
      simulate: { rules: [rule, { fail: { code: 'ODD', message: 'odd' } }] },
    });
  const even = simulated({ when: { n: { oneOf: [2, 4, 6] } }, succeed: { ok: true } });
  const suites = {
    'suites/a.action.yaml': 'action: Even\ntags: [a]\nmatrix: { n: [1, 2, 3] }\n',
    'suites/b.action.yaml': 'action: Even\ntags: [b]\nmatrix: { n: [4, 5, 6] }\n',
  };

  it('runs only what failed, then only what failed of that, and says when nothing did', async () => {
    const cwd = project({ ...suites, 'suites/actions/even.json': even });
    const first = await run(['run', '--simulate'], { cwd });
    expect(first.stdout).toContain('  again    action-suite run --last-failed --simulate\n');
    const mended = simulated({ when: { n: { oneOf: [1, 2, 3, 4, 6] } }, succeed: { ok: true } });
    writeFileSync(join(cwd, 'suites/actions/even.json'), mended);
    const second = await run(['run', '--simulate', '--last-failed'], { cwd });
    expect([second.code, junitNames(junitOf(cwd))]).toEqual([1, ['a [n=1]', 'a [n=3]', 'b [n=5]']]);
    const third = await run(['run', '--simulate', '--last-failed', '--tag', 'b'], { cwd });
    expect([third.code, junitNames(junitOf(cwd))]).toEqual([1, ['b [n=5]']]);
    writeFileSync(join(cwd, 'suites/actions/even.json'), simulated({ succeed: { ok: true } }));
    expect((await run(['run', '--simulate', '--last-failed'], { cwd })).code).toBe(0);
    const none = await run(['run', '--simulate', '--last-failed'], { cwd });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('No case failed or errored in the last run')]);
    expect((await run(['run', '--simulate', '--last-failed', '--pass-with-no-tests'], { cwd })).code).toBe(0);
  });

  it('divides what failed into shards, after all else was selected', async () => {
    const cwd = project({ ...suites, 'suites/actions/even.json': even });
    await run(['run', '--simulate'], { cwd });
    const audit = join(cwd, 'action-suite-results');
    const all: string[] = [];
    for (const shard of ['1/2', '2/2']) {
      cpSync(audit, join(cwd, shard.replace('/', '-')), { recursive: true });
      await run(['run', '--simulate', '--last-failed', '--shard', shard, '--out', shard.replace('/', '-')], { cwd });
      all.push(...junitNames(readFileSync(join(cwd, shard.replace('/', '-'), 'junit.xml'), 'utf8')));
    }
    expect(all.sort()).toEqual(['a [n=1]', 'a [n=3]', 'b [n=5]']);
  });

  it('looks at runs of the same environment only', async () => {
    const cwd = project({ ...suites, 'suites/actions/even.json': even });
    await run(['run', '--simulate'], { cwd });
    const { org } = await slowOrg(1);
    const { code, stderr } = await run(['run', '--last-failed'], { cwd, env: signedIn(org) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('no earlier run in the environment "default"')]);
  });
});
