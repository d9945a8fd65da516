import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
const closers: (() => void)[] = [];
afterEach(async () => {
  await org?.close();
  for (const close of closers.splice(0)) close();
});

const config = { 'action-suite.config.json': '{ "rate": "1000/s" }' };
const files = {
  ...config,
  'suites/totals.action.yaml': oneSuite(2),
  'odd.yml': oneSuite(1),
  '.env': 'A=1\n',
  'old.jsonl': 'kept\n',
  'old.xml': 'old\n',
};

/** A project with every kind of thing that a report could be written over. */
function crowded(): string {
  const cwd = project(files);
  const server = createServer().listen(join(cwd, 'socket'));
  closers.push(() => server.close());
  mkdirSync(join(cwd, 'real'));
  symlinkSync('real', join(cwd, 'other'));
  symlinkSync('old.xml', join(cwd, 'link.xml'));
  symlinkSync('nowhere', join(cwd, 'dangling.xml'));
  symlinkSync('suites/totals.action.yaml', join(cwd, 'suite-link'));
  return cwd;
}

const given = (...reporters: readonly string[]) => reporters.flatMap((reporter) => ['--reporter', reporter]);

describe('a place that no report may take', () => {
  it.each([
    [given('junit=suites/totals.action.yaml'), /totals\.action\.yaml: it has the name of a suite/],
    [given('junit=new.action.yml'), /it has the name of a suite/],
    [given('audit=suites/totals.action.yaml'), /The audit report .* it has the name of a suite/],
    [given('results=suite-link'), /it is a link/],
    [given('junit=other'), /it is a link/],
    [['odd.yml', ...given('junit=odd.yml')], /it is a suite/],
    [given('results=action-suite.config.json'), /it is the configuration/],
    [given('results=./suites/../action-suite.config.json'), /it is the configuration/],
    [given('results=.env'), /it is the file of variables/],
    [given('junit=socket'), /a device or a pipe/],
    [given('junit=/dev/null'), /a device or a pipe/],
    [given('junit=/dev/stdout'), /(a device or a pipe|a link)/],
    [given('junit=link.xml'), /it is a link\. Name what it leads to/],
    [given('junit=dangling.xml'), /it is a link/],
    [given('junit=x', 'results=x'), /The results report .* the junit report is to be written there already/],
    [given('junit=x', 'results=./x'), /the junit report is to be written there already/],
    [given('junit=real/x', 'results=other/x'), /the junit report is to be written there already/],
    [given('junit=real/deep/x', 'results=other/deep/x'), /the junit report is to be written there already/],
    [given('junit', 'results=action-suite-results/junit.xml'), /the junit report is to be written there already/],
    [['--out', 'o', ...given('results=o/junit.xml', 'junit')], /the results report is to be written there already/],
    [given('junit', 'junit'), /the junit report is to be written there already/],
    [given('junit=x', 'audit=x'), /the junit report is to be written there already/],
  ])('%j', async (args, message) => {
    org = await startOrg({ [testRoute]: total });
    const cwd = crowded();
    const { code, stdout } = await run(['run', ...args], { cwd, env: signedIn(org) });
    expect([code, stdout]).toEqual([2, expect.stringMatching(message)]);
    expect(stdout).toContain('Choose another file with --reporter');
    expect(org.calls()).toEqual([]);
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'new.action.yml'))).toBe(false);
  });

  it('leaves the other reports, which say so', async () => {
    const cwd = crowded();
    await run(['run', '--simulate', ...given('junit=socket', 'results')], { cwd });
    expect(readReport(cwd, 'results.json')).toContain('a device or a pipe');
    expect(readAudit(cwd).at(-1)).toMatchObject({ type: 'run:finished', stopped: { why: 'invalid' } });
  });

  it('is found without a run, and touches nothing', async () => {
    const cwd = crowded();
    const before = Object.keys(filesBelow(join(cwd, 'suites')));
    const { code, stderr } = await run(['run', '--dry-run', ...given('junit=new/x', 'results=new/x')], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is to be written there already')]);
    expect(existsSync(join(cwd, 'new'))).toBe(false);
    const wrong = project({ ...files, ...{ 'action-suite.config.json': '{ "reporters": ["junit=a.action.yaml"] }' } });
    const checked = await run(['validate'], { cwd: wrong });
    expect([checked.code, checked.stderr]).toEqual([2, expect.stringContaining('it has the name of a suite')]);
    expect(Object.keys(filesBelow(join(cwd, 'suites')))).toEqual(before);
  });

  it.each([
    [given('junit=run.jsonl'), /it is the audit log itself/],
    [given('results=suites/totals.action.yaml'), /it has the name of a suite/],
    [given('junit=action-suite.config.json'), /it is the configuration/],
    [given('junit=x', 'results=x'), /the junit report is to be written there already/],
  ])('is refused by report as well: %j', async (args, message) => {
    const cwd = project(files);
    await run(['run', '--simulate', ...given('audit=run.jsonl')], { cwd });
    const log = readFileSync(join(cwd, 'run.jsonl'), 'utf8');
    const { code, stderr } = await run(['report', 'run.jsonl', ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(readFileSync(join(cwd, 'run.jsonl'), 'utf8')).toBe(log);
  });
});

describe('a place that a report cannot take', () => {
  it.each([
    [
      'an audit log that exists',
      given('audit=old.jsonl'),
      /old\.jsonl: there is a file, and an audit log replaces none/,
    ],
    ['a folder', given('junit=real'), /a folder has its name/],
    ['the folder of another report', given('junit=x', 'results=x/y'), /The junit report .* a folder has its name/],
    ['below a file', given('junit=old.xml/x'), /a part of its path is a file|a file stands where a folder is needed/],
  ])('is found before the first call: %s', async (_, args, message) => {
    org = await startOrg({ [testRoute]: total });
    const cwd = crowded();
    const { code, stdout } = await run(['run', ...args], { cwd, env: signedIn(org) });
    expect([code, stdout]).toEqual([3, expect.stringMatching(message)]);
    expect(org.calls()).toEqual([]);
    expect(readFileSync(join(cwd, 'old.jsonl'), 'utf8')).toBe('kept\n');
  });

  it('is none where an older report stands', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = crowded();
    const { code } = await run(['run', ...given('junit=old.xml', 'results=other/x')], { cwd, env: signedIn(org) });
    expect([code, readFileSync(join(cwd, 'old.xml'), 'utf8')]).toEqual([0, expect.stringContaining('<testsuites')]);
    expect(existsSync(join(cwd, 'real/x'))).toBe(true);
  });
});
