import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';

const place = { file: 'suites/order.action.yaml', line: 7, column: 3 };

describe('renderProblem', () => {
  it('shows the place, the line, the sentence and the hint', () => {
    const problem = {
      kind: 'invalid-suite',
      message: '`expcted` is not a key of a suite.',
      hint: 'Did you mean `expect`?',
      place: { ...place, source: '  expcted:', length: 7 },
    } as const;
    expect(renderProblem(problem)).toMatchInlineSnapshot(`
      "suites/order.action.yaml:7:3
        7 |   expcted:
          |   ^^^^^^^
        \`expcted\` is not a key of a suite.
        Did you mean \`expect\`?"
    `);
  });

  it.each<[string, Parameters<typeof renderProblem>[0], string[]]>([
    ['a sentence alone', { kind: 'usage', message: 'No.' }, ['  No.']],
    ['a place without its line', { kind: 'usage', message: 'No.', place }, ['suites/order.action.yaml:7:3', '  No.']],
    [
      'tabs and wide characters before the caret',
      { kind: 'usage', message: 'No.', place: { ...place, column: 5, source: '\t名前: x', length: 1 } },
      ['suites/order.action.yaml:7:5', '  7 |  名前: x', '    |       ^', '  No.'],
    ],
    [
      'what would steer a terminal or a build server',
      {
        kind: 'usage',
        message: 'a\u001b[31m\n::error::b',
        place: { file: 'x\ny', line: 1, column: 1, source: '\u0007a', length: 2 },
      },
      ['x\\ny:1:1', '  1 | \\x07a', '    | ^^^^^', '  a\\x1b[31m\\n::error::b'],
    ],
    [
      'a column behind the end of the line',
      { kind: 'usage', message: 'No.', place: { ...place, column: 99, source: 'ab' } },
      ['suites/order.action.yaml:7:99', '  7 | ab', '    |   ^', '  No.'],
    ],
  ])('shows %s', (_, problem, lines) => {
    expect(renderProblem(problem).split('\n')).toEqual(lines);
  });

  it('shows of a long line the part that matters', () => {
    const source = `${'a'.repeat(500)}HERE${'z'.repeat(500)}`;
    const [, line = '', caret = ''] = renderProblem({
      kind: 'usage',
      message: 'No.',
      place: { ...place, column: 501, source, length: 4 },
    }).split('\n');
    expect(line.length).toBeLessThan(112);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
  });
});
