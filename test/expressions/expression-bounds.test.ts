import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, longestExpression } from '../../src/expressions/expression.ts';
import { compileTemplate } from '../../src/expressions/template.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** Reads a value and fills it in. */
function filled(value: Json, names: JsonObject) {
  const compiled = compileTemplate(value);
  return 'message' in compiled ? compiled : compiled.fill(names);
}

const scope = { inputs: { qty: 3, list: [1, 2.5, 3] } };

describe('bounds of expressions', () => {
  const tooDeep = { message: 'The expression is too long or nests too deep.' };
  it.each<[string, string, object]>([
    [
      'length',
      `${'1 + '.repeat(longestExpression / 4)}1`,
      { message: 'The expression is longer than 1,000 characters.' },
    ],
    ['brackets', `${'('.repeat(40)}1${')'.repeat(40)}`, tooDeep],
    ['terms', Array.from({ length: 200 }, () => '1').join('+'), tooDeep],
    [
      'lists in lists',
      'inputs.list.all(a, inputs.list.all(b, inputs.list.all(c, true)))',
      { message: 'More than 2 lists within each other cannot be walked.' },
    ],
  ])('%s', (_what, source, error) => {
    expect(compileExpression(source)).toMatchObject(error);
  });

  it('stands any text without throwing', () => {
    const fragments = fc.constantFrom(
      'inputs',
      '.qty',
      '(',
      ')',
      '[',
      ']',
      '"',
      '?',
      ':',
      '+',
      '1',
      '{',
      '}',
      ',',
      ' ',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragments).map((parts) => parts.join('')),
        ),
        (source) => {
          const expression = compileExpression(source);
          const result = 'message' in expression ? expression : expression.evaluate(scope);
          expect('message' in result || 'value' in result).toBe(true);
        },
      ),
    );
  });

  it('calculates as a spreadsheet does with any two numbers: to fifteen digits, whole numbers to all', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(number, number, (a, b) => {
        const sum = filled(`\${inputs.a + inputs.b}`, { inputs: { a, b } });
        const exact = a + b === 0 ? 0 : a + b;
        const value = Number.isInteger(exact) ? exact : Number(exact.toPrecision(15));
        expect(sum).toEqual(
          Number.isFinite(exact) ? { value } : expect.objectContaining({ message: expect.any(String), at: 2 }),
        );
        expect(filled(`\${inputs.a < inputs.b}`, { inputs: { a, b } })).toEqual({ value: a < b });
      }),
    );
  });
});
