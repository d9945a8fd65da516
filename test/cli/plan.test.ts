import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledProject, project, readAudit, run } from '../support/cli.ts';
import { oneSuite } from '../support/org.ts';

async function planOf(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await run(['plan', '--json', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('plan', () => {
  it.each(['direct', 'jobs'])('foretells the very calls of a run, protocol %s', async (protocol) => {
    const cwd = bundledProject();
    writeFileSync(join(cwd, 'action-suite.config.json'), JSON.stringify({ poll: { interval: '20ms' } }));
    // Every input is one that the contract allows, so every test becomes a job.
    const files = ['order-total', 'language-routing', 'confirmation-sms'].map((name) => `suites/${name}.action.yaml`);
    const plan = await planOf(cwd, '--protocol', protocol, ...files);
    expect((await run(['run', '--simulate', '--protocol', protocol, ...files], { cwd })).code).toBe(0);
    const finished = readAudit(cwd).at(-1);
    expect(finished).toMatchObject({ calls: plan.calls.total, counts: { total: plan.cases, skipped: plan.skipped } });
    expect(plan.calls.polls).toBe(protocol === 'jobs' ? plan.calls.tests : 0);
  });

  it('tells cases, actions, calls and the least time, for each suite and in all', async () => {
    const cwd = project({
      'suites/a.action.yaml': oneSuite(540),
      'suites/b.action.yaml':
        'action: By Name\nmatrix: { n: [1, 2] }\ncases: [{ name: a }, { name: b, skip: later }]\n',
    });
    const { code, stdout, stderr } = await run(['plan'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      '    cases   skipped   actions   API calls   least time   suite',
      '      540         0         1         540    2 min 1 s   suites/a.action.yaml',
      '        4         2         1           3       671 ms   suites/b.action.yaml',
      '',
      'cases       544 in 2 suites, of which 2 skipped',
      'actions     2',
      'API calls   544: 1 sign-in, 1 look-up by name, 542 tests',
      'least time  2 min 2 s',
      '              2 min 2 s at the rate limit of 270/min',
      '              1 min 49 s with 5 at a time, if a case takes 1.0 s',
      '',
      'Nothing was called. Calls that are refused or lost, and so repeated, come on top.',
      '',
    ]);
  });

  it('takes rate, concurrency, protocol and environment from where a run does', async () => {
    const config = 'environments: { slow: { rate: 30/min, protocol: jobs, protected: true } }\nconcurrency: 2\n';
    const cwd = project({ 'suites/a.action.yaml': oneSuite(60), 'action-suite.config.yaml': config });
    expect(await planOf(cwd)).toMatchObject({
      rate: { limit: 270, windowMs: 60_000, perMinute: 270 },
      concurrency: 2,
      protocol: 'direct',
      leastMs: { concurrency: 30_000, total: 30_000 },
    });
    const slow = await planOf(cwd, '--env', 'slow');
    expect(slow).toMatchObject({
      rate: { perMinute: 30 },
      protocol: 'jobs',
      guarded: 60,
      calls: { contracts: 1, polls: 60, total: 122 },
      assumed: { caseMs: 2_000, pollsPerTest: 1 },
      leastMs: { concurrency: 60_000, total: slow.leastMs.rate },
    });
    const flags = await planOf(cwd, '--env', 'slow', '--rate', '5/s', '--protocol', 'direct', '--concurrency', '60');
    expect(flags).toMatchObject({ rate: { perMinute: 300 }, protocol: 'direct', leastMs: { concurrency: 1_000 } });
  });

  it('counts what is selected', async () => {
    const cwd = project({ 'suites/a.action.yaml': oneSuite(5) });
    expect(await planOf(cwd, '--shard', '2/2')).toMatchObject({ cases: 2, calls: { tests: 2 } });
    expect(await planOf(cwd, '--grep', 'n=1\\]')).toMatchObject({ cases: 1 });
    expect(await planOf(cwd, '--tag', 'none')).toMatchObject({ cases: 0, suites: [], calls: { total: 0 } });
  });

  it('needs no sign-in with a token that was fetched elsewhere', async () => {
    const cwd = project({ 'suites/a.action.yaml': oneSuite(1) });
    const { stdout } = await run(['plan', '--json'], { cwd, env: { GENESYSCLOUD_ACCESS_TOKEN: 'some-token' } });
    expect(JSON.parse(stdout).calls).toMatchObject({ signIn: 0, total: 1 });
  });

  it('says what must be mended first', async () => {
    const cwd = project({ 'suites/a.action.yaml': 'actoin: x\n' });
    const { code, stdout, stderr } = await run(['plan'], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('suites/a.action.yaml:1:1')]);
    expect((await run(['plan', '--rate', 'fast'], { cwd })).code).toBe(2);
  });
});
