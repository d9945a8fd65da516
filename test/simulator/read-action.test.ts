import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { tierAction } from './far-side.ts';

/** What is wrong with an action, as `message | hint`. */
function problemsOf(source: JsonObject): readonly string[] {
  const read = readAction(source, 'suites/a.json');
  return 'problems' in read ? read.problems.map(({ message, hint }) => `${message} | ${hint}`) : [];
}

function simulating(simulate: JsonObject[string]): JsonObject {
  return { ...tierAction, simulate };
}

describe('readAction', () => {
  const { contract: _contract, ...noContract } = tierAction;
  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a name that is no text',
      { ...tierAction, name: 7 },
      [
        'The `name` of the action is not text. | Write the name under which suites call the action, e.g. "name": "Calculate Order Total".',
      ],
    ],
    [
      'an id that is no text',
      { ...tierAction, id: 7 },
      ['The `id` of the action is not text. | Write it in quotes, or leave it out.'],
    ],
    [
      'half a contract',
      { ...noContract, contract: { input: { inputSchema: {} } } },
      [
        'The contract of the action is not complete. | It needs `contract.input.inputSchema` and `contract.output.successSchema`, as an exported action has them.',
      ],
    ],
    [
      'a contract that is no schema',
      { ...noContract, contract: { input: { inputSchema: { type: 'text' } }, output: { successSchema: {} } } },
      [
        'The input schema of the contract is not a valid JSON Schema: schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf. | Copy `contract.input.inputSchema` from an export of the action.',
      ],
    ],
    ['rules beside simulate', simulating([]), ['`simulate` is not a map. | Write "simulate": { "rules": [ ... ] }.']],
    [
      'misspelt keys',
      simulating({ rulse: [], draft: { rule: [] } }),
      [
        '`rulse` is not a key of `simulate`. | Did you mean `rules`?',
        '`rule` is not a key of `simulate.draft`. | Did you mean `rules`?',
      ],
    ],
    [
      'rules of the wrong form',
      simulating({ rules: { succeed: 1 }, draft: [] }),
      [
        '`simulate.draft` is not a map. | Write "draft": { "rules": [ ... ] }.',
        '`rules` is not a list. | Write "rules": [ { "when": { ... }, "succeed": { ... } } ].',
      ],
    ],
    [
      'rules that answer not at all, or twice',
      simulating({
        rules: ['x', {}, { succeed: 1, fault: '500' }, { fault: '404' }, { fail: { code: 'X' } }, { succed: 1 }],
      }),
      [
        'Rule 1 is not a map. | Write { "when": { ... }, "succeed": { ... } }.',
        'Rule 2 has no answer. | Write exactly one of `succeed`, `fail` and `fault`.',
        'Rule 3 has more than one answer (succeed, fault). | Write exactly one of `succeed`, `fail` and `fault`.',
        'Rule 4 has a `fault` that does not exist. | Write one of "429", "500", "reset", "truncate", "hang", "html".',
        'Rule 5 fails without a `code` and a `message`. | Write "fail": { "code": "NOT_FOUND", "message": "No such customer" }.',
        '`succed` is not a key of Rule 6. | Did you mean `succeed`?',
        'Rule 6 has no answer. | Write exactly one of `succeed`, `fail` and `fault`.',
      ],
    ],
    [
      'conditions that mean nothing',
      simulating({
        rules: [
          { when: 'gold', succeed: 1 },
          { when: { tier: { equal: 'gold' } }, succeed: 1 },
          { when: { 'a..b': 1 }, succeed: 1 },
          { when: { tier: { min: 'gold' } }, latency: '5 apples', succeed: 1 },
        ],
      }),
      [
        'The `when` of Rule 1 is not a map. | Write "when": { "tier": "gold" }.',
        'Rule 2: there is no matcher `equal`. | Did you mean `equals`?',
        'Rule 3: `a..b` is not the name of an input. | Write the input as the contract names it.',
        expect.stringMatching(/^Rule 4: `min`: /),
        'The `latency` of Rule 4 is not a length of time. | Write e.g. "50ms" or "2s".',
      ],
    ],
    [
      'matchers that mean nothing in a rule',
      simulating({
        rules: [
          { when: { tags: { each: { mn: 1 } } }, succeed: 1 },
          { when: { tags: { each: { min: 1, level: 'warning' } } }, succeed: 1 },
          { when: { tags: { type: 'string', each: 1 } }, succeed: 1 },
          { when: { order: { schema: { file: 'order.json' } } }, succeed: 1 },
          { when: { order: { schema: { type: 'strng' } } }, succeed: 1 },
          { when: { amount: { check: 'amount > 1' } }, succeed: 1 },
          { when: { mail: { format: 'mail' } }, succeed: 1 },
        ],
      }),
      [
        'Rule 1: there is no matcher `mn`. | Did you mean `min`?',
        'Rule 2: `level` has no meaning here: a rule holds or not. | Remove it.',
        'Rule 3: `each` is for lists, but here stands `type: string`. | Write `type: array`, or remove one of the two.',
        'Rule 4: the file of a `schema` is not read here. | Write the schema itself.',
        expect.stringMatching(/^Rule 5: `schema`: `type` in the schema must be .* \| Did you mean `string`\?$/),
        expect.stringMatching(/^Rule 6: `check`: There is nothing called `amount` here. \| /),
        'Rule 7: `format`: the value has the wrong form. | Write e.g. {"format":"email"}.',
      ],
    ],
    [
      'expressions that cannot be read',
      simulating({
        rules: [],
        draft: { rules: [{ succeed: { a: [`\${1 +}`] } }, { fail: { code: 'X', message: `\${open` } }] },
      }),
      [
        'Draft rule 1: The expression `1 +` cannot be read: nothing stands behind `+`. | Write what is missing at its end.',
        'Draft rule 2: An expression begins here with `${` and does not end. | End it with a closing brace, or write `$${` for the characters `${` themselves.',
      ],
    ],
  ])('refuses %s', (_what, content, problems) => {
    expect(problemsOf(content)).toEqual(problems);
  });
});
