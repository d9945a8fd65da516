import { describe, expect, it } from 'vitest';
import { suiteOf } from './suite-of.ts';

describe('validate', () => {
  it('reads a number as text where text belongs, as it was typed', () => {
    const {
      title,
      tags,
      action,
      cases,
      expect: expected,
    } = suiteOf(`suite: 007
action: { dev: 1.10, prod: 12345678901234567890 }
tags: [2024, 1.0]
cases: [{ name: 42 }]
expect: { output: { a: { matches: 00 }, b: { min: 1.10 }, d: { max: 2026-01-31 }, c: 1.10 } }
`);
    expect({ title, tags, action, name: cases[0]?.name }).toEqual({
      title: '007',
      tags: ['2024', '1.0'],
      action: { dev: '1.10', prod: '12345678901234567890' },
      name: '42',
    });
    expect(expected[0]?.output?.map(({ matchers }) => matchers)).toEqual([
      { matches: '00' },
      { min: 1.1 },
      { max: '2026-01-31' },
      { equals: { $typed: '1.10' } },
    ]);
  });

  it('settles one of two aliases of a scalar, and leaves the other open', () => {
    const { title, inputs } = suiteOf('suite: &id 00123\naction: A\ninputs: { id: *id }\n');
    expect({ title, inputs }).toEqual({ title: '00123', inputs: { id: { $typed: '00123' } } });
  });

  it('names a suite after its file where it has no title', () => {
    expect(suiteOf('action: A', 'suites/deep/order-total.action.yml').title).toBe('order-total');
  });

  it.each<[string, string, string[]]>([
    ['a map without a matcher is data', 'a: { tier: gold }', ['{"equals":{"tier":"gold"}}']],
    ['an empty map is data', 'a: {}', ['{"equals":{}}']],
    ['null is data', 'a: null', ['{"equals":null}']],
    ['a list is data, whatever is in it', 'a: [{ min: 1 }]', ['{"equals":[{"min":1}]}']],
    ['a map with a matcher is a map of matchers', 'a: { type: string, min: 1 }', ['{"type":"string","min":1}']],
    ['names of matchers deeper down are data', 'a: { b: { min: 1 } }', ['{"equals":{"b":{"min":1}}}']],
    ['what stands behind each is spelt out too', 'a: { each: x }', ['{"each":{"equals":"x"}}']],
    ['each member may be a map of data', 'a: { each: { tier: gold } }', ['{"each":{"equals":{"tier":"gold"}}}']],
    ['each member may be null', 'a: { each: null }', ['{"each":{"equals":null}}']],
    ['each goes down', 'a: { each: { each: { max: 1 } }, length: 2 }', ['{"each":{"each":{"max":1}},"length":2}']],
    ['all members may be named by a path', '"a[*].b": { max: 1 }', ['{"max":1}']],
    ['a schema may stand in a file', 'a: { schema: { file: a.json } }', ['{"schema":{"file":"a.json"}}']],
    [
      'only to be there, as a warning',
      'a: { level: warning, optional: false }',
      ['{"level":"warning","optional":false}'],
    ],
    ['equals takes data that looks like matchers', 'a: { equals: { min: 1 } }', ['{"equals":{"min":1}}']],
  ])('%s', (_, output, matchers) => {
    const suite = suiteOf(`action: A\nexpect: { output: { ${output} } }`);
    expect(suite.expect[0]?.output?.map((field) => JSON.stringify(field.matchers))).toEqual(matchers);
  });
});
