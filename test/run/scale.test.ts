import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const script = join(root, `dist/test-scale-${process.pid}.mjs`);

beforeAll(() =>
  build({
    entryPoints: [join(root, 'bench/scale/process.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  }),
);
afterAll(() => rmSync(script));

/** A project of so many cases, every one of which fails with a text of a kilobyte. */
function projectOf(cases: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-suite-scale-'));
  mkdirSync(join(folder, 'suites'));
  const values = Array.from({ length: cases / 100 }, (_, at) => at);
  const others = Array.from({ length: 100 }, (_, at) => at);
  const because = 'because it has to be so '.repeat(40);
  writeFileSync(
    join(folder, 'suites/all.action.yaml'),
    `action: A\nidempotent: true\nmatrix:\n  a: [${values}]\n  b: [${others}]\nexpect:\n  output:\n    a: { min: 1000000, because: ${because}}\n`,
  );
  return folder;
}

describe('a run of many cases', () => {
  it('keeps no report in memory, and leaves nothing behind', { timeout: 180_000 }, async () => {
    const cases = 20_000;
    const cwd = projectOf(cases);
    // For what JavaScript keeps, and for what it has just made; each of the reports is about half as large as the first.
    const args = ['--max-old-space-size=64', '--max-semi-space-size=8', script, String(cases)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
    const { peakMiB, ...ended } = JSON.parse(stdout);
    expect(ended).toMatchObject({ code: 1, selected: cases, answered: cases });
    // 165 where it was measured, and 326 with the reports in memory.
    expect(peakMiB).toBeLessThan(230);
    const out = join(cwd, 'action-suite-results');
    const files = readdirSync(out).sort();
    expect(files).toEqual(['audit', 'junit.xml', 'report.html', 'results.json']);
    expect(statSync(join(out, 'results.json')).size).toBeGreaterThan(cases * 1_500);
    // Its texts have a limit.
    expect(statSync(join(out, 'junit.xml')).size).toBeGreaterThan(cases * 1_000);
    rmSync(cwd, { recursive: true });
  });
});
