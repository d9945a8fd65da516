import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd } from '../support/far-end.ts';
import { json, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const suite = `suite: Totals
action: custom_-_1
inputs:
  phone: +12025550143
matrix:
  zip: [1, 00123, 123456789012345678901]
cases:
  - name: first
  - name: second
    inputs:
      note: ~
`;

describe('what is said of inputs', () => {
  it('points at the value, in the terminal and in every report', async () => {
    const inputSchema = { type: 'object', properties: { zip: { type: 'integer' }, phone: { type: 'string' } } };
    org = await startOrg({
      'GET /api/v2/integrations/actions/custom_-_1': json({
        id: 'custom_-_1',
        contract: { input: { inputSchema } },
      }),
      [testRoute]: total,
    });
    const cwd = project({ 'suites/totals.action.yaml': suite });
    const { code, stdout } = await run(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    expect(code).toBe(1);
    const shown = stdout.replace(/^ +/gm, '');
    expect(shown).toContain(`suites/totals.action.yaml:6:19
6 |   zip: [1, 00123, 123456789012345678901]
|                   ^^^^^^^^^^^^^^^^^^^^^
`);
    expect(shown).toContain(`suites/totals.action.yaml:4:10
4 |   phone: +12025550143
|          ^^^^^^^^^^^^
`);
    expect(shown).toContain(`suites/totals.action.yaml:11:13
11 |       note: ~
|             ^
`);
    expect(readReport(cwd, 'junit.xml')).toContain('6 |   zip: [1, 00123, 123456789012345678901]');
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(finished).toHaveLength(6);
    expect(JSON.stringify(finished.find(({ index }) => index === 2))).toContain('"line":6,"column":19');
  });
});
