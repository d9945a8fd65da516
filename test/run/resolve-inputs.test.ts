import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';
import type { Case } from '../../src/model/case.ts';
import { resolveInputs, type Sources } from '../../src/run/resolve-inputs.ts';
import { plan } from '../../src/suite/plan.ts';
import { ownVocabulary } from '../../src/suite/vocabulary.ts';
import { suiteOf } from '../suite/suite-of.ts';

const suite = `action: A
inputs:
  phone: +15550100
  customer:
    tier: gold
    ids: [7, 007]
  amount: 1.50
  gone:
matrix:
  zip: [1, 0123, ~]
include:
  - { zip: 00999, phone: ~ }
mocks:
  customer.code: { type: choice, of: [042] }
cases:
  - name: as the suite
  - name: own inputs
    inputs: { phone: "1", customer: ~ }
  - name: own axis and mock
    matrix: { phone: [1, 0777] }
    mocks:
      zip: { type: choice, of: [~] }
`;

const sources: Sources = {
  seed: 'seed',
  now: 0,
  vocabulary: ownVocabulary,
  allowedEnv: [],
  env: () => undefined,
  readFile: () => ({ reason: 'missing' }),
  scope: (inputs) => ({ inputs }),
};

/** What is said of the inputs of a case: place and path. */
function said(test: Case): string[] {
  const { problems, warnings } = resolveInputs(test, undefined, sources);
  return [...problems, ...warnings].map(({ kind, path, place }) => `${place?.line}:${place?.column} ${kind} ${path}`);
}

describe('resolveInputs', () => {
  const cases = [...plan([suiteOf(suite)]).cases];
  const named = (name: string): Case => {
    const found = cases.find((test) => test.name === name);
    if (!found) throw new Error(`there is no case ${name}`);
    return found;
  };
  const ofSuite = ['3:10 as-typed phone', '6:14 as-typed customer.ids[1]', '7:11 as-typed amount'];
  const generated = ['14:18 as-typed customer.code', '8:3 null-input gone'];

  it.each<[string, string[]]>([
    ['as the suite [zip=1]', [...ofSuite, ...generated]],
    ['as the suite [zip=0123]', [...ofSuite, '10:12 as-typed zip', ...generated]],
    ['as the suite [zip=null]', [...ofSuite, ...generated, '10:18 null-input zip']],
    [
      'as the suite [zip=00999, phone=null]',
      [
        ...ofSuite.slice(1),
        '12:12 as-typed zip',
        '14:18 as-typed customer.code',
        '12:26 null-input phone',
        '8:3 null-input gone',
      ],
    ],
    ['own inputs [zip=1]', ['7:11 as-typed amount', '18:37 null-input customer', '8:3 null-input gone']],
    ['own axis and mock [phone=1]', [...ofSuite.slice(1), ...generated, '22:12 null-input zip']],
    [
      'own axis and mock [phone=0777]',
      ['20:26 as-typed phone', ...ofSuite.slice(1), ...generated, '22:12 null-input zip'],
    ],
  ])('says of %s where each value stands', (name, expected) => {
    expect(said(named(name))).toEqual(expected);
  });

  it('shows the line, with a caret below the value', () => {
    const inputSchema = { properties: { amount: { type: 'integer' }, phone: { type: 'string' } } };
    const { problems, warnings } = resolveInputs(named('as the suite [zip=1]'), { inputSchema }, sources);
    expect([...problems, ...warnings.slice(0, 2)].map(renderProblem).join('\n')).toMatchInlineSnapshot(`
      "suites/x.action.yaml:7:11
        7 |   amount: 1.50
          |           ^^^^
        \`amount\` is a whole number in the action's contract, but 1.50 is not one.
        Write a number that fits, or change the type in the contract to string.
      suites/x.action.yaml:3:10
        3 |   phone: +15550100
          |          ^^^^^^^^^
        \`phone\` is text in the action's contract, so +15550100 was sent as text, as typed.
        Write "+15550100" in quotes to say that it is text.
      suites/x.action.yaml:6:14
        6 |     ids: [7, 007]
          |              ^^^
        007 was sent for \`customer.ids[1]\` as text, as typed: a number would not keep it as it stands.
        Write "007" in quotes to say that it is text."
    `);
  });

  it('points at the case where nothing is known of its inputs', () => {
    const { places: _, ...bare } = named('as the suite [zip=1]');
    expect(said(bare)[0]).toBe('16:5 as-typed phone');
  });

  it('keeps a million cases small: places are shared between them', () => {
    const axes = JSON.stringify(Array.from({ length: 100 }, (_, index) => index));
    const cases = [...plan([suiteOf(`action: A\ninputs: { a: 1, b: 2 }\nmatrix: { x: ${axes}, y: ${axes} }`)]).cases];
    const maps = cases.flatMap(({ places = [] }) => places);
    expect([cases.length, maps.length, new Set(maps).size]).toEqual([10_000, 30_000, 201]);
  });
});
