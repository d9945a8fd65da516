import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readChanges } from '../../src/commands/fail-on.ts';
import { lines } from '../../src/lib/lines.ts';
import { audit } from '../../src/reporters/audit.ts';
import { replay } from '../../src/run/executors/replay.ts';
import { type Ended, project, run } from '../support/cli.ts';
import { runHere } from '../support/run-here.ts';
import { from, listOf, textOf } from '../support/text-of.ts';

/** An action whose answers are those of the list, for n from 1 on, each after so long. */
function actionOf(scores: readonly unknown[], latency: string): string {
  const rules = scores.map((score, index) => ({
    when: { n: index + 1 },
    latency,
    ...(score === 'broken' ? { fail: { code: 'DOWN', message: 'down' } } : { succeed: { score } }),
  }));
  const contract = { input: { inputSchema: {} }, output: { successSchema: {} } };
  return JSON.stringify({ name: 'Score', contract, simulate: { rules } });
}

const suiteOf = (numbers: readonly number[]) =>
  `action: Score\nmatrix: { n: [${numbers}] }\nexpect:\n  output:\n    score: { type: number }\n`;

const then = [1, 2, 'broken', 4, 5, 6, 7, 8, 'broken'];
const suite = 'suites/scores.action.yaml';
const action = 'suites/actions/score.json';

let cwd = '';
let live: Ended;

/** Runs the suite and keeps its log under the name. */
async function runAs(name: string, scores: readonly unknown[], latency: string, args: readonly string[] = []) {
  writeFileSync(join(cwd, action), actionOf(scores, latency));
  return runHere(['run', '--simulate', '--concurrency', '9', '--reporter', `audit=${name}`, ...args], cwd);
}

function report(...args: readonly string[]): Promise<Ended> {
  return runHere(['report', ...args, '--out', 'reports'], cwd);
}

/** Writes the log anew as that of a run whose answers took a few milliseconds, however busy this machine was. */
async function setTimes(name: string): Promise<void> {
  const path = join(cwd, name);
  const events = await listOf(replay(lines(createReadStream(path))));
  const timed = events.map((event) => (event.type === 'case:finished' ? { ...event, latencyMs: event.index } : event));
  writeFileSync(path, await textOf(audit()(from(timed))));
}

beforeAll(async () => {
  cwd = project({ [suite]: suiteOf([1, 2, 3, 4, 5, 6, 7, 8, 9]), [action]: '' });
  await runAs('then.jsonl', then, '5ms');
  await setTimes('then.jsonl');
  await runAs('slower.jsonl', [1, 2, 'broken', 4, 50, 6, 7, 8, 'broken'], '150ms');
  writeFileSync(join(cwd, suite), suiteOf([1, 2, 3, 4, 5, 6, 7, 9, 10]));
  const now = [1, 'none', 3, 4, 50, 6, 7, 8, 'broken', 10];
  live = await runAs('now.jsonl', now, '150ms', ['--baseline', 'then.jsonl']);
}, 60_000);

describe('two runs', () => {
  it('are compared case by case, and action by action', async () => {
    const { code, stdout } = await report('now.jsonl', '--baseline', 'then.jsonl');
    expect(code).toBe(1);
    const section = stdout.slice(stdout.indexOf('Compared with'), stdout.indexOf('\nFAILED'));
    const plain = section
      .replace(/with \S+ of [\d-]+ [\d:]+ UTC/, 'with ID of DAY')
      .replaceAll(/(\S) {2,}/g, '$1  ')
      .replace(/\d+ ms {2}\d+ ms {2}\+\d+ % {2}< 0\.001$/m, 'TIMES');
    expect(plain).toMatchInlineSnapshot(`
      "Compared with ID of DAY
        1 newly failing, 1 newly passing, 1 still failing, 1 with another output, 1 new, 1 gone, 1 action slower

        ! Changed since: suites/scores.action.yaml.

        ✗ 1 newly failing
          scores [n=2]  suites/scores.action.yaml:1
            \`score\` is the text "none", but must be a number.

        ✗ 1 with another output
          scores [n=5]  suites/scores.action.yaml:1
            \`score\` is 50, not 5.

        ✓ 1 newly passing
          scores [n=3]  suites/scores.action.yaml:1
            It had failed.

        · 1 new
          scores [n=10]  suites/scores.action.yaml:1

        · 1 gone
          scores [n=8]  suites/scores.action.yaml:1
            It had passed.

        action  cases  median then  median now  change  p
        slower: Score  8  TIMES
        Mann-Whitney U, two-sided, corrected by Holm: told where p is below 0.05 and the medians are at least 20 ms and 10 % apart.
      "
    `);
  });

  it('are compared the same while the second one runs, and later by the command', async () => {
    const args = ['report', 'now.jsonl', '--baseline', 'then.jsonl', '--out', 'reports'];
    const { code, stdout } = await run(args, { cwd });
    const { stdout: here } = await report('now.jsonl', '--baseline', 'then.jsonl');
    expect([live.code, live.stdout.replace(/\nReports\n[\s\S]*$/, '')]).toEqual([code, stdout]);
    expect(here).toBe(stdout);
  });

  it('have the comparison in the results file and the summary as well', async () => {
    const reporters = ['results', 'markdown'].flatMap((name) => ['--reporter', name]);
    await report('now.jsonl', '--baseline', 'then.jsonl', '--quiet', ...reporters);
    expect(readFileSync(join(cwd, 'reports/summary.md'), 'utf8')).toMatch(/^### Compared with [\s\S]*^#### 1 newly/m);
    const { comparison } = JSON.parse(readFileSync(join(cwd, 'reports/results.json'), 'utf8')).results.extra;
    expect(comparison).toMatchObject({ newlyFailing: { count: 1 }, latency: { actions: [{ shift: 'slower' }] } });
  });

  it.each([
    ['now.jsonl', [], 1, ''],
    ['now.jsonl', ['new-failures', 'slower'], 1, ''],
    ['slower.jsonl', [], 1, ''],
    ['slower.jsonl', ['new-failures'], 0, 'did so in the baseline as well'],
    ['slower.jsonl', ['new-failures,changed-outputs'], 1, 'as --fail-on new-failures,changed-outputs asks'],
    ['slower.jsonl', ['new-failures', 'slower'], 1, 'as --fail-on new-failures,slower asks'],
    ['then.jsonl', ['new-failures,changed-outputs,slower'], 0, 'did so in the baseline as well'],
  ])('%s with --fail-on %j ends with %i', async (log, changes, code, said) => {
    const flags = changes.flatMap((change) => ['--fail-on', change]);
    const ended = await report(log, '--baseline', 'then.jsonl', '--quiet', ...flags);
    expect([ended.code, ended.stderr]).toEqual([code, said === '' ? '' : expect.stringContaining(said)]);
  });
});

describe('--baseline', () => {
  it('takes the last run before that in the folder, and goes without where there is none', async () => {
    const folder = project({ [suite]: suiteOf([1]), [action]: actionOf([1], '1ms') });
    const once = (...args: readonly string[]) =>
      runHere(['run', '--simulate', '--baseline', 'last', '--quiet', ...args], folder);
    expect(await once()).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('There is no earlier run of the same selection'),
    });
    expect(await once()).toMatchObject({ code: 0, stdout: expect.stringContaining('no change: 1 case as before') });
    expect((await once('--grep', 'n=1')).stderr).toContain('There is no earlier run of the same selection');
  });

  it('takes the logs of shards together', async () => {
    const folder = project({ [suite]: suiteOf([1, 2, 4]), [action]: actionOf(then, '1ms') });
    const runPart = (name: string, ...args: readonly string[]) =>
      runHere(['run', '--simulate', '--seed', 'x', '--quiet', '--reporter', `audit=${name}`, ...args], folder);
    await runPart('one.jsonl', '--shard', '1/2');
    await runPart('two.jsonl', '--shard', '2/2');
    const whole = await runPart('whole.jsonl', '--baseline', 'one.jsonl', '--baseline', 'two.jsonl');
    expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining('no change: 3 cases as before') });
  });

  it.each([
    [['--fail-on', 'slower'], 'nothing is compared'],
    [['--baseline', 'missing.jsonl'], 'There is no audit log missing.jsonl.'],
    [['--baseline', 'broken.jsonl'], 'record 3 of broken.jsonl is not what was written'],
    [['--baseline', 'then.jsonl', '--baseline', 'now.jsonl'], 'is not the log of a shard'],
    [['--baseline', 'then.jsonl', '--reporter', 'junit=then.jsonl'], 'it is the audit log that is compared with'],
  ])('is refused: %j', async (args, message) => {
    const lines = readFileSync(join(cwd, 'then.jsonl'), 'utf8').split('\n');
    writeFileSync(join(cwd, 'broken.jsonl'), lines.toSpliced(2, 1).join('\n'));
    const { code, stderr } = await report('now.jsonl', ...args);
    expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('--fail-on', () => {
  it('forgives nothing in a run that ended early', async () => {
    const [quick, stopped] = ['then.jsonl', 'stopped.jsonl'];
    await runAs(stopped, then, '5ms', ['--bail', '--concurrency', '1']);
    const ended = await report(stopped, '--baseline', quick, '--fail-on', 'new-failures', '--quiet');
    expect(ended).toMatchObject({ code: 1, stderr: '' });
  });

  it('takes names with commas, and more than once', () => {
    expect(readChanges('new-failures, slower', ['changed-outputs'])).toEqual([
      'changed-outputs',
      'new-failures',
      'slower',
    ]);
  });

  it.each([
    ['new-failure', 'Did you mean new-failures?'],
    ['slower,anything', 'There are: new-failures, changed-outputs, slower.'],
  ])('refuses %j', (text, message) => {
    expect(() => readChanges(text)).toThrow(message);
  });
});
