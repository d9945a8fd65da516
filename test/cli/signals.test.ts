import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run, start } from '../support/cli.ts';
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
    expect((await running.ended).code).toBe(code);
    expect(performance.now() - sentAt).toBeLessThan(5_000);

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
    expect(readdirSync(join(cwd, 'action-suite-results')).sort()).toEqual(['audit', 'junit.xml', 'results.json']);

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
});
