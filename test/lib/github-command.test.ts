import { describe, expect, it } from 'vitest';
import { githubCommand } from '../../src/lib/github-command.ts';

describe('a workflow command', () => {
  it.each([
    ['error', {}, 'plain', '::error::plain'],
    ['notice', { line: undefined }, 'plain', '::notice::plain'],
    ['warning', { file: 'a.yaml', line: 3, col: undefined }, 'x', '::warning file=a.yaml,line=3::x'],
    ['error', { title: 'a: b, 100 %\r\n' }, 'x', '::error title=a%3A b%2C 100 %25%0D%0A::x'],
    ['error', {}, '100 %: a, b\r\n::set-output name=x::y', '::error::100 %25: a, b%0D%0A::set-output name=x::y'],
  ])('%s %j %j', (name, properties, message, line) => {
    expect(githubCommand(name, properties, message)).toBe(line);
  });
});
