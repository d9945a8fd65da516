import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, root, run } from '../support/cli.ts';
import type { FarEnd, Script } from '../support/far-end.ts';
import { junitCounts } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

/** Runs a suite of four cases, quickly, against an organisation that is scripted so. */
async function runAgainst(script: Script, { suite = oneSuite(4), args = [] as string[] } = {}) {
  org = await startOrg(script);
  const cwd = project({ 'suites/totals.action.yaml': suite });
  const ended = await run(['run', '--rate', '1000/s', ...args], { cwd, env: signedIn(org) });
  const { claimed, held } = junitCounts(readReport(cwd, 'junit.xml'));
  expect(claimed).toEqual(held);
  return { ...ended, cwd, junit: held, calls: org.calls() };
}

const wrongType = json({ success: true, finalResult: { total: 'many' } });
const almost = json({ success: true, finalResult: { total: '12.5' } });
const noClient = json(
  { error: 'invalid_client', description: 'client not found', error_description: 'client not found' },
  400,
);

describe('exit codes', () => {
  it('0: every case passed', async () => {
    const { code, junit, calls } = await runAgainst({ [testRoute]: total });
    expect([code, junit]).toEqual([0, { tests: 4, failures: 0, errors: 0, skipped: 0 }]);
    expect(calls.filter((call) => call.includes('/oauth/token'))).toHaveLength(1);
    expect(calls).toHaveLength(5);
  });

  it('1: a case failed', async () => {
    const { code, junit } = await runAgainst({ [testRoute]: [total, wrongType, total] });
    expect([code, junit]).toEqual([1, { tests: 4, failures: 1, errors: 0, skipped: 0 }]);
  });

  it('1: a case could not be judged', async () => {
    const { code, junit } = await runAgainst({ [testRoute]: [total, json({ message: 'oops' }, 500), total] });
    expect([code, junit]).toEqual([1, { tests: 4, failures: 0, errors: 1, skipped: 0 }]);
  });

  it('0 with warnings, and 1 when there are more than --max-warnings', async () => {
    expect((await runAgainst({ [testRoute]: almost })).code).toBe(0);
    expect((await runAgainst({ [testRoute]: almost }, { args: ['--max-warnings', '4'] })).code).toBe(0);
    expect((await runAgainst({ [testRoute]: almost }, { args: ['--max-warnings', '3'] })).code).toBe(1);
  });

  it('0 or, with --fail-on-flaky, 1 when a case passed only when tried again', async () => {
    const script = { [testRoute]: [json({ message: 'oops' }, 502), total] };
    const suite = oneSuite(1, 'idempotent: true');
    expect((await runAgainst(script, { suite })).code).toBe(0);
    expect((await runAgainst(script, { suite, args: ['--fail-on-flaky'] })).code).toBe(1);
  });

  it('2: a suite is invalid, and nothing is called', async () => {
    const { code, junit, calls, stderr, stdout } = await runAgainst({}, { suite: 'suite: Broken\nactoin: x\n' });
    expect([code, junit.errors, calls]).toEqual([2, 1, []]);
    expect(stdout + stderr).toContain('suites/totals.action.yaml:2:1');
  });

  it('2: a suite of 1 MiB that is wrong in every line, soon and in a few words', async () => {
    const lines = Array.from({ length: 80_000 }, (_, index) => `key${index}: 1`);
    const cwd = project({ 'suites/x.action.yaml': `action: A\n${lines.join('\n')}\n` });
    const began = performance.now();
    const { code, stdout, stderr } = await run(['validate'], { cwd });
    // It takes about a second; where time grows with the square of the size, it takes half an hour.
    expect(performance.now() - began).toBeLessThan(15_000);
    expect([code, stdout]).toEqual([2, '51 problems to mend.\n']);
    expect(stderr.match(/^suites\/x\.action\.yaml:\d+:1$/gm)).toHaveLength(51);
    expect(stderr).toContain('`key49` is not a key of a suite.');
    expect(stderr).toMatch(
      /^suites\/x\.action\.yaml:52:1\n.*key50: 1\n.*\n {2}From here on, something is wrong in 79,950 further places of this file\.$/m,
    );
  });

  it('2: nothing is selected, unless that is allowed', async () => {
    expect((await runAgainst({}, { args: ['--grep', 'nothing like it'] })).code).toBe(2);
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(1) });
    const allowed = await run(['run', '--simulate', '--grep', 'nothing like it', '--pass-with-no-tests'], { cwd });
    expect(allowed.code).toBe(0);
    const rehearsal = ['run', '--dry-run', '--grep', 'nothing like it'];
    expect((await run(rehearsal, { cwd })).code).toBe(2);
    const rehearsed = await run([...rehearsal, '--pass-with-no-tests'], { cwd });
    expect(rehearsed).toEqual({ code: 0, stdout: 'No case was selected.\n', stderr: '' });
    const wrong = await run([...rehearsal, '--pass-with-no-tests', '--rate', 'fast'], { cwd });
    expect(wrong.code).toBe(2);
  });

  it('2: there are no credentials', async () => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(1) });
    const { code, stdout, stderr } = await run(['run'], { cwd });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('GENESYS_CLIENT_ID');
    expect(junitCounts(readReport(cwd, 'junit.xml')).held.errors).toBe(1);
  });

  it.each([
    [['run', '--concurency', '3'], /--concurrency/],
    [['run', '--concurrency', 'many'], /whole number/],
    [['run', '--timeout', '3'], /250ms, 30s/],
    [['run', '--rate', 'fast', '--simulate'], /270\/min/],
    [['run', '--protocol', 'soap'], /direct/],
    [['rnu'], /run/],
    [['run', '--simulate', '--env', 'nowhere', '--config', 'missing.ts'], /missing\.ts/],
  ])('2: %j', async (args, hint) => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(1) });
    const { code, stdout, stderr } = await run(args, { cwd });
    expect([code, stdout + stderr]).toEqual([2, expect.stringMatching(hint)]);
  });

  it('3: wrong credentials, after one try, with every case an error', async () => {
    const { code, junit, calls, stdout } = await runAgainst({ 'POST /oauth/token': noClient, [testRoute]: total });
    expect([code, junit]).toEqual([3, { tests: 4, failures: 0, errors: 4, skipped: 0 }]);
    expect(calls).toEqual(['POST /oauth/token']);
    expect(stdout).toContain('GENESYS_CLIENT_SECRET');
  });

  it('3: nobody is there', async () => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(4) });
    const env = { ...signedIn({ url: 'http://127.0.0.1:1' } as FarEnd) };
    const { code } = await run(['run'], { cwd, env });
    expect([code, junitCounts(readReport(cwd, 'junit.xml')).held]).toEqual([
      3,
      { tests: 4, failures: 0, errors: 4, skipped: 0 },
    ]);
  });

  it('3: a report cannot be written: nothing is called, and the other reports say why', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(4), 'taken/inside': 'x' });
    const args = ['run', '--rate', '1000/s', '--reporter', 'junit=taken', '--reporter', 'results'];
    const { code, stderr } = await run(args, { cwd, env: signedIn(org) });
    expect([code, stderr]).toEqual([3, expect.stringContaining('The junit report could not be written')]);
    expect(org.calls()).toEqual([]);
    expect(readReport(cwd, 'results.json')).toContain('a folder has its name');
    expect(readAudit(cwd).at(-1)?.type).toBe('run:finished');
  });

  it('answers --version and --help with 0', async () => {
    const cwd = project();
    expect(await run(['--version'], { cwd })).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect(await run(['run', '--help'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  it('3: standard output is on a full disk: said once, and the other reports are whole', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(4) });
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'run', '--rate', '1000/s'], {
      cwd,
      env: { PATH: process.env.PATH, ...signedIn(org) },
      stdio: ['ignore', full, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(code).toBe(3);
    expect(stderr).toContain('the disk is full');
    expect(stderr).not.toContain('inside action-suite itself');
    expect(junitCounts(readReport(cwd, 'junit.xml')).held.tests).toBe(4);
    expect(readAudit(cwd).at(-1)?.type).toBe('run:finished');
  });

  it('keeps its exit code when standard error cannot be written', async () => {
    const cwd = project({ 'suites/totals.action.yaml': 'actoin: x\n' });
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'validate'], {
      cwd,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', full],
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    closeSync(full);
  });
});
