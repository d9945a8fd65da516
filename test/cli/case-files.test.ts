import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledProject, project, readAudit, readReport, root, run } from '../support/cli.ts';
import { junitNames } from '../support/junit.ts';

const suite = 'suite: Points\naction: Get Loyalty Points\ncases: { file: points.csv }\n';
const table = `name;memberId;expect.output.level;expect.output.points;expect.status;expect.errors[0].code;tags\r
long-standing;M-1001;3;"{ type: number, min: 1000 }";;;smoke\r
new;M-1002;1;;;;\r
nobody;M-0000;;;FAILED;MEMBER_NOT_FOUND;negative\r
`;

/** The simulator's actions, and the suite with this table. */
function projectWith(text = table, files: Readonly<Record<string, string>> = {}): string {
  const cwd = project({ 'suites/points.action.yaml': suite, 'suites/points.csv': text, ...files });
  mkdirSync(join(cwd, 'suites/actions'));
  const action = 'suites/actions/get-loyalty-points.json';
  writeFileSync(join(cwd, action), readFileSync(join(root, action)));
  return cwd;
}

describe('cases from a file', () => {
  it('run, each row as a case of its own', async () => {
    const cwd = projectWith();
    const { code, stderr } = await run(['run', '--simulate'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(new Set(junitNames(readReport(cwd, 'junit.xml'))).size).toBe(3);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    const inputs = finished.map(({ case: name, inputs }) => [name, inputs]);
    expect(Object.fromEntries(inputs)).toEqual({
      'long-standing': { memberId: 'M-1001' },
      new: { memberId: 'M-1002' },
      nobody: { memberId: 'M-0000' },
    });
  });

  it('fail at their cells', async () => {
    const cwd = projectWith(table.replace('M-1002;1', 'M-1002;4'));
    const { code, stdout } = await run(['run', '--simulate'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`    suites/points.csv:3:12
      3 | new;M-1002;4;;;;
        |            ^
      \`level\` is 1, but must be 4.`);
    const { results } = JSON.parse(readReport(cwd, 'results.json'));
    expect(
      results.tests.map(({ filePath, line, status }: Record<string, unknown>) => [filePath, line, status]),
    ).toEqual(expect.arrayContaining([['suites/points.csv', 3, 'failed']]));
  });

  it('are listed where they stand, and chosen as others are', async () => {
    const cwd = projectWith();
    expect((await run(['list'], { cwd })).stdout).toBe(
      'suites/points.csv:2  long-standing\nsuites/points.csv:3  new\nsuites/points.csv:4  nobody\n',
    );
    const { stdout } = await run(['list', '--json', '--tag', 'negative'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'nobody',
      file: 'suites/points.action.yaml',
      line: 4,
      lineIn: 'suites/points.csv',
    });
    // The line of `cases` is the line of each of them.
    const { stdout: all } = await run(['list', 'suites/points.action.yaml:3'], { cwd });
    expect(all.split('\n')).toHaveLength(4);
  });

  it('are refused with everything that is wrong with them, before anything runs', async () => {
    const cwd = projectWith(`${table}too;few\r\nlate;M-1;;;;;a(b)\r\n`, {
      'suites/other.action.yaml': 'action: x\ncases: { file: gone.csv }\n',
      'suites/third.action.yaml': 'action: x\ncases: { file: ../../out.csv }\n',
    });
    const validated = await run(['validate'], { cwd });
    expect([validated.code, validated.stdout]).toEqual([2, '4 problems to mend.\n']);
    for (const line of [
      'suites/points.csv:5:1\n  5 | too;few\n    | ^^^^^^^\n  This row has 2 cells, but there are 7 columns',
      'suites/points.csv:6:14\n  6 | late;M-1;;;;;a(b)\n    |              ^^^^\n  A tag is one word',
      'suites/other.action.yaml:2:16',
      '`../../out.csv` lies outside the project folder.',
    ]) {
      expect(validated.stderr).toContain(line);
    }
    const { code } = await run(['run', '--simulate'], { cwd });
    expect(code).toBe(2);
    expect(readReport(cwd, 'junit.xml')).toContain('This row has 2 cells');
  });

  it('are no more than --max-cases says', async () => {
    const cwd = projectWith();
    const { code, stderr } = await run(['validate', '--max-cases', '2'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('suites/points.csv:4:1\n  4 | nobody;M-0000;;;FAILED;MEMBER_NOT_FOUND;negative\n'),
    ]);
    expect(stderr).toContain('Here more cases begin than the 2 that are allowed.');
    expect((await run(['validate', '--max-cases', '3'], { cwd })).code).toBe(0);
  });

  it('are not written over by a report', async () => {
    const cwd = projectWith();
    const { code, stdout, stderr } = await run(['run', '--simulate', '--reporter', 'junit=suites/points.csv'], { cwd });
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining('it is a file that a suite refers to')]);
    expect(readFileSync(join(cwd, 'suites/points.csv'), 'utf8')).toBe(table);
  });

  it('may stand in JSON, which the simulator does not take for an action', async () => {
    const cwd = projectWith(table, {
      'suites/json.action.yaml': 'action: Get Loyalty Points\ncases: { file: points.json }\n',
      'suites/points.json': '[{ "name": "from JSON", "inputs": { "memberId": "M-1001" } }]',
    });
    const { code, stdout } = await run(['run', '--simulate', 'suites/json.action.yaml'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 passed')]);
  });

  it('keep a phone number a phone number, and an amount an amount', async () => {
    const cwd = bundledProject();
    const amounts = 'customerId,orderAmount\n00123,250.00\n20,0\n';
    writeFileSync(join(cwd, 'suites/amounts.csv'), amounts);
    writeFileSync(
      join(cwd, 'amounts.action.yaml'),
      'action: Calculate Order Total\ncases: { file: suites/amounts.csv }',
    );
    const { code } = await run(['run', '--simulate', 'amounts.action.yaml', 'suites/phone-numbers.action.yaml'], {
      cwd,
    });
    expect(code).toBe(0);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    const inputs = Object.fromEntries(finished.map(({ case: name, inputs }) => [name, inputs]));
    expect(inputs['case 1']).toEqual({ customerId: '00123', orderAmount: 250 });
    expect(inputs['case 2']).toEqual({ customerId: '20', orderAmount: 0 });
    expect(inputs['ten digits in the US']).toEqual({ number: '2025550143', country: 'US' });
    expect(inputs['two zeros for the plus']).toEqual({ number: '00493023125018', country: 'US' });
  });
});
