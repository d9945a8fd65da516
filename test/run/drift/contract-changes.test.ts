import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Contract } from '../../../src/model/target.ts';
import { contractChanges } from '../../../src/run/drift/contract-changes.ts';

/** Each change in a line: whether it breaks, what it is, what it is about, and the words. */
function told(before: Contract, after: Contract): string[] {
  return contractChanges(before, after).map(({ what, path, breaking, message, hint }) =>
    [breaking ? '!' : '-', what, ...(path === undefined ? [] : [path]), message, ...(hint ? [hint] : [])].join(' '),
  );
}

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };

type Row = readonly [name: string, before: JsonObject, after: JsonObject, changes: readonly string[]];

const inputs: readonly Row[] = [
  ['nothing', { properties: { a: text } }, { properties: { a: text } }, []],
  [
    'remarks and order',
    { title: 'x', required: ['a', 'b'], properties: { a: { ...text, description: 'A' }, b: text } },
    { $schema: 'y', required: ['b', 'a'], properties: { b: text, a: text } },
    [],
  ],
  [
    'optional, new',
    { properties: {} },
    { properties: { a: text } },
    ['- input-added a The input `a` is new, and may be left out.'],
  ],
  [
    'required, new',
    {},
    { properties: { a: text }, required: ['a'] },
    ['! input-added a The input `a` is new, and must be sent.'],
  ],
  ['gone', { properties: { a: text } }, {}, ['! input-removed a The input `a` is gone.']],
  [
    'renamed',
    { properties: { customerId: text } },
    { properties: { customerID: text } },
    [
      '! input-removed customerId The input `customerId` is gone. Perhaps it is called `customerID` now, which is new.',
      '- input-added customerID The input `customerID` is new, and may be left out.',
    ],
  ],
  [
    'must be sent',
    { properties: { a: text } },
    { properties: { a: text }, required: ['a'] },
    ['! input-required a The input `a` must be sent now.'],
  ],
  [
    'may be left out',
    { properties: { a: text }, required: ['a'] },
    { properties: { a: text } },
    ['- input-optional a The input `a` may be left out now.'],
  ],
  [
    'another type',
    { properties: { a: text } },
    { properties: { a: number } },
    ['! input-type a The input `a` was text and is a number.'],
  ],
  [
    'a wider type',
    { properties: { a: { type: 'integer' } } },
    { properties: { a: { type: ['number', 'null'] } } },
    ['- input-type a The input `a` was a whole number and is a number or nothing.'],
  ],
  [
    'any type',
    { properties: { a: text } },
    { properties: { a: {} } },
    ['- input-type a The input `a` was text and is of any type.'],
  ],
  [
    'fewer values and more',
    { properties: { a: { enum: ['x', 'y'] }, b: { enum: ['x'] } } },
    { properties: { a: { enum: ['z', 'x'] }, b: { enum: ['x', 'y'] } } },
    [
      '! input-values a The input `a` may not be "y" any more, and may be "z" now.',
      '- input-values b The input `b` may be "y" now.',
    ],
  ],
  [
    'a list of values, and none',
    { properties: { a: text, b: { enum: [1] } } },
    { properties: { a: { ...text, enum: ['x', 'y'] }, b: {} } },
    ['! input-values a The input `a` must be "x" or "y" now.', '- input-values b The input `b` may be any value now.'],
  ],
  [
    'rules',
    { properties: { a: { minLength: 1, maxLength: 5, pattern: 'x' }, b: { minimum: 3, default: 4 } } },
    { properties: { a: { minLength: 2, maxLength: 6 }, b: { minimum: 2, default: 5, format: 'date' } } },
    [
      '! input-rule a The input `a` had the rule `minLength: 1` and has `minLength: 2`.',
      '- input-rule a The input `a` had the rule `maxLength: 5` and has `maxLength: 6`.',
      '- input-rule a The input `a` has the rule `pattern: "x"` no more.',
      '- input-rule b The input `b` had the rule `minimum: 3` and has `minimum: 2`.',
      '! input-rule b The input `b` has the rule `format: "date"` now.',
      '- input-rule b The input `b` had the rule `default: 4` and has `default: 5`.',
    ],
  ],
  [
    'closed',
    {},
    { additionalProperties: false },
    ['! input-closed Now an input that the contract does not name is refused.'],
  ],
  [
    'open',
    { additionalProperties: false },
    { additionalProperties: true },
    ['- input-open Now an input that the contract does not name is taken.'],
  ],
];

const outputs: readonly Row[] = [
  [
    'new and gone',
    { properties: { total: number } },
    { properties: { totals: number } },
    [
      '! output-removed total The output field `total` is gone. Perhaps it is called `totals` now, which is new.',
      '- output-added totals The output field `totals` is new.',
    ],
  ],
  [
    'always there, and not',
    { properties: { a: text, b: text }, required: ['a'] },
    { properties: { a: text, b: text }, required: ['b'] },
    [
      '! output-optional a The output field `a` may be missing now.',
      '- output-required b The output field `b` is always there now.',
    ],
  ],
  [
    'another type, a narrower and a wider one',
    { properties: { a: text, b: number, c: { type: 'integer' } } },
    { properties: { a: number, b: { type: 'integer' }, c: number } },
    [
      '! output-type a The output field `a` was text and is a number.',
      '- output-type b The output field `b` was a number and is a whole number.',
      '! output-type c The output field `c` was a whole number and is a number.',
    ],
  ],
  [
    'values',
    { properties: { a: { enum: ['x', 'y'] }, b: { enum: ['x'] }, c: { enum: ['x'] } } },
    { properties: { a: { enum: ['x'] }, b: { enum: ['x', 'y'] }, c: {} } },
    [
      '- output-values a The output field `a` is never "y" any more.',
      '! output-values b The output field `b` may be "y" now.',
      '! output-values c The output field `c` may be any value now.',
    ],
  ],
  [
    'nested in maps and lists',
    { properties: { m: { properties: { l: { type: 'array', items: { properties: { a: text } } } } } } },
    { properties: { m: { properties: { l: { type: 'array', items: { properties: {} } } } } } },
    ['! output-removed m.l[*].a The output field `m.l[*].a` is gone.'],
  ],
  [
    'a list of other things',
    { properties: { l: { items: text } } },
    { properties: { l: { items: [text] } } },
    ['! output-rule l[*] What the members of `l` are was {"type":"string"} and is [{"type":"string"}].'],
  ],
  [
    'a list instead of a map',
    { type: 'object', properties: { a: text } },
    { type: 'array' },
    ['! output-type The output was a map of keys and values and is a list.'],
  ],
  [
    'closed below',
    { properties: { m: {} } },
    { properties: { m: { additionalProperties: false } } },
    ['- output-closed m Now a field that the contract does not name below `m` cannot come.'],
  ],
];

describe('changes of what is sent', () => {
  it.each(inputs)('%s', (_, before, after, changes) => {
    expect(told({ inputSchema: before }, { inputSchema: after })).toEqual(changes);
  });
});

describe('changes of what comes back', () => {
  it.each(outputs)('%s', (_, before, after, changes) => {
    expect(told({ outputSchema: before }, { outputSchema: after })).toEqual(changes);
  });
});

describe('changes of the request', () => {
  const inputSchema = { properties: { a: text, b: text, c: { ...text, default: '' } }, required: ['b'] };
  const named = (loud: readonly string[], quiet: readonly string[]) => ({
    inputSchema,
    templateInputs: { loud, quiet },
  });

  it.each<readonly [string, Contract, Contract, readonly string[]]>([
    [
      'from a GET',
      { requestType: 'GET' },
      { requestType: 'POST' },
      [
        '! request-type The request of the action was a GET and is a POST. It may change something in the system behind it now, and is not run in a protected environment.',
      ],
    ],
    [
      'between others',
      { requestType: 'PUT' },
      { requestType: 'GET' },
      ['- request-type The request of the action was a PUT and is a GET.'],
    ],
    ['not known before', {}, { requestType: 'GET', templateInputs: { loud: ['a'], quiet: [] } }, []],
    [
      'loud: optional, required, with a default, not in the contract',
      named([], []),
      named(['a', 'b', 'c', 'd'], []),
      [
        '! template-loud a The request template names `a` as `${input.a}` now: where it is left out, that text itself is sent. Write `$!{input.a}` in the template, or send the input.',
        '- template-loud b The request template names `b` as `${input.b}` now.',
        '- template-loud c The request template names `c` as `${input.c}` now.',
        '! template-loud d The request template names `d` as `${input.d}` now: where it is left out, that text itself is sent. Write `$!{input.d}` in the template, or send the input.',
      ],
    ],
    [
      'quiet, and no more',
      named(['a', 'c'], ['b']),
      named([], ['a']),
      [
        '- template-quiet a The request template names `a` as `$!{input.a}` now: where it is left out, nothing is sent for it.',
        '- template-unused b The request template names `b` no more: what is sent for it goes nowhere.',
        '- template-unused c The request template names `c` no more: what is sent for it goes nowhere.',
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});
