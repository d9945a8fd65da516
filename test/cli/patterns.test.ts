import { describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';
import { oneSuite } from '../support/org.ts';

const three = `suite: S
action: Calculate Order Total
cases:
  - name: first
  - name: last
`;

describe('file.action.yaml:LINE', () => {
  const files = {
    'suites/a.action.yaml': three,
    'suites/no-line-end.action.yaml': three.trimEnd(),
    'suites/crlf.action.yaml': three.replaceAll('\n', '\r\n'),
    'suites/one.action.yaml': 'action: A',
    'suites/totals.action.yaml': oneSuite(2),
  };

  it.each(['a', 'no-line-end', 'crlf'])('means the last case in the last line of %s', async (name) => {
    const { code, stdout } = await run(['list', `suites/${name}.action.yaml:5`], { cwd: project(files) });
    expect([code, stdout]).toEqual([0, `suites/${name}.action.yaml:5  last\n`]);
  });

  it.each([
    ['run', 'a', '6'],
    ['list', 'a', '99:3'],
    ['list', 'no-line-end', '6'],
    ['validate', 'crlf', '10000000000000000000000'],
  ])('%s refuses a line beyond the end: %s:%s', async (command, name, line) => {
    const file = `suites/${name}.action.yaml`;
    const args = [
      command,
      ...(command === 'run' ? ['--simulate'] : []),
      `${file}:${line}`,
      'suites/totals.action.yaml',
    ];
    const { code, stdout, stderr } = await run(args, { cwd: project(files) });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(`\`${file}\` has 5 lines, so there is no line ${Number.parseFloat(line)}.`);
    expect(stdout + stderr).toContain(
      `Write a line from 1 to 5 behind the colon, or only \`${file}\` for all of its cases.`,
    );
    expect(stdout).not.toMatch(/passed +[1-9]|^suites/m);
  });

  it('says it once, in words that fit a file of one line', async () => {
    const args = ['list', 'suites/one.action.yaml:2', 'suites/one.action.yaml:2:7'];
    expect(await run(args, { cwd: project(files) })).toEqual({
      code: 2,
      stdout: '',
      stderr: `  \`suites/one.action.yaml\` has 1 line, so there is no line 2.
  Write 1 behind the colon, or only \`suites/one.action.yaml\` for all of its cases.

`,
    });
  });

  it('refuses line 0', async () => {
    const { code, stderr } = await run(['list', 'suites/a.action.yaml:0'], { cwd: project(files) });
    expect([code, stderr]).toEqual([
      2,
      `  Lines count from 1, so \`suites/a.action.yaml\` has no line 0.
  Write the line in which the case stands, such as \`suites/a.action.yaml:1\`, or only \`suites/a.action.yaml\` for all of its cases.

`,
    ]);
  });

  it('tells of a broken suite all that is wrong, the line included', async () => {
    const cwd = project({ 'suites/broken.action.yaml': 'action: A\nchek: 1\n', 'suites/empty.action.yaml': '' });
    const within = await run(['list', 'suites/broken.action.yaml:2'], { cwd });
    expect([within.code, within.stderr]).toEqual([2, expect.stringContaining('`chek` is not a key of a suite.')]);
    expect(within.stderr).not.toContain('has 2 lines');
    const beyond = await run(['list', 'suites/broken.action.yaml:3'], { cwd });
    expect([beyond.code, beyond.stderr]).toEqual([2, expect.stringContaining('`chek` is not a key of a suite.')]);
    expect(beyond.stderr).toContain('`suites/broken.action.yaml` has 2 lines, so there is no line 3.');
    const empty = await run(['list', 'suites/empty.action.yaml:3'], { cwd });
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('The file is empty.')]);
    expect(empty.stderr).not.toContain('so there is no line');
  });
});
