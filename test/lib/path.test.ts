import { describe, expect, it } from 'vitest';
import { parsePath, parseWildPath } from '../../src/lib/path.ts';

describe('parseWildPath', () => {
  it.each([
    ['a.b[0]', [['a', 'b', 0]]],
    ['a[*]', [['a'], []]],
    ['a[*].b[*].c', [['a'], ['b'], ['c']]],
    ['[*].x', [[], ['x']]],
    ['[*][*]', [[], [], []]],
    ['a[*][0].b.c', [['a'], [0, 'b', 'c']]],
    ['a[0][*].c', [['a', 0], ['c']]],
    ['a.*', [['a', '*']]],
  ])('reads %s', (path, parts) => {
    expect(parseWildPath(path)).toEqual(parts);
  });

  it.each([
    '',
    '.a',
    'a.',
    'a..b',
    'a[',
    'a[*',
    'a[*]b',
    'a.[*]',
    'a[*].',
    'a[*].[0]',
    'a[*]..b',
    '[*]a',
    '[*].',
    '[**]',
  ])('refuses %j', (path) => {
    expect(parseWildPath(path)).toBeUndefined();
  });

  it('reads a path without [*] as parsePath does', () => {
    for (const path of ['a', 'a.b', 'a[0].b', '[1]', 'a..b', '']) {
      const steps = parsePath(path);
      expect(parseWildPath(path)).toEqual(steps && [steps]);
      expect(parsePath(`${path}[*]`)).toBeUndefined();
    }
  });
});
