import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordFaults } from '../support/audit-records.ts';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { json, signedIn, startOrg, testRoute } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

/** What is sent, expected or comes back begins so; the number is that of the case. */
const canary = /CANARY-[A-Z]+-?\d?|\+1202555\d+/g;

const suite = `
suite: Totals
action: custom_-_1
idempotent: true
matrix:
  code: [CANARY-AXIS-0, CANARY-AXIS-1, CANARY-AXIS-2, CANARY-AXIS-3, CANARY-AXIS-4]
inputs:
  constant: CANARY-INPUT
  nested: { text: CANARY-NESTED }
  phone: +12025550143
mocks:
  made: { type: choice, of: [CANARY-MOCK] }
expect:
  output:
    total: { type: number }
    echo: { matches: '[01]$' }
    label: CANARY-EXPECTED
`;

const operation = (n: number) => ({ name: 'x', result: `[GET] https://x.example/?q=CANARY-REQUEST-${n}` });
const answer = (n: number, total: unknown = 1) =>
  json(
    {
      success: true,
      finalResult: { total, echo: `CANARY-OUT-${n}`, label: n < 2 ? 'CANARY-EXPECTED' : 'other' },
      operations: [operation(n)],
    },
    200,
    {
      'inin-correlation-id': `CANARY-CORRELATION-${n}`,
    },
  );
const failed = json({ success: false, error: { code: 'CANARY-CODE-3', message: 'CANARY-ERROR-3' } });
const broken = json({ message: 'CANARY-ERROR-4', code: 'CANARY-CODE-4' }, 403);

/** By the case that asks: one passes, one passes with a warning, two fail, one cannot be judged. */
const answers: readonly Handler[] = [answer(0), answer(1, '1'), answer(2, 'CANARY-TYPE-2'), failed, broken];

async function runWith(bodies: 'full' | 'failures' | 'none') {
  const byCase: Handler = (response, received) =>
    answers[Number(/CANARY-AXIS-(\d)/.exec(received.body)?.[1])]?.(response, received);
  const contract = { input: { inputSchema: { properties: { phone: { type: 'string' } } } } };
  org = await startOrg({ [testRoute]: byCase, 'GET /api/v2/integrations/actions/custom_-_1': json({ contract }) });
  const cwd = project({
    'suites/totals.action.yaml': suite,
    'action-suite.config.json': JSON.stringify({ audit: { bodies } }),
  });
  const { code } = await run(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
  const name = readdirSync(join(cwd, 'action-suite-results/audit'))[0] ?? '';
  const log = readFileSync(join(cwd, 'action-suite-results/audit', name), 'utf8');
  return { code, cwd, log, path: join('action-suite-results/audit', name) };
}

describe('an audit log', () => {
  it('holds no value at all in the mode none, and tells as much of each case as can be told without', async () => {
    const { code, cwd, log } = await runWith('none');
    expect([code, log.match(canary)]).toEqual([1, null]);
    expect(recordFaults(log)).toEqual([]);
    const typeOfTotal = 'The value has another type than expected (field `total`, matcher `type`).';
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(finished.sort((a, b) => Number(a.index) - Number(b.index))).toMatchObject([
      { status: 'passed', warningCount: 1, actionStatus: 'SUCCEEDED', errorCodeMap: {} },
      { status: 'passed', warningCount: 2, warnings: [{ kind: 'as-typed' }, { kind: 'coercion', path: 'total' }] },
      {
        status: 'failed',
        problems: [{ message: typeOfTotal }, { path: 'echo' }, { path: 'label' }],
      },
      { status: 'failed', actionStatus: 'FAILED', errorCodeMap: { STATUS: 1 } },
      { status: 'errored', errorCodeMap: { PERMISSION: 1 } },
    ]);
  });

  it('holds in the mode failures the values of cases that did not pass, and of no other', async () => {
    const { log } = await runWith('failures');
    expect(log.match(/CANARY-[A-Z]+-[01]/)).toBeNull();
    const failing = ['AXIS-2', 'OUT-2', 'TYPE-2', 'REQUEST-2', 'EXPECTED', 'AXIS-3', 'ERROR-3', 'AXIS-4', 'ERROR-4'];
    expect(failing.filter((value) => !log.includes(`CANARY-${value}`))).toEqual([]);
  });

  it('governs no other report of the run', async () => {
    const { cwd } = await runWith('none');
    expect(readReport(cwd, 'junit.xml')).toContain('CANARY-AXIS-0');
    expect(readReport(cwd, 'results.json')).toContain('CANARY-AXIS-0');
  });

  it.each(['none', 'failures'] as const)(
    'in the mode %s gives reports with the same counts and with names',
    async (bodies) => {
      const { cwd, path } = await runWith(bodies);
      const live = readReport(cwd, 'junit.xml');
      const { code, stdout } = await run(['report', path, '--out', 'again'], { cwd });
      expect([code, stdout]).toEqual([1, expect.stringContaining('2 failed, 1 errored, 2 passed · 5 cases')]);
      const again = readFileSync(join(cwd, 'again/junit.xml'), 'utf8');
      expect(junitCounts(again)).toEqual(junitCounts(live));
      const ids = readAudit(cwd).flatMap(({ type, caseId, index }) =>
        type === 'case:started' ? [{ caseId, index }] : [],
      );
      const inOrder = ids.sort((a, b) => Number(a.index) - Number(b.index)).map(({ caseId }) => `Totals (${caseId})`);
      expect(junitNames(again)).toEqual(inOrder);
    },
  );
});
