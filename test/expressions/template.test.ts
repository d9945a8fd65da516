import { describe, expect, it } from 'vitest';
import { compileMarked, compileTemplate, fill, markText } from '../../src/expressions/template.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** Reads a value and fills it in. */
function filled(value: Json, names: JsonObject) {
  const compiled = compileTemplate(value);
  return 'message' in compiled ? compiled : compiled.fill(names);
}

const scope = { inputs: { qty: 3, name: 'Amara', vip: true, list: [1, 2.5, 3], nothing: null } };

describe('compileTemplate', () => {
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
  ])('%j gives %j', (value, result) => {
    expect(filled(value, scope)).toEqual({ value: result });
  });

  it('never reads again what an expression gave', () => {
    expect(filled(`\${inputs.text}`, { inputs: { text: `\${inputs.secret}` } })).toEqual({
      value: `\${inputs.secret}`,
    });
  });

  it('finds errors where they stand', () => {
    expect(compileTemplate({ a: ['fine', `total \${inputs.qty`] })).toMatchObject({
      message: 'An expression begins here with `${` and does not end.',
      hint: 'End it with a closing brace, or write `$${` for the characters `${` themselves.',
      at: 6,
      length: 12,
    });
    expect(compileTemplate(`total \${1 +}`)).toMatchObject({
      message: 'The expression `1 +` cannot be read: nothing stands behind `+`.',
      at: 11,
    });
    expect(filled(`total \${inputs.sum}`, scope)).toMatchObject({ message: 'There is no `sum`.', at: 15 });
  });

  it.each<[string, number[], string[]]>([
    [`\${1 +} of \${inputs.qty} and \${2 *}`, [5, 33], ['inputs.qty']],
    // What follows may belong to the one that does not end.
    [`\${1 +} of \${inputs.qty and \${2 *}`, [5, 10], []],
    [`\${inputs.qty} of \${1 +} and $\${2 *}`, [22], ['inputs.qty']],
  ])('finds each error of %s, and what the others depend on', (text, places, names) => {
    const broken = compileTemplate(text);
    if (!('errors' in broken)) throw new Error('It can be read.');
    expect(broken.errors.map(({ at }) => at)).toEqual(places);
    expect(broken).toMatchObject(broken.errors[0] ?? {});
    expect(broken.references.map(({ path }) => path.join('.'))).toEqual(names);
  });
});

describe('templates in a value', () => {
  it.each<[string, Json]>([
    ['plain', 'plain'],
    [`$\${x}`, `\${x}`],
    [`\${x}`, { $template: `\${x}` }],
    [`a $\${b} \${c}`, { $template: `a $\${b} \${c}` }],
  ])('are marked in %j', (text, marked) => {
    expect(markText(text)).toEqual(marked);
  });

  it('are filled in, and plain text that looks like one is not', () => {
    const value = { total: { $template: `\${inputs.qty * 2}` }, note: `\${inputs.qty}` };
    expect(fill(value, scope)).toEqual({ value: { total: 6, note: `\${inputs.qty}` } });
    expect(fill('plain', scope)).toEqual({ value: 'plain' });
    expect(fill([{ $template: `\${inputs.sum}` }], scope)).toMatchObject({ message: 'There is no `sum`.' });
  });

  it.each([
    [`\${inputs.qty * 2 + inputs.customer.tier.size()}`, ['inputs.qty', 'inputs.customer.tier']],
    [`\${inputs["a b"].c} \${vars.X}`, ['inputs.a b.c', 'vars.X']],
    [`\${inputs.list.filter(x, x > inputs.min).map(y, y * y)}`, ['inputs.list', 'inputs.min']],
    [`\${inputs[case.name] > 1 ? env.KEY : size(inputs)}`, ['inputs', 'case.name', 'env.KEY']],
    [`\${{"a": [run.id, {"b": latencyMs}]}.a}`, ['run.id', 'latencyMs']],
    ['no expression', []],
  ])('tell what %s depends on', (text, names) => {
    const compiled = compileMarked(markText(text));
    if ('message' in compiled) throw new Error(compiled.message);
    expect(compiled.references.map((reference) => reference.path.join('.'))).toEqual(names);
  });

  it('tell where the names stand', () => {
    const text = `for \${inputs.qty} at \${ inputs["a b"].c }`;
    const compiled = compileMarked(markText(text));
    if ('message' in compiled) throw new Error(compiled.message);
    const parts = compiled.references.map(({ spans }) => spans.map(({ at, length }) => text.slice(at, at + length)));
    expect(parts).toEqual([
      ['inputs', 'qty'],
      ['inputs', '"a b"', 'c'],
    ]);
  });
});
