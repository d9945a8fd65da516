import { describe, expect, it } from 'vitest';
import { expressionOf } from '../../src/expressions/expression.ts';

describe('the names that an expression takes from around it', () => {
  it.each<[string, string[]]>([
    ['value > 1', ['value@0']],
    ['inputs.a + inputs.b * value', ['inputs.a@0', 'inputs.b@11', 'value@22']],
    ['1 + 2 == 3', []],
    ['"value" + \'inputs\'', []],
    ['rows.all(x, x > y)', ['rows@0', 'y@16']],
    ['rows.map(x, list2.filter(y, y == x && z))', ['rows@0', 'list2@12', 'z@38']],
    ['x.map(x, x)', ['x@0']],
    ['rows.map(x, x > 1, x + more)', ['rows@0', 'more@23']],
    ['cel.bind(x, a, x + b)', ['a@12', 'b@19']],
    ['type(value) == string && has(inputs.a)', ['value@5', 'inputs.a@29']],
    ['a ? b : c[d]', ['a@0', 'b@4', 'c@8', 'd@10']],
    ['{"k": v, w: 1}[k]', ['v@6', 'w@9', 'k@15']],
    ['!a || -b in [c]', ['a@1', 'b@7', 'c@13']],
    ['timestamp(at) + duration("1h")', ['at@10']],
    ['text.matches(pattern)', ['text@0', 'pattern@13']],
  ])('%s', (source, names) => {
    const compiled = expressionOf(source);
    if ('message' in compiled) throw new Error(compiled.message);
    expect(compiled.references.map(({ path, spans }) => `${path.join('.')}@${spans[0]?.at}`)).toEqual(names);
  });
});
