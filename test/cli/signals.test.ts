import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, start } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const hang: Handler = () => {};

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
    });
    expect(readdirSync(join(cwd, 'action-suite-results')).sort()).toEqual(['audit', 'junit.xml', 'results.json']);
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
