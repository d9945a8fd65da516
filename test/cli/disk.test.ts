import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ended, project, readReport, run } from '../support/cli.ts';
import { delayed, type FarEnd } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';
import { type SmallDisk, smallDisk, whyNoDisk } from '../support/small-disk.ts';
import { junitFaults } from '../support/xmllint.ts';

const orgs: FarEnd[] = [];
const disks: SmallDisk[] = [];
afterEach(async () => {
  for (const org of orgs.splice(0)) await org.close();
  for (const disk of disks.splice(0)) disk.remove();
});

/** An organisation that answers after some milliseconds, and the numbers that it was asked for. */
async function counting(ms = 3): Promise<{ org: FarEnd; asked: () => number[] }> {
  const org = await startOrg({ [testRoute]: delayed(ms, total) });
  orgs.push(org);
  const asked = () => org.received.flatMap(({ body, url }) => (url.endsWith('/test') ? [JSON.parse(body).n] : []));
  return { org, asked };
}

function disk(): SmallDisk {
  const made = smallDisk();
  disks.push(made);
  return made;
}

const cases = 60;
const names = Array.from({ length: cases }, (_, index) => `Totals [n=${index + 1}]`);
const files = { 'suites/totals.action.yaml': oneSuite(cases), 'action-suite.config.json': '{ "rate": "1000/s" }' };
const given = (...reporters: readonly string[]) => reporters.flatMap((reporter) => ['--reporter', reporter]);
const said = (report: string, reason: string) =>
  `action-suite: The ${report} report could not be written: ${reason}.\n`;

/** What is left below a folder of files that are only there while a run lasts. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tmp|lock)$/.test(name));
}

/** The whole records of a log. */
function recordsOf(path: string): { type: string; case?: string }[] {
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return whole.map((line) => JSON.parse(line));
}

/** Runs until the audit log has no room any more, then looks at everything that must hold. */
async function outOfRoom(log: string, reason: string, where: { cwd: string; limits?: string }, env: FarEnd) {
  const args = ['run', ...given(`audit=${log}`, 'junit')];
  const ended: Ended = await run(args, { ...where, env: signedIn(env) });
  expect([ended.code, ended.stderr]).toEqual([3, said('audit', reason)]);
  const xml = readReport(where.cwd, 'junit.xml');
  const { claimed, held } = junitCounts(xml);
  expect([claimed, junitNames(xml), await junitFaults(xml)]).toEqual([held, names, []]);
  expect(held.skipped).toBeGreaterThan(20);
  expect(xml).toContain('not run: the audit report cannot be written');
  expect(leftovers(where.cwd)).toEqual([]);
  return ended;
}

/** Whatever was sent is on record, each once. */
function expectRecorded(log: string, asked: readonly number[]): void {
  const begun = new Set(recordsOf(log).flatMap((record) => (record.type === 'attempt:started' ? [record.case] : [])));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map((n) => `Totals [n=${n}]`).filter((name) => !begun.has(name))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
}

describe('a log that comes to the largest size that the system allows', () => {
  const reason = 'it would be larger than the system lets a file be';

  it('stops the run: nothing is sent that is not on record, JUnit is complete, and the run can go on', async () => {
    const { org, asked } = await counting();
    const cwd = project(files);
    const log = join(cwd, 'log.jsonl');
    await outOfRoom('log.jsonl', reason, { cwd, limits: '-f 24' }, org);
    expectRecorded(log, asked());
    const verdict = await run(['audit', 'verify', 'log.jsonl'], { cwd });
    expect(verdict.stdout).toMatch(/^(torn tail|unfinished)/);

    const args = ['run', '--resume', ...given('audit=log.jsonl', 'junit')];
    const [before, calls] = [readFileSync(log), org.received.length];
    const still = await run(args, { cwd, env: signedIn(org), limits: '-f 0' });
    expect([still.code, still.stderr]).toEqual([3, expect.stringContaining(`${log}: ${reason}.`)]);
    expect([readFileSync(log), org.received.length, leftovers(cwd)]).toEqual([before, calls, []]);

    await run(args, { cwd, env: signedIn(org) });
    expect(junitNames(readReport(cwd, 'junit.xml'))).toEqual(names);
    expectRecorded(log, asked());
    expect((await run(['audit', 'verify', 'log.jsonl'], { cwd })).stdout).toMatch(/^intact/);
  });

  it('leaves the old report whole where the new one does not fit', async () => {
    const { org } = await counting(0);
    const cwd = project({ ...files, 'junit.xml': 'old\n' });
    await run(['run', ...given('audit=log.jsonl')], { cwd, env: signedIn(org) });
    const args = ['report', 'log.jsonl', ...given('junit=junit.xml', 'results=results.json')];
    const { code, stderr } = await run(args, { cwd, limits: '-f 4' });
    expect([code, stderr]).toEqual([3, expect.stringContaining(said('junit', reason))]);
    expect([readFileSync(join(cwd, 'junit.xml'), 'utf8'), existsSync(join(cwd, 'results.json'))]).toEqual([
      'old\n',
      false,
    ]);
    expect(leftovers(cwd)).toEqual([]);
    expect((await run(args, { cwd })).code).toBe(0);
    expect(junitNames(readFileSync(join(cwd, 'junit.xml'), 'utf8'))).toEqual(names);
  });

  it('is found before the first call where there is no room at all', async () => {
    const { org } = await counting();
    const cwd = project(files);
    const { code, stdout, stderr } = await run(['run'], { cwd, env: signedIn(org), limits: '-f 0' });
    expect([code, org.received, leftovers(cwd)]).toEqual([3, [], []]);
    expect(stdout).toContain(`The audit report cannot be written to ${cwd}/action-suite-results/audit/`);
    expect(stderr).toContain(said('audit', reason));
  });
});

describe('a folder in which nothing can be made', () => {
  it('is found before the first call, and the other reports say so', async () => {
    const { org } = await counting();
    const cwd = project(files);
    // Nobody may do so there, root included.
    const args = ['run', ...given('junit=/proc/self/junit.xml', 'results')];
    const { code, stdout } = await run(args, { cwd, env: signedIn(org) });
    expect([code, org.received]).toEqual([3, []]);
    expect(stdout).toMatch(/The junit report cannot be written to \/proc\/self\/junit\.xml: (its folder|you may not)/);
    expect(readReport(cwd, 'results.json')).toContain('The junit report cannot be written');
  });
});

/** A configuration that leaves so many files to be opened. */
const takesFiles = (free: number) => `
  import { closeSync, openSync } from 'node:fs';
  const held = [];
  try {
    for (;;) held.push(openSync('/dev/null'));
  } catch {}
  for (const one of held.slice(0, ${free})) closeSync(one);
  export default { rate: '1000/s' };`;

describe('a machine that lets few files be open', () => {
  it('has every case reported, and says what to do', async () => {
    const { org, asked } = await counting(3_000);
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(cases), 'action-suite.config.mjs': takesFiles(16) });
    const args = ['run', '--concurrency', String(cases)];
    const { code, stdout } = await run(args, { cwd, env: signedIn(org), limits: '-n 128' });
    // It is 3 where the first cases to end are among those that got no connection.
    expect([1, 3]).toContain(code);
    expect(stdout).toContain('too many files and connections are open');
    expect(stdout).toContain('--concurrency');
    const xml = readReport(cwd, 'junit.xml');
    expect([junitNames(xml), xml.includes('outcome-unknown')]).toEqual([names, false]);
    expect(new Set(asked()).size).toBe(asked().length);
  });

  it('is no fault of ours where the program cannot even be loaded', async () => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(1), 'action-suite.config.mjs': takesFiles(0) });
    const { code, stderr } = await run(['validate'], { cwd, limits: '-n 128' });
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^action-suite: too many files are open: .*\n.*ulimit -n/),
    ]);
  });
});

const why = whyNoDisk();
// The limits above stand for a full disk where none can be made.
describe.skipIf(why !== '')(`a disk of its own ${why && `(none can be made here: ${why})`}`, () => {
  it('that is full: found before the first call, said in the reports elsewhere, and nothing is left on it', async () => {
    const { org } = await counting();
    const cwd = project(files);
    const { folder, fill } = disk();
    fill();
    const args = ['run', ...given(`audit=${folder}/log.jsonl`, `junit=${folder}/new/junit.xml`, 'results')];
    const { code, stdout, stderr } = await run(args, { cwd, env: signedIn(org) });
    expect([code, org.received]).toEqual([3, []]);
    expect(stdout).toContain(`The audit report cannot be written to ${folder}/log.jsonl: the disk is full.`);
    expect(stdout).toContain(`The junit report cannot be written to ${folder}/new/junit.xml: the disk is full.`);
    expect(stderr).toBe(said('audit', 'the disk is full') + said('junit', 'the disk is full'));
    expect(readReport(cwd, 'results.json')).toContain('the disk is full');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['filler', 'new']);
  });

  it('that is full for a run that is to go on: its log stays as it is', async () => {
    const { org, asked } = await counting();
    const cwd = project(files);
    const { folder, fill, clear } = disk();
    const log = join(folder, 'log.jsonl');
    fill(40);
    await outOfRoom(log, 'the disk is full', { cwd }, org);
    expect(leftovers(folder)).toEqual([]);
    expectRecorded(log, asked());
    const [before, calls] = [readFileSync(log), org.received.length];
    // The log's lock was there, and has left room for no more than that.
    writeFileSync(join(folder, 'more'), Buffer.alloc(4_096));
    const args = ['run', '--resume', ...given(`audit=${log}`, 'junit')];
    const still = await run(args, { cwd, env: signedIn(org) });
    expect([still.code, still.stderr]).toEqual([3, expect.stringContaining(`${log}: the disk is full.`)]);
    expect([readFileSync(log), org.received.length, leftovers(folder)]).toEqual([before, calls, []]);

    clear();
    await run(args, { cwd, env: signedIn(org) });
    expect(junitNames(readReport(cwd, 'junit.xml'))).toEqual(names);
    expectRecorded(log, asked());
    expect((await run(['audit', 'verify', log], { cwd })).stdout).toMatch(/^intact/);
  });

  it('that fills up while JUnit is written: the old one stays whole, and everything else is written', async () => {
    const { org, asked } = await counting();
    const cwd = project(files);
    const { folder, fill } = disk();
    writeFileSync(join(folder, 'junit.xml'), 'old\n');
    fill(8);
    const args = ['run', ...given(`junit=${folder}/junit.xml`, 'results', 'audit=log.jsonl')];
    const { code, stdout, stderr } = await run(args, { cwd, env: signedIn(org) });
    expect([code, stderr, asked().length]).toEqual([3, said('junit', 'the disk is full'), cases]);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toBe('old\n');
    expect(readdirSync(folder).sort()).toEqual(['filler', 'junit.xml']);
    expect(stdout).not.toContain(`${folder}/junit.xml`);
    expect(JSON.parse(readReport(cwd, 'results.json')).results.summary.passed).toBe(cases);
    expect((await run(['audit', 'verify', 'log.jsonl'], { cwd })).stdout).toMatch(/^intact/);
    const again = await run(['report', 'log.jsonl', ...given('junit=junit.xml')], { cwd });
    expect([again.code, junitNames(readFileSync(join(cwd, 'junit.xml'), 'utf8'))]).toEqual([0, names]);
  });

  it('that is read-only: found before the first call', async () => {
    const { org } = await counting();
    const cwd = project(files);
    const { folder, lock } = disk();
    lock();
    const { code, stdout } = await run(['run', ...given(`junit=${folder}/junit.xml`)], { cwd, env: signedIn(org) });
    expect([code, org.received]).toEqual([3, []]);
    expect(stdout).toContain(`The junit report cannot be written to ${folder}/junit.xml: the disk is read-only.`);
  });
});
