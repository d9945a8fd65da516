import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Problem } from '../../src/model/problem.ts';
import { resolveInputs } from '../../src/run/resolve-inputs.ts';
import { placeholdersOf } from '../../src/suite/placeholders.ts';
import { plan } from '../../src/suite/plan.ts';
import { ownVocabulary } from '../../src/suite/vocabulary.ts';
import { suiteOf } from './suite-of.ts';

const text = (value: string) => `action: A\ninputs:\n  text: ${JSON.stringify(value)}\n`;
const sources = {
  seed: 'seed',
  now: 0,
  allowedEnv: [],
  vocabulary: ownVocabulary,
  env: () => undefined,
  readFile: () => ({ reason: 'missing' }) as const,
  scope: (inputs: JsonObject) => ({ inputs }),
};

const shown = ({ place, path, message }: Problem) =>
  `${place?.line}:${place?.column} ${path} ${/`(\{\{.*?\}\})`/.exec(message)?.[1]}`;

describe('a name in double braces', () => {
  it.each([
    ['{{name}}', '{{name}}'],
    ['{{ name }}', '{{ name }}'],
    ['Dear {{first_name}} {{last_name}},', '{{first_name}}'],
    ['{{customer.id}}', '{{customer.id}}'],
    ['{{items[0].sku-no}}', '{{items[0].sku-no}}'],
    ['{{$guid}}', '{{$guid}}'],
    ['{"id":{{id}}}', '{{id}}'],
    ['{{größe}}', '{{größe}}'],
    ['{{\n name }}', '{{ name }}'],
    [`a \${inputs.text2} {{name}}`, '{{name}}'],
  ])('is told of %j', (value, blank) => {
    const found = placeholdersOf(suiteOf(`${text(value)}  text2: b\n`));
    expect(found.map(shown)).toEqual([`3:9 text ${blank}`]);
    expect(found[0]?.kind).toBe('placeholder');
  });

  it.each([
    'name',
    '{name}',
    '{{ }}',
    '{{}}',
    '{{two words}}',
    '{{name | upper}}',
    '{{#if vip}}',
    '{{5}}',
    '{{"a": 1}}',
    '{"a":{"b":{}}}',
    '{% name %}',
    '{{name',
    `{{${'a'.repeat(100)}}}`,
    `{{\${inputs.text2}}}`,
    `\${"{{name}}"}`,
    `\${inputs.text2 == '{{name}}'}`,
    `$\${{ name }}`,
  ])('is not seen in %j', (value) => {
    expect(placeholdersOf(suiteOf(`${text(value)}  text2: b\n`))).toEqual([]);
  });

  it.each([
    [
      '{{name}}',
      `For the value of an input, write \`\${inputs.name}\`; for one that the configuration holds, \`\${vars.name}\`. For these characters themselves, write \`\${'{{name}}'}\`.`,
    ],
    [
      '{{a-b}}',
      `For the value of an input, write \`\${inputs['a-b']}\`; for one that the configuration holds, \`\${vars['a-b']}\`.`,
    ],
    ['{{text}}', 'Write the value itself, or `${vars.text}` for one that the configuration holds.'],
    ['{{vars.api}}', `Write \`\${vars.api}\`.`],
    ['{{ $guid }}', 'For a value made anew in each case, write a mock, such as `text: uuid` under `mocks`.'],
  ])('leads to what is meant by %s', (value, hint) => {
    expect(placeholdersOf(suiteOf(text(value)))[0]?.hint).toContain(hint);
  });

  it('can be sent, as the hint says', () => {
    const [test] = plan([suiteOf(text(`\${'{{name}}'}`))]).cases;
    if (!test) throw new Error('There is no case.');
    expect(resolveInputs(test, undefined, sources)).toMatchObject({ inputs: { text: '{{name}}' }, warnings: [] });
  });

  const suite = suiteOf(`action: A
inputs:
  id: "{{id}}"
  customer: &customer
    tags: [a, "{{tag}}", "{{other}}"]
  good: \${inputs.id}
matrix:
  axis: ["{{one}}", b, "{{two}}"]
include:
  - { axis: "{{more}}" }
mocks:
  made: { type: choice, of: ["{{made}}", x] }
  customer.code: { type: sequence, pattern: "{{n}}-{n:5}" }
cases:
  - inputs: { id: "{{own}}" }
  - mocks: { id: uuid }
    matrix: { axis: [c, "{{three}}"] }
  - inputs: { a: *customer, b: { <<: *customer } }
`);

  it('is told of wherever a value stands that is sent, once at each place', () => {
    expect(placeholdersOf(suite).map(shown)).toEqual([
      '3:7 id {{id}}',
      '5:5 customer.tags[1] {{tag}}',
      '8:10 axis {{one}}',
      '8:24 axis {{two}}',
      '10:13 axis {{more}}',
      '12:9 made.of[0] {{made}}',
      '13:18 customer.code.pattern {{n}}',
      '15:19 id {{own}}',
      '17:25 axis {{three}}',
      '18:18 a.tags[1] {{tag}}',
      '18:32 b.tags[1] {{tag}}',
    ]);
  });

  it.each([
    ['case 1 [axis="{{one}}"]', ['15:19 id {{own}}', '5:5 customer.tags[1] {{tag}}', '8:10 axis {{one}}']],
    ['case 1 [axis="b"]', ['15:19 id {{own}}', '5:5 customer.tags[1] {{tag}}']],
    ['case 2 [axis="{{three}}"]', ['5:5 customer.tags[1] {{tag}}', '17:25 axis {{three}}']],
  ])('is a warning of the case that sends it: %s', (name, expected) => {
    const test = [...plan([suite]).cases].find((one) => one.name === name);
    if (!test) throw new Error(`There is no case ${name}.`);
    const { problems, warnings, inputs } = resolveInputs(test, undefined, sources);
    expect(problems).toEqual([]);
    expect(inputs.customer).toMatchObject({ tags: ['a', '{{tag}}', '{{other}}'] });
    expect(warnings.map(shown)).toEqual([...expected, '12:9 made.of[0] {{made}}', '13:18 customer.code.pattern {{n}}']);
  });

  it('is shown with its line', () => {
    expect(placeholdersOf(suite).slice(0, 1).map(renderProblem).join('')).toMatchInlineSnapshot(`
      "suites/x.action.yaml:3:7
        3 |   id: "{{id}}"
          |       ^^^^^^^^
        \`id\` holds \`{{id}}\`, which is sent as it stands: only \`\${...}\` is filled in here.
        Write the value itself, or \`\${vars.id}\` for one that the configuration holds. For these characters themselves, write \`\${'{{id}}'}\`."
    `);
  });
});
