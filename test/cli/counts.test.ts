import { describe, expect, it } from 'vitest';
import { project, readReport, run } from '../support/cli.ts';
import { junitCounts } from '../support/junit.ts';
import { oneSuite } from '../support/org.ts';

const files = {
  'suites/a.action.yaml': oneSuite(4, 'tags: [smoke]'),
  'suites/b.action.yaml': oneSuite(1),
};
const broken = { 'suites/c.action.yaml': 'actoin: x\n' };

/** What the first line of a run says of its plan, and how many cases its JUnit file holds. */
async function countsOf(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const cwd = project({ ...files, ...more });
  const { stdout } = await run(['run', '--simulate', ...args], { cwd });
  const { claimed, held } = junitCounts(readReport(cwd, 'junit.xml'));
  expect(claimed).toEqual(held);
  return [/^action-suite \S+ · simulator · (?:(.*) · )?seed \S+$/m.exec(stdout)?.[1], held.tests];
}

describe('the first line of a run', () => {
  it.each<[string[], Record<string, string>, string | undefined, number]>([
    [[], {}, '5 cases in 2 files', 5],
    [['--tag', 'smoke'], {}, '4 cases in 1 file', 4],
    [['--grep', 'n=1'], {}, '2 cases in 2 files', 2],
    [['--shard', '5/5'], {}, '1 case in 1 file · shard 5/5', 1],
    [['--rate', 'fast'], {}, '5 cases in 2 files', 6],
    [['--rate', 'fast', '--tag', 'smoke'], broken, '4 cases in 1 file', 6],
    [['suites/c.action.yaml'], broken, undefined, 1],
    [['--tag', 'none'], {}, undefined, 1],
  ])('counts what is planned: %j', async (args, more, planned, reported) => {
    expect(await countsOf(args, more)).toEqual([planned, reported]);
  });
});

describe('validate', () => {
  it('counts one case as one', async () => {
    const { stdout } = await run(['validate', 'suites/b.action.yaml'], { cwd: project(files) });
    expect(stdout).toBe('1 suite, 1 case: all well.\n');
  });
});
