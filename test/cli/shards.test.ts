import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, project, run } from '../support/cli.ts';
import { junitNames } from '../support/junit.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

const action = JSON.stringify({
  name: 'Even',
  contract: { input: { inputSchema: {} }, output: { successSchema: {} } },
  simulate: {
    rules: [{ when: { n: { oneOf: [2, 4, 6, 8] } }, succeed: { ok: true } }, { fail: { code: 'ODD', message: 'odd' } }],
  },
});
const files = {
  'suites/a.action.yaml': 'action: Even\nmatrix: { n: [1, 2, 3] }\n',
  'suites/b.action.yaml': 'action: Even\nmatrix: { n: [4, 5, 6, 7] }\nmocks: { id: uuid }\ntags: [b]\n',
  'suites/c.action.yaml': 'action: Even\ncases:\n  - { name: x, inputs: { n: 8 } }\n  - { name: y, skip: later }\n',
  'suites/actions/even.json': action,
};

/** Runs the shards one after the other, each with its own folder of reports, and gives the paths of their logs. */
async function runShards(cwd: string, of: number, args: readonly string[] = ['--seed', 'spring']): Promise<string[]> {
  const logs: string[] = [];
  for (let number = 1; number <= of; number++) {
    const out = `shard-${number}-of-${of}`;
    const ended = await run(['run', '--simulate', '--shard', `${number}/${of}`, '--out', out, ...args], { cwd });
    expect(ended.code).toBeLessThan(2);
    logs.push(join(out, 'audit', readdirSync(join(cwd, out, 'audit'))[0] ?? ''));
  }
  return logs;
}

function report(cwd: string, logs: readonly string[], args: readonly string[] = []): Promise<Ended> {
  return run(['report', ...logs, '--out', 'merged', ...args], { cwd });
}

/** What differs between two runs of the same cases: times, ids that the simulator makes, and the number of sign-ins. */
function plain(text: string): string {
  return (
    text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'TIME')
      .replaceAll(/(time|"(?:start|stop|duration|queuedMs|calls|p50|p95|p99|mean)"): ?"?[\d.]+"?/g, '$1')
      .replaceAll(/(time|timestamp)="[^"]*"/g, '$1')
      // Each log has a head of its own, and what was put together has none.
      .replaceAll(/ *<property name="action-suite.auditHead" value="[^"]*"\/>\n/g, '')
  );
}

function reportsOf(cwd: string, out: string): string[] {
  return ['junit.xml', 'results.json'].map((name) => plain(readFileSync(join(cwd, out, name), 'utf8')));
}

describe('report of several shards', () => {
  it.each([2, 3, 5])('gives what one run would have given, of %i shards', async (of) => {
    const cwd = project(files);
    const whole = await run(['run', '--simulate', '--seed', 'spring', '--out', 'whole'], { cwd });
    const logs = await runShards(cwd, of);
    const merged = await report(cwd, [...logs].reverse());
    expect([merged.code, reportsOf(cwd, 'merged')]).toEqual([whole.code, reportsOf(cwd, 'whole')]);
    expect(merged.stdout).toContain('9 cases in 3 files');
    expect(merged.stdout).toMatch(/FAILED {2}4 failed, 4 passed, 1 skipped · 9 cases in/);
  });

  it('has the shards that have no case, too', async () => {
    const cwd = project({
      'suites/a.action.yaml': 'action: Even\ninputs: { n: 2 }\n',
      'suites/actions/even.json': action,
    });
    const logs = await runShards(cwd, 3);
    const merged = await report(cwd, logs);
    expect([merged.code, junitNames(readFileSync(join(cwd, 'merged/junit.xml'), 'utf8'))]).toEqual([0, ['a']]);
  });

  it('refuses shards that are missing, named twice, or of another run', async () => {
    const cwd = project(files);
    const [one = '', two = '', three = ''] = await runShards(cwd, 3);
    const others = await runShards(cwd, 2);
    const copy = join(project({ 'x.jsonl': 'hello\nworld\n' }), 'x.jsonl');
    const autumn = project(files);
    const [, seeded = ''] = (await runShards(autumn, 3, ['--seed', 'autumn'])).map((log) => join(autumn, log));
    const tagged = project(files);
    const [, selected = ''] = (await runShards(tagged, 3, ['--seed', 'spring', '--tag', 'not x'])).map((log) =>
      join(tagged, log),
    );
    const changed = project({ ...files, 'suites/a.action.yaml': 'action: Even\nmatrix: { n: [1, 2, 8] }\n' });
    const [, otherSuite = ''] = (await runShards(changed, 3)).map((log) => join(changed, log));
    await run(['run', '--simulate', '--reporter', 'audit=whole.jsonl'], { cwd });
    const expectations: readonly [string[], string][] = [
      [[one, three], 'The log of shard 2/3 is missing.'],
      [[one, two, two], 'are both of shard 2: its cases would count twice.'],
      [[one, two, three, others[0] ?? ''], 'were divided into 3 and 2 shards'],
      [[one, seeded, three], 'the seed is not the same.'],
      [[one, selected, three], 'the selection is not the same.'],
      [[one, otherSuite, three], 'the content of the suites is not the same.'],
      [[one, two, 'whole.jsonl'], 'whole.jsonl is not the log of a shard.'],
      [[one, copy, three], 'The audit log x.jsonl cannot be trusted: its first record is not what was written.'],
      [[one, two, 'nowhere.jsonl'], 'There is no audit log nowhere.jsonl.'],
    ];
    for (const [logs, message] of expectations) {
      const { code, stderr } = await report(cwd, logs);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
    expect((await report(cwd, [one, seeded, three])).stderr).toContain('Give all shards of a run the same --seed');
    expect(readdirSync(cwd)).not.toContain('merged');
  });

  it('names the cases of a shard that was cut', async () => {
    const cwd = project(files);
    const [one = '', two = ''] = await runShards(cwd, 2);
    const text = readFileSync(join(cwd, two), 'utf8').split('\n').slice(0, 4).join('\n');
    const cut = project({ 'cut.jsonl': `${text}\n` });
    const merged = await report(cwd, [one, join(cut, 'cut.jsonl')]);
    expect([merged.code, merged.stdout]).toEqual([3, expect.stringContaining('The run was cut')]);
  });
});

describe('run --shard', () => {
  it('takes its part of the rate, and a seed that the jobs of a CI run have in common', async () => {
    const org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/a.action.yaml': oneSuite(4) });
    const env = { ...signedIn(org), GITHUB_RUN_ID: '4711' };
    const { code, stdout } = await run(['run', '--shard', '2/4', '--reporter', 'audit=log.jsonl'], { cwd, env });
    await org.close();
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 case in 1 file · shard 2/4 · seed ci-4711')]);
    const [started = ''] = readFileSync(join(cwd, 'log.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(started)).toMatchObject({ ratePerMinute: 67, plan: { shard: { number: 2, of: 4 } } });
    const plan = await run(['plan', '--shard', '1/600'], { cwd });
    expect(plan.stdout).toContain('at the rate limit of 1 in 2 min 13 s');
  });

  it('keeps neighbours together, so that each action is looked up in few shards', async () => {
    const suites = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`suites/${name}.action.yaml`, `action: ${name}\nmatrix: { n: [1, 2, 3] }\n`]),
    );
    const cwd = project(suites);
    const plans = await Promise.all(
      [1, 2].map((number) =>
        run(['plan', '--json', '--shard', `${number}/2`], { cwd }).then(({ stdout }) => JSON.parse(stdout)),
      ),
    );
    expect(plans.map(({ calls }) => [calls.tests, calls.lookUps])).toEqual([
      [6, 2],
      [6, 2],
    ]);
  });
});
