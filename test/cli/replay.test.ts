import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { link, noHash } from '../../src/lib/chain.ts';
import { reporters } from '../../src/reporters/index.ts';
import { recordFaults } from '../support/audit-records.ts';
import { bundledProject, project, readReport, run } from '../support/cli.ts';
import { everyEvent } from '../support/every-event.ts';
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
  expect(recordFaults(readFileSync(auditLog(folder), 'utf8'))).toEqual([]);
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

/** A log in a form that this version does not know. */
function laterLog(): string {
  const later = { ...everyEvent['run:started'], format: 2 };
  return link(1, JSON.parse(JSON.stringify(later)), noHash).line;
}

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
    // Programs that read the report must not take it for that of a good run.
    const xml = readReport(cwd, 'junit.xml');
    expect(xml).toContain('<testcase name="action-suite: the audit log is not what was written"');
    expect(xml).toContain(`is broken at record ${at}: nothing is known of what came behind it.`);
    expect(xml).not.toContain('auditHead');
  });

  it.each([
    ['that is none', 'hello\nworld\n', 'cannot be trusted: its first record is not what was written.'],
    ['of a later version', laterLog(), 'was written by a later version of action-suite'],
  ])('refuses a log %s, and touches no report', async (_, log, words) => {
    const cwd = project({ 'action-suite-results/junit.xml': 'kept', 'log.jsonl': log });
    const { code, stderr } = await run(['report', 'log.jsonl'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`The audit log log.jsonl ${words}`)]);
    expect(readReport(cwd, 'junit.xml')).toBe('kept');
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
    expect(await verify(text, '--head', head.toUpperCase())).toEqual([0, 'intact']);
    expect(await verify(text, '--head', JSON.parse(lines[2] ?? '').hash)).toEqual([
      1,
      expect.stringMatching(/^broken: it goes on behind the head that was given, that of record 3:/),
    ]);
    expect(await verify(text, '--json')).toEqual([
      0,
      `{"log":"log.jsonl","state":"intact","head":"${head}","signed":false}`,
    ]);
    expect(await verify(text, '--json', '--head', '00')).toEqual([
      1,
      expect.stringContaining('"state":"cut","head":"'),
    ]);
    expect(await verify(laterLog())).toEqual([2, expect.stringMatching(/^not known: a later version of action-suite/)]);
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

  it('takes the newest log where none is named, and says where there is none', async () => {
    const cwd = bundledProject();
    const none = await run(['audit', 'verify'], { cwd });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('There is no audit log yet')]);
    for (const suite of ['order-total', 'language-routing']) {
      await run(['run', '--simulate', `suites/${suite}.action.yaml`], { cwd });
    }
    const newest = readdirSync(join(cwd, 'action-suite-results/audit')).sort().at(-1);
    const { code, stdout } = await run(['audit', 'verify'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^intact\nhead [0-9a-f]{64}\nlog /)]);
    expect(stdout).toContain(`log action-suite-results/audit/${newest}\n`);
  });
});
