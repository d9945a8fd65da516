import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../src/expressions/expression.ts';
import type { Json } from '../../src/model/json.ts';

const scope = {
  inputs: {
    qty: 3,
    price: 19.99,
    name: 'Amara',
    tier: 'gold',
    vip: true,
    list: [1, 2.5, 3],
    rows: [{ sku: 'A1' }, { sku: 'B2' }],
    at: '2030-01-31T09:30:00Z',
    nothing: null,
  },
};

function evaluate(source: string): unknown {
  const expression = compileExpression(source);
  if ('message' in expression) return expression;
  const result = expression.evaluate(scope);
  return 'message' in result ? result : result.value;
}

describe('numbers behave as in a spreadsheet', () => {
  it.each<[string, Json]>([
    ['inputs.qty * 2', 6],
    ['2 * inputs.qty', 6],
    ['10 / 4', 2.5],
    ['inputs.qty / 2', 1.5],
    ['10 % 4', 2],
    ['inputs.qty % 2', 1],
    ['-5 % 3', -2],
    ['2 * inputs.qty == 6', true],
    ['6 == inputs.qty * 2', true],
    ['inputs.qty != 3.0', false],
    ['inputs.qty > 2.5 && inputs.qty < 4', true],
    ['1 + 2.5', 3.5],
    ['-inputs.qty', -3],
    ['0 * -1', 0],
    ['size(inputs.list) * 2', 6],
    ['size(inputs.name) / 2', 2.5],
    ['inputs.name.size() + 1', 6],
    ['size(inputs.list) == inputs.qty', true],
    ['int(3.9)', 3],
    ['int("42") + 0.5', 42.5],
    ['double("2.5") * 2', 5],
    ['0x1F', 31],
    ['1e3', 1000],
    ['5u + 1', 6],
    ['inputs.list[inputs.qty - 1]', 3],
    ['[10, 20, 30][size(inputs.list) - 2]', 20],
    ['inputs.name.substring(size(inputs.name) - 2)', 'ra'],
    ['inputs.name.indexOf("a") + 1', 3],
    ['"a,b,c".split(",", 2)', ['a', 'b,c']],
    ['inputs.list.map(x, x * 2)', [2, 5, 6]],
    ['inputs.list.filter(x, x > 2)[0]', 2.5],
    ['inputs.qty in [1, 2, 3]', true],
    ['round(inputs.price * 1.08, 2)', 21.59],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round(1234, -2)', 1200],
    ['(inputs.qty + 1) * 2', 8],
    ['timestamp(inputs.at).getHours() + 1', 10],
  ])('%s is %j', (source, value) => {
    expect(evaluate(source)).toEqual(value);
  });
});

describe('the rest of the language', () => {
  it.each<[string, Json]>([
    ['"Dear " + inputs.name', 'Dear Amara'],
    ['string(inputs.qty) + " pieces"', '3 pieces'],
    ['inputs.tier == "gold" ? 10 : "none"', 10],
    ['inputs.tier == 5', false],
    ['inputs.nothing == null', true],
    ['has(inputs.middleName) ? inputs.middleName : ""', ''],
    ['inputs.rows[1].sku', 'B2'],
    ['inputs.rows.map(row, row.sku).join("+")', 'A1+B2'],
    ['inputs.rows.exists(row, row.sku == "B2")', true],
    ['inputs["tier"]', 'gold'],
    ['inputs.name.matches("^A.*a$")', true],
    ['inputs.name.lowerAscii().contains("mar")', true],
    ['{"qty": inputs.qty, "list": [1, "x", null]}', { qty: 3, list: [1, 'x', null] }],
    ['timestamp(inputs.at) + duration("90m")', '2030-01-31T11:00:00.000Z'],
    ['inputs.at < "2031"', true],
    ['duration("90m")', '5400s'],
    ['cel.bind(n, inputs.qty * 2, n + n)', 12],
    ['!inputs.vip', false],
  ])('%s is %j', (source, value) => {
    expect(evaluate(source)).toEqual(value);
  });

  it('reads a scope without changing it, and each evaluation for itself', () => {
    const expression = compileExpression('inputs.qty + 1');
    if ('message' in expression) throw new Error(expression.message);
    const results = [1, 2.5].map((qty) => expression.evaluate(Object.freeze({ inputs: Object.freeze({ qty }) })));
    expect(results).toEqual([{ value: 2 }, { value: 3.5 }]);
  });
});

describe('errors are in plain words', () => {
  const quote = '"';
  it.each([
    ['', 'There is nothing where an expression should stand.', 0],
    ['inputs.qty +', 'The expression `inputs.qty +` cannot be read: nothing stands behind `+`.', 12],
    ['inputs.qty qty', 'The expression `inputs.qty qty` cannot be read: before `qty` a sign is missing.', 11],
    [`${quote}open`, 'The expression `"open` cannot be read: a quote is opened and not closed.', 0],
    ['input.qty', 'There is nothing called `input` here.', 0],
    ['1 + gold', 'There is nothing called `gold` here.', 4],
    ['constructor', 'There is nothing called `constructor` here.', 0],
    ['inputs.quantity', 'There is no `quantity`.', 7],
    ['inputs.constructor', 'There is no `constructor`.', 7],
    ['inputs.list[9]', 'The list has no member at that position.', 0],
    ['inputs.name + 1', '`+` cannot be used between text and a number.', 0],
    ['inputs.list * 2', '`*` cannot be used between a list and a number.', 0],
    ['-inputs.name', '`-` cannot stand before text.', 0],
    ['inputs.qty && true', 'What stands beside `&&`, `||` or before `?` must be true or false, but is a number.', 7],
    ['inputs.name ? 1 : 2', 'What stands beside `&&`, `||` or before `?` must be true or false, but is text.', 7],
    ['half(inputs.qty)', 'There is no function for this: `half(value)`.', 0],
    ['size(inputs.qty)', 'There is no function for this: `size(number)`.', 0],
    ['double(inputs.name)', 'The text given to `double` is not a number.', 0],
    ['1 / 0', 'The result is not a number. Is something divided by zero?', 0],
    ['string', 'The result is not a value that can be sent or compared, such as text, a number or a list.', 0],
    ['b"bytes"', 'Text cannot have a `b` before its quotes here.', 0],
    ['12345678901234567890', 'The number has more digits than can be calculated with.', 0],
  ])('%s', (source, message, at) => {
    expect(evaluate(source)).toMatchObject({ message, at });
  });

  it('refuses patterns that could run for ever', () => {
    expect(evaluate('inputs.name.matches("(?=A)")')).toMatchObject({
      message: expect.stringContaining('cannot be used'),
    });
  });

  it('names what is near, and what to write', () => {
    expect(evaluate('input.qty')).toEqual({
      message: 'There is nothing called `input` here.',
      hint: 'Did you mean `inputs`?',
      at: 0,
      length: 5,
    });
    expect(evaluate('gold')).toEqual({
      message: 'There is nothing called `gold` here.',
      hint: 'Text needs quotes: `"gold"`. Known here: `inputs`.',
      at: 0,
      length: 4,
    });
  });
});
