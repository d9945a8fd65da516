import { quoted, yamlText } from '../../lib/yaml-text.ts';
import type { Answers } from './answers.ts';
import { type ExampleInput, unknownValue } from './example-input.ts';

/**
 * The first suite, with comments that explain it. It passes against the action that `firstAction` makes.
 *
 * @param schema where the suite's schema is, from the suite's folder
 * @param command how action-suite is called here
 */
export function firstSuite({ title, action, inputs }: Answers, schema: string, command: string): string {
  const [first] = inputs;
  return [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    '# A suite says which Data Action to call, with which inputs, and what must come out. The line above lets an editor',
    '# complete and explain every key. To run this suite against the simulator, which needs no Genesys Cloud org:',
    '#',
    `#   ${command} run --simulate`,
    '',
    `suite: ${yamlText(title)}`,
    `action: ${yamlText(action)} # the exact name, as the admin pages show it, or the id`,
    '',
    ...(first ? [...inputLines(inputs), '', ...caseLines(first)] : [...expectLines('')]),
    '',
  ].join('\n');
}

function inputLines(inputs: readonly ExampleInput[]): string[] {
  return ['inputs: # what every case sends', ...inputs.map((input) => `  ${pair(input.name, input.value)}`)];
}

function caseLines(first: ExampleInput): string[] {
  return [
    'cases: # each says what it changes',
    '  - name: the example',
    ...expectLines('    '),
    '',
    `  - name: unknown ${first.name} # what must go wrong is worth a case as well`,
    `    inputs: { ${pair(first.name, unknownValue(first))} }`,
    '    expect:',
    '      status: FAILED',
    '      errors:',
    '        - { code: NOT_FOUND }',
  ];
}

function expectLines(indent: string): string[] {
  return [
    'expect:',
    '  status: SUCCEEDED',
    '  output:',
    '    found: true # plain data must be equal',
    '    message: { type: string, startsWith: OK } # matchers say it in other ways',
    '  latency: { max: 5s }',
  ].map((line) => `${indent}${line}`);
}

function pair(name: string, value: ExampleInput['value']): string {
  return `${yamlText(name)}: ${typeof value === 'string' ? quoted(value) : value}`;
}
