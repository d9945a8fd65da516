import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, root, run, start } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const hang: Handler = () => {};
const wrong = json({ success: true, finalResult: { total: 'many' } });

/** Starts forty cases, two at a time, of which the first five are answered and then nobody is. */
async function startStuck() {
  org = await startOrg({ [testRoute]: [total, total, total, total, total, hang] });
  const cwd = project({ 'suites/totals.action.yaml': oneSuite(40) });
  const running = start(['run', '--verbose', '--concurrency', '2', '--rate', '1000/s'], { cwd, env: signedIn(org) });
  const { received } = org;
  while (received.length < 8) await new Promise((resolve) => setTimeout(resolve, 5));
  return { cwd, running };
}

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: what ran is reported, the rest is skipped, in under 5 s', async (signal, code) => {
    const { cwd, running } = await startStuck();
    const sentAt = performance.now();
    running.kill(signal);
    const { code: exit, stdout } = await running.ended;
    expect(exit).toBe(code);
    expect(performance.now() - sentAt).toBeLessThan(5_000);
    expect(stdout).toContain(`FAILED  2 errored, 5 passed, 33 skipped · 40 cases in `);

    const xml = readReport(cwd, 'junit.xml');
    const { claimed, held } = junitCounts(xml);
    expect(claimed).toEqual(held);
    // Two were sent and not answered: nobody knows what became of them.
    expect(held).toEqual({ tests: 40, failures: 0, errors: 2, skipped: 33 });
    expect(new Set(junitNames(xml)).size).toBe(40);
    expect(xml).toContain(`interrupted (${signal})`);
    expect(readAudit(cwd).at(-1)).toMatchObject({
      type: 'run:finished',
      counts: { passed: 5, errored: 2, skipped: 33 },
      stopped: { why: 'interrupted', signal },
    });
    const written = readdirSync(join(cwd, 'action-suite-results')).sort();
    expect(written).toEqual(['audit', 'junit.xml', 'report.html', 'results.json']);

    const [log = ''] = readdirSync(join(cwd, 'action-suite-results/audit'));
    const again = await run(['report', join('action-suite-results/audit', log), '--quiet'], { cwd });
    expect(again.code).toBe(code);
  });

  it('decides about the exit code also where the run had ended early before, and again from the log', async () => {
    const slow: Handler = (response, received) => void setTimeout(() => wrong(response, received), 500);
    org = await startOrg({ [testRoute]: [wrong, slow] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(10) });
    const args = ['run', '--bail', '--concurrency', '2', '--rate', '1000/s', '--reporter', 'audit=log.jsonl'];
    const running = start(args, { cwd, env: signedIn(org) });
    await running.saw('✗ failed');
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(143);
    const log = readFileSync(join(cwd, 'log.jsonl'), 'utf8').trimEnd().split('\n');
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({ stopped: { why: 'bail', signal: 'SIGTERM' } });
    expect((await run(['report', 'log.jsonl'], { cwd })).code).toBe(143);
  });

  it('ends at once at the second signal', async () => {
    const { running } = await startStuck();
    running.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sentAt = performance.now();
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    expect(performance.now() - sentAt).toBeLessThan(1_000);
  });

  it('leaves no half-written file at the second signal', async () => {
    const { cwd, running } = await startStuck();
    const results = join(cwd, 'action-suite-results');
    const temporaries = () => readdirSync(results).filter((name) => name.endsWith('.tmp'));
    expect(temporaries()).not.toEqual([]);
    running.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(143);
    expect(temporaries()).toEqual([]);
    expect(existsSync(join(results, 'junit.xml'))).toBe(false);
  });

  it('has its exit code while the project is still being loaded', async () => {
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(1),
      'action-suite.config.mjs': `
        import { writeFileSync } from 'node:fs';
        writeFileSync('loading', '');
        await new Promise((resolve) => setTimeout(resolve, 20_000));
        export default {};`,
    });
    const running = start(['run', '--simulate'], { cwd });
    while (!existsSync(join(cwd, 'loading'))) await new Promise((resolve) => setTimeout(resolve, 10));
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
  });

  it('ends in under 5 s, with every report, though nobody reads its output', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(9_000) });
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'run', '--verbose', '--rate', '100000/s'], {
      cwd,
      env: { PATH: process.env.PATH, ...signedIn(org) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { received } = org;
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    // Node and the pipe keep up to some 200 KiB; then the run waits for its reader.
    let before = -1;
    while (received.length === 0 || received.length !== before) {
      before = received.length;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(received.length).toBeLessThan(9_000);
    const sentAt = performance.now();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(performance.now() - sentAt).toBeLessThan(5_000);
    const { claimed, held } = junitCounts(readReport(cwd, 'junit.xml'));
    expect([claimed, held.tests, held.failures, held.errors]).toEqual([held, 9_000, 0, 0]);
    expect(readAudit(cwd).at(-1)?.type).toBe('run:finished');
  });
});
