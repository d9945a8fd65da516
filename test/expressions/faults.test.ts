import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileExpression } from '../../src/expressions/expression.ts';

/*
 * faults.txt holds blocks of four lines: an expression, a mark under the part that is meant, what is wrong, what to
 * write. A block with the expression alone makes the test fail with the text that it needs, for somebody to read.
 */
const scope = { inputs: { qty: 3, name: 'Amara', vip: true, list: [1, 2.5] } };

it('says of each faulty expression what is wrong, where, and what to write', () => {
  const expected = readFileSync(join(import.meta.dirname, 'faults.txt'), 'utf8');
  const expressions = expected.split('\n\n').map((block) => block.split('\n')[0] ?? '');
  expect(expressions.length).toBeGreaterThan(50);
  expect(`${expressions.map(told).join('\n\n')}\n`).toBe(expected);
});

function told(source: string): string {
  const compiled = compileExpression(source);
  const result = 'message' in compiled ? compiled : compiled.evaluate(scope);
  if (!('message' in result)) return `${source}\nis fine`;
  const { message, hint = '', at, length = 1 } = result;
  return [source, `${' '.repeat(at)}${'^'.repeat(length)}`, message, hint].join('\n');
}
