import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bundledProject, project, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

function auditLog(folder: string): string {
  const logs = join(folder, 'action-suite-results/audit');
  return join(logs, readdirSync(logs)[0] ?? '');
}

/** The terminal's text without the lines that the run itself adds: where its files are. */
function reportOnly(stdout: string): string {
  return stdout.replace(/\nReports\n[\s\S]*$/, '');
}

async function expectSameReports(folder: string, live: { code: number | null; stdout: string }, args: string[]) {
  const again = project();
  cpSync(auditLog(folder), join(again, 'log.jsonl'));
  const replayed = await run(['report', 'log.jsonl', ...args], { cwd: again });
  expect(replayed.code).toBe(live.code);
  expect(reportOnly(replayed.stdout)).toBe(reportOnly(live.stdout));
  const names = readdirSync(join(folder, 'action-suite-results')).filter((name) => name !== 'audit');
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(readReport(again, name)).toBe(readReport(folder, name));
}

/** Asks for every report that there is. */
const all = Object.keys(reporters).flatMap((name) => ['--reporter', name]);

describe('report', () => {
  it('gives byte for byte what the run gave', async () => {
    const cwd = bundledProject();
    const live = await run(['run', '--simulate', '--verbose'], { cwd });
    expect(live.code).toBe(0);
    await expectSameReports(cwd, live, ['--verbose']);
  });

  it('does so for a run with failures, errors, repeats and warnings', async () => {
    const wrong = json({ success: true, finalResult: { total: 'many' } });
    const almost = json({ success: true, finalResult: { total: '1' } });
    const failed = json({ success: false, error: { code: 'ACTION.REMOTE_ENDPOINT', message: 'down' } });
    org = await startOrg({ [testRoute]: [wrong, almost, failed, json({ message: 'oops' }, 502), total] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(5, 'idempotent: true') });
    const live = await run(['run', '--rate', '1000/s', '--concurrency', '1', ...all], { cwd, env: signedIn(org) });
    expect(live.code).toBe(1);
    await expectSameReports(cwd, live, all);
  });

  it.each<[string, (log: readonly string[]) => readonly string[], number]>([
    ['changed', (log) => log.map((line, at) => (at === 4 ? line.replace('"', "'") : line)), 5],
    ['changed at its end', (log) => [...log.slice(0, -1), (log.at(-1) ?? '').replace('"calls":', '"calls":1')], 279],
    ['continued behind its end', (log) => [...log, log.at(-1) ?? ''], 280],
  ])('of a log that was %s is 3, and says so also with --quiet', async (_, change, at) => {
    const cwd = bundledProject();
    await run(['run', '--simulate'], { cwd });
    const log = readFileSync(auditLog(cwd), 'utf8').trimEnd().split('\n');
    writeFileSync(join(cwd, 'log.jsonl'), `${change(log).join('\n')}\n`);
    const { code, stdout } = await run(['report', 'log.jsonl', '--quiet'], { cwd });
    expect([code, stdout]).toEqual([
      3,
      expect.stringContaining(`Record ${at} of the audit log is not what was written`),
    ]);
    expect(stdout).toMatch(/^FAILED/m);
  });

  it('says of a log that is not there that it is not, and touches no report', async () => {
    const cwd = project({ 'action-suite-results/junit.xml': 'kept' });
    const { code, stderr } = await run(['report', 'missing.jsonl'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no audit log missing.jsonl.')]);
    expect(readReport(cwd, 'junit.xml')).toBe('kept');
  });
});

describe('audit verify', () => {
  it('tells intact, torn, unfinished, broken and cut', async () => {
    const cwd = bundledProject();
    const { stdout } = await run(['run', '--simulate'], { cwd });
    const head = /head\s+([0-9a-f]{64})/.exec(stdout)?.[1] ?? '';
    const text = readFileSync(auditLog(cwd), 'utf8');
    const lines = text.split('\n').slice(0, -1);
    const verify = async (content: string, ...args: string[]) => {
      writeFileSync(join(cwd, 'log.jsonl'), content);
      const ended = await run(['audit', 'verify', 'log.jsonl', ...args], { cwd });
      return [ended.code, ended.stdout.split('\n')[0]];
    };
    const whole = (some: readonly string[]) => `${some.join('\n')}\n`;
    expect(await verify(text)).toEqual([0, 'intact']);
    expect(await verify(text, '--head', head)).toEqual([0, 'intact']);
    expect(await verify(text.slice(0, -20))).toEqual([1, expect.stringMatching(/^torn tail: record \d+ /)]);
    expect(await verify(whole(lines.slice(0, -1)))).toEqual([1, expect.stringMatching(/^unfinished/)]);
    expect(await verify(whole(lines.slice(0, -1)), '--head', head)).toEqual([
      1,
      expect.stringMatching(/^broken: it does not end/),
    ]);
    expect(await verify(whole(lines.map((line, at) => (at === 4 ? line.replace('"', "'") : line))))).toEqual([
      1,
      expect.stringMatching(/^broken at record 5/),
    ]);
    expect(await verify(whole(lines.filter((_, at) => at !== 6)))).toEqual([
      1,
      expect.stringMatching(/^broken at record 7/),
    ]);
  });
});
