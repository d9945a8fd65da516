import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';
import { junitFaults } from '../support/xmllint.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const counts = { total: 4, passed: 2, failed: 1, errored: 1, unknown: 1, skipped: 0, flaky: 0, warnings: 1 };

/** Runs four cases, one of each outcome, with these values as secrets, and webhooks for each. */
async function runHiding(secrets: readonly string[]) {
  const warned = json({ success: true, finalResult: { total: '1234' } });
  const wrong = json({ success: true, finalResult: { total: 'true case' } });
  org = await startOrg({ [testRoute]: [total, warned, wrong, json({ message: 'oops' }, 502)], 'POST /hook': json({}) });
  const names = secrets.map((_, index) => `HIDDEN_${index}`);
  const cwd = project({
    'suites/totals.action.yaml': oneSuite(4),
    'action-suite.config.json': JSON.stringify({ redact: names, webhook: { on: 'case' } }),
  });
  const hidden = Object.fromEntries(names.map((name, index) => [name, secrets[index] ?? '']));
  const env = { ...signedIn(org), ...hidden, CICD_WEBHOOK_URL: `${org.url}/hook` };
  const ended = await run(['run', '--rate', '1000/s', '--concurrency', '1'], { cwd, env });
  const hooks = org.received.filter(({ url }) => url === '/hook').map(({ body }) => JSON.parse(body));
  return { ...ended, cwd, hooks };
}

describe('a secret that is a common word', () => {
  it.each([
    [
      'the words of events',
      ['case', 'finished', 'started', 'passed', 'failed', 'errored', 'type', 'status', 'SUCCEEDED'],
    ],
    ['the words of reports', ['testcase', 'name', 'failure', 'tests', 'summary', 'genesys', 'data', 'action', 'CTRF']],
    ['the words of values', ['true', 'null', '1234', 'total', 'number', 'object', 'string']],
    ['the names of suites and files', ['Totals', 'suites', 'totals', 'yaml', 'json', 'redact']],
    ['what stands between', ['    ', '": "', '","', '[n=1]', 'message']],
  ])('%s, changes no count and breaks no report', async (_, secrets) => {
    const { code, cwd, stdout, hooks } = await runHiding(secrets);
    expect(code).toBe(1);
    expect(stdout).toContain('1 failed, 1 errored, 2 passed · 4 cases');

    const junit = readReport(cwd, 'junit.xml');
    expect(await junitFaults(junit)).toEqual([]);
    expect(junitCounts(junit)).toMatchObject({ claimed: { tests: 4 }, held: { tests: 4, failures: 1, errors: 1 } });
    expect(new Set(junitNames(junit)).size).toBe(4);

    const { results } = JSON.parse(readReport(cwd, 'results.json'));
    expect(results.summary).toMatchObject({ tests: 4, passed: 2, failed: 2, suites: 1, extra: { errored: 1 } });
    expect(new Set(results.tests.map(({ name }: { name: string }) => name)).size).toBe(4);

    expect(readAudit(cwd).at(-1)).toMatchObject({ type: 'run:finished', counts });
    expect(hooks.map(({ type, data }) => [type, data.status])).toEqual([
      ...['passed', 'passed', 'failed', 'errored'].map((status) => ['genesys_action_test_result', status]),
      ['genesys_action_run_summary', 'failed'],
    ]);
    expect(hooks.at(-1).data.counts).toEqual(counts);

    const log = join('action-suite-results/audit', readdirSync(join(cwd, 'action-suite-results/audit'))[0] ?? '');
    expect((await run(['audit', 'verify', log], { cwd })).code).toBe(0);
    const again = await run(['report', log, '--out', 'again'], { cwd });
    expect([again.code, again.stdout.split('\nReports\n')[0]]).toEqual([1, stdout.split('\nReports\n')[0]]);
  });
});
