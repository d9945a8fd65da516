import { describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';

const commands = [
  ['run'],
  ['validate'],
  ['contracts', 'pull'],
  ['contracts', 'diff'],
  ['list'],
  ['report'],
  ['audit', 'verify'],
  ['simulate'],
  ['schema'],
  ['plan'],
  ['init'],
  ['doctor'],
  ['generate'],
  ['webhook', 'list'],
  ['webhook', 'redeliver'],
  ['webhook', 'drop'],
];

describe('options', () => {
  it('are those of every command that the help names', async () => {
    const { stdout } = await run(['--help'], { cwd: project() });
    const named = [...stdout.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name).filter((name) => name !== 'help');
    expect(named.sort()).toEqual([...new Set(commands.map(([name]) => name))].sort());
  });

  it.each(commands)('of %s %s hold --debug, and a misspelt one is refused with the nearest', async (...command) => {
    const words = command.filter((word) => word !== undefined);
    const cwd = project();
    expect((await run([...words, '--help'], { cwd })).stdout).toMatch(/^ {2}--debug /m);
    const { code, stderr } = await run([...words, '--debgu'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("unknown option '--debgu'\n(Did you mean --debug?)")]);
  });

  it.each([
    ['run', '--env', /name of an environment/],
    ['run', '--config', /path of a file/],
    ['run', '--tag', /tags/],
    ['run', '--grep', /part of a name/],
    ['run', '--seed', /any word or number/],
    ['run', '--out', /path of a folder/],
    ['run', '--webhook', /web address/],
    ['run', '--base-url', /web address/],
    ['run', '--login-url', /web address/],
    ['run', '--baseline', /path of an audit log, or last/],
    ['list', '--tag', /tags/],
    ['simulate', '--actions', /path of a folder/],
    ['simulate', '--seed', /any word or number/],
  ])('%s %s is refused without a value, with what to write', async (command, option, hint) => {
    const cwd = project();
    for (const args of [[option, ''], [option, ' '], [`${option}=`]]) {
      const { code, stderr } = await run([command, ...args], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringMatching(hint)]);
    }
  });

  it('refuses an empty head instead of calling the log broken', async () => {
    const { code, stderr } = await run(['audit', 'verify', 'log.jsonl', '--head', ''], { cwd: project() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Write a head.')]);
  });
});
