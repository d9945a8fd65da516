import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledProject, readAudit, readReport, root, run } from '../support/cli.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { junitFaults } from '../support/xmllint.ts';

describe('the bundled suites', () => {
  it('run as they are against the simulator, and leave their reports', async () => {
    const cwd = bundledProject();
    const { code, stdout, stderr } = await run(['run', '--simulate'], { cwd });
    expect([code, stderr]).toEqual([0, '']);

    const xml = readReport(cwd, 'junit.xml');
    const { claimed, held } = junitCounts(xml);
    expect(claimed).toEqual(held);
    expect(held.tests).toBeGreaterThanOrEqual(40);
    expect([held.failures, held.errors]).toEqual([0, 0]);
    expect(held.skipped).toBeGreaterThan(0);
    expect(new Set(junitNames(xml)).size).toBe(held.tests);
    expect(await junitFaults(xml)).toEqual([]);

    const files = readdirSync(join(root, 'suites')).filter((name) => name.endsWith('.action.yaml'));
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(files.length).toBeLessThanOrEqual(12);
    for (const file of files) expect(xml).toContain(`file="suites/${file}"`);

    const records = readAudit(cwd);
    const finished = records.filter(({ type }) => type === 'case:finished');
    expect(finished).toHaveLength(held.tests ?? 0);
    expect(records.at(-1)).toMatchObject({ type: 'run:finished' });
    for (const record of finished) {
      expect(Object.keys(record)).toEqual(
        expect.arrayContaining([
          ...['timestamp', 'runId', 'caseId', 'actionId', 'suite', 'case', 'status'],
          ...['errorCount', 'warningCount', 'errorCodeMap', 'attempts', 'seed'],
        ]),
      );
    }
    // Coercion warnings are shown on purpose.
    expect(finished.some(({ warningCount }) => Number(warningCount) > 0)).toBe(true);
    expect(JSON.parse(readReport(cwd, 'results.json'))).toMatchObject({ results: { summary: { tests: held.tests } } });
    expect(stdout).toMatch(/success rate/i);
    expect(stdout).toMatch(/p95/);
  });

  it('run in the jobs protocol with the same result', async () => {
    const cwd = bundledProject();
    writeFileSync(join(cwd, 'action-suite.config.json'), JSON.stringify({ poll: { interval: '5ms' } }));
    const { code, stdout } = await run(['run', '--simulate', '--protocol', 'jobs'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/success rate/i)]);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(finished.filter(({ status }) => status === 'failed' || status === 'errored')).toEqual([]);
  });

  it('give the same values for the same seed', async () => {
    const inputsOf = async () => {
      const cwd = bundledProject();
      await run(['run', '--simulate', '--seed', 'spring'], { cwd });
      const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
      return Object.fromEntries(finished.map(({ caseId, inputs }) => [caseId, withoutTimes(inputs)]));
    };
    expect(await inputsOf()).toEqual(await inputsOf());
  });
});

/** Generated times follow the clock, not the seed. */
function withoutTimes(inputs: unknown): unknown {
  return JSON.parse(JSON.stringify(inputs ?? null).replace(/"\d{4}-\d\d-\d\d[^"]*"|\b1[67]\d{8,11}\b/g, '"time"'));
}
