import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project, root, run } from '../support/cli.ts';

/** A project in a folder of a repository, whose only suite has two cases that fail. */
function inRepository(): string {
  const folder = project({ '.git/HEAD': '', 'team/action-suite.config.yaml': 'suites: [first.action.yaml]\n' });
  cpSync(join(root, 'suites/actions'), join(folder, 'team/actions'), { recursive: true });
  const suite = readFileSync(join(root, 'suites/order-total.action.yaml'), 'utf8');
  writeFileSync(join(folder, 'team/first.action.yaml'), suite.replace(/processedAmount:.*$/m, 'processedAmount: 1'));
  return folder;
}

it('annotates the lines of the repository on GitHub, and adds to the summary of the job', async () => {
  const repository = inRepository();
  const summary = join(repository, 'summary');
  writeFileSync(summary, 'before\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { code, stdout, stderr } = await run(['run', '--simulate', '--quiet'], { cwd: join(repository, 'team'), env });
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect([code, stderr]).toEqual([1, '']);
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) expect(command).toMatch(/^::error file=team\/first\.action\.yaml,line=\d+,/);
  expect(readFileSync(summary, 'utf8')).toMatch(
    /^before\n## FAILED .*<code>team\/first\.action\.yaml&#58;\d+<\/code>/s,
  );
});

it('says nothing to GitHub elsewhere, and fails no run for a summary that cannot be written', async () => {
  const repository = inRepository();
  const summary = join(repository, 'summary');
  mkdirSync(summary);
  const cwd = join(repository, 'team');
  const elsewhere = await run(['run', '--simulate', '--quiet'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
  expect(elsewhere.stdout).not.toMatch(/^::/m);
  cpSync(join(root, 'suites/order-total.action.yaml'), join(cwd, 'passing.action.yaml'));
  const passing = ['run', '--simulate', '--quiet', 'passing.action.yaml'];
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { code, stderr } = await run(passing, { cwd, env });
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^action-suite: the summary of the job could not be written: .*\.\n$/),
  ]);
});
