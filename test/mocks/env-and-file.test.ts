import { describe, expect, it } from 'vitest';
import { env } from '../../src/mocks/env.ts';
import { file } from '../../src/mocks/file.ts';
import { mockContext } from './context.ts';

describe('env', () => {
  const values: Record<string, string> = { API_KEY: 'k3y' };
  const context = mockContext({ allowedEnv: ['API_KEY', 'UNSET'], env: (name) => values[name] });

  it('gives the value of a variable that is allowed, and keeps it secret', () => {
    expect(env.unmet?.({ name: 'API_KEY' }, context)).toBeUndefined();
    expect(env.generate({ name: 'API_KEY' }, context)).toBe('k3y');
    expect(env.isSecret).toBe(true);
  });

  it.each([
    [
      'UNSET',
      'The environment variable UNSET is not set, or empty.',
      'Set it where action-suite is started, or in the file .env beside the configuration.',
    ],
    [
      'OTHER',
      'The environment variable OTHER may not be read: the configuration does not allow it.',
      'Write `allowEnv: [OTHER]` in the configuration, or add the name to the list there.',
    ],
    [
      'APIKEY',
      'The environment variable APIKEY may not be read: the configuration does not allow it.',
      'Did you mean API_KEY? Write `allowEnv: [APIKEY]` in the configuration, or add the name to the list there.',
    ],
  ])('%s: %s %s', (name, message, hint) => {
    expect(env.unmet?.({ name }, context)).toEqual({ message, hint });
    expect(() => env.generate({ name }, context)).toThrow(name);
  });
});

describe('file', () => {
  const context = mockContext({
    readFile: (path) => (path === 'fixtures/body.txt' ? { text: 'Dear Ada,\n' } : { reason: 'it is not there' }),
  });

  it('gives the text of a file as it stands', () => {
    expect(file.unmet?.({ path: 'fixtures/body.txt' }, context)).toBeUndefined();
    expect(file.generate({ path: 'fixtures/body.txt' }, context)).toBe('Dear Ada,\n');
  });

  it('says why there is none', () => {
    expect(file.unmet?.({ path: 'fixtures/none.txt' }, context)).toEqual({
      message: 'The file fixtures/none.txt cannot be used: it is not there.',
      hint: 'The path is read from the project folder: that of the configuration, or the current one if there is none.',
    });
    expect(() => file.generate({ path: 'fixtures/none.txt' }, context)).toThrow('went away');
  });

  const inside = 'Write the path from that folder, such as fixtures/body.txt.';
  it.each([
    ['fixtures/body.txt', undefined],
    ['./fixtures/../body.txt', undefined],
    ['..body.txt', undefined],
    ['/etc/passwd', `/etc/passwd is not a path below the project folder. ${inside}`],
    ['~/body.txt', `~/body.txt is not a path below the project folder. ${inside}`],
    ['C:\\body.txt', `C:\\body.txt is not a path below the project folder. ${inside}`],
    ['a\\b.txt', 'a\\b.txt has backslashes. Write it with slashes: a/b.txt.'],
    [
      'a/../../b.txt',
      'a/../../b.txt leads out of the project folder. Put the file below that folder, and write its path from there.',
    ],
    ['..', '.. leads out of the project folder. Put the file below that folder, and write its path from there.'],
    ['a\u0000b', 'a\\x00b holds a sign that no path has. Write the path anew.'],
  ])('%j: %s', (path, complaint) => {
    expect(file.check?.({ path })).toBe(complaint);
  });
});
