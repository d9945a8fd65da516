import { describe, expect, it } from 'vitest';
import { compileTemplate, interpolate } from '../../src/expressions/template.ts';
import type { Json } from '../../src/model/json.ts';

const scope = { inputs: { qty: 3, name: 'Amara', vip: true, list: [1, 2.5, 3], nothing: null } };

describe('interpolate', () => {
  it.each<[Json, Json]>([
    ['plain', 'plain'],
    ['', ''],
    [`\${inputs.qty}`, 3],
    [`\${ inputs.qty }`, 3],
    [`\${inputs.list}`, [1, 2.5, 3]],
    [`no. \${inputs.qty}`, 'no. 3'],
    [`\${inputs.qty}\${inputs.qty}`, '33'],
    [`\${inputs.name}: \${inputs.list}, \${inputs.vip}, \${inputs.nothing}`, 'Amara: [1,2.5,3], true, null'],
    [`$\${inputs.qty}`, `\${inputs.qty}`],
    [`$$\${inputs.qty}`, `$\${inputs.qty}`],
    ['5 $ and {braces}', '5 $ and {braces}'],
    [`\${"}" + '{'}`, '}{'],
    [`\${{"a": 1}.a}`, 1],
    [
      { deep: [{ total: `\${inputs.qty * 2}` }], '${key}': 1 },
      { deep: [{ total: 6 }], '${key}': 1 },
    ],
    [
      [null, true, 1.5],
      [null, true, 1.5],
    ],
  ])('%j gives %j', (value, filled) => {
    expect(interpolate(value, scope)).toEqual({ value: filled });
  });

  it('never reads again what an expression gave', () => {
    expect(interpolate(`\${inputs.text}`, { inputs: { text: `\${inputs.secret}` } })).toEqual({
      value: `\${inputs.secret}`,
    });
  });

  it('finds errors where they stand', () => {
    expect(compileTemplate({ a: ['fine', `total \${inputs.qty`] })).toEqual({
      message: 'An expression begins here with `${` and does not end.',
      hint: 'End it with a closing brace, or write `$${` for the characters `${` themselves.',
      at: 6,
    });
    expect(compileTemplate(`total \${1 +}`)).toMatchObject({ message: 'The expression `1 +` cannot be read.', at: 11 });
    expect(interpolate(`total \${inputs.sum}`, scope)).toMatchObject({ message: 'There is no `sum`.', at: 15 });
  });
});
