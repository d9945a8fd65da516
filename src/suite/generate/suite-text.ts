import { yamlBlock, yamlFlow } from '../../lib/yaml-block.ts';
import { yamlText } from '../../lib/yaml-text.ts';
import type { Json } from '../../model/json.ts';
import type { ActionStatus } from '../../model/suite.ts';
import type { ExpectedField } from './expected-fields.ts';
import type { GeneratedCase } from './generated-case.ts';

/** What a generated suite is made of. */
export interface SuiteParts {
  readonly title: string;
  /** The action's exact name, or its id. */
  readonly action: string;
  /** Where the schema of suites is, from the suite's folder. */
  readonly schema: string;
  /** How action-suite is called here, e.g. `npx action-suite`. */
  readonly command: string;
  /** The cases, with how each ends. The first one sends every input. */
  readonly cases: readonly (GeneratedCase & { readonly status: ActionStatus })[];
  readonly fields: readonly ExpectedField[];
  /** Why the first case fails, in one line; absent where it does not. */
  readonly why?: string;
  /** What the system behind the action answers to the simulator; absent where something else answers for the action. */
  readonly answer?: Json;
}

/** A longer line is broken up. */
const widest = 110;

/** A suite as an author would write it, with comments that explain it. */
export function suiteText({ title, action, schema, command, ...parts }: SuiteParts): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    '# Made from the contract of the action. It passes against the simulator as it stands:',
    '#',
    `#   ${command} run --simulate`,
    '#',
    '# It is a beginning: put in inputs that the system behind the action knows, and expect the values that it answers.',
    '',
    `suite: ${title.includes('${') ? yamlFlow(title) : yamlText(title)}`,
    `action: ${yamlText(action)}`,
    'tags: [generated]',
    '',
    ...stubLines(parts),
    ...expectLines(parts),
    ...caseLines(parts),
    '',
  ].join('\n');
}

type Parts = Pick<SuiteParts, 'cases' | 'fields' | 'why' | 'answer'>;

function stubLines({ answer }: Parts): string[] {
  if (answer === undefined) return [];
  return [
    'stub: # what the system behind the action answers with --simulate; put a real answer in its place',
    '  - reply:',
    ...yamlBlock({ body: answer }, '      '),
    '',
  ];
}

/** What most cases expect: what the first one does. */
function expectLines({ cases, fields, why }: Parts): string[] {
  if (cases[0]?.status === 'FAILED') {
    return [...(why === undefined ? [] : [`# ${why}`]), 'expect:', '  status: FAILED', ''];
  }
  if (fields.length === 0) return [];
  return [
    'expect: # what the contract says of the output; a value that you know is worth more than its type',
    '  output:',
    ...fields.map(({ path, matchers, description }) => {
      const remark = description === undefined ? '' : ` # ${oneLine(description)}`;
      return `    ${yamlText(path)}: ${yamlFlow(matchers)}${remark}`;
    }),
    '',
  ];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function caseLines({ cases, answer }: Parts): string[] {
  const [first, ...others] = cases;
  if (!first) return [];
  const usual = first.status;
  return [
    'cases:',
    ...firstCase(first),
    ...others.flatMap((one) => ['', ...caseOf(one, usual)]),
    ...(answer === undefined || usual === 'FAILED' ? [] : backEndLines()),
  ];
}

function firstCase({ name, inputs }: GeneratedCase): string[] {
  const entries = Object.entries(inputs).map(([input, value]) => `      ${yamlText(input)}: ${yamlFlow(value)}`);
  const head = `    inputs: &every${entries.length === 0 ? ' {}' : ' # other cases take these over with `<<: *every`'}`;
  return [`  - name: ${yamlText(name)}`, head, ...entries];
}

function caseOf(
  { name, why, inputs, changes, axis, status }: SuiteParts['cases'][number],
  usual: ActionStatus,
): string[] {
  const remark = why === undefined ? '' : ` # ${why}`;
  const given = changes ? `{ <<: *every, ${yamlFlow(changes).slice(2)}` : yamlFlow(inputs);
  return [
    `  - name: ${yamlText(name)}${remark}`,
    ...(given.length <= widest ? [`    inputs: ${given}`] : yamlBlock({ inputs }, '    ')),
    ...(axis ? [`    matrix: { ${yamlText(axis.name)}: ${yamlFlow(axis.values)} }`] : []),
    ...(status === usual ? [] : [`    expect: { status: ${status} }`]),
  ];
}

/** Whatever is behind the action can fail, and the call flow must hear of it: a name, and what is answered. */
export const backEndCases: readonly (readonly [name: string, reply: string])[] = [
  ['the system behind the action fails', '{ status: 500 }'],
  ['the system behind the action does not answer', '{ fault: timeout }'],
];

function backEndLines(): string[] {
  return backEndCases.flatMap(([name, reply], index) => [
    '',
    ...(index === 0 ? ['  # In an org nothing is stubbed, and these are skipped.'] : []),
    `  - name: ${name}`,
    '    inputs: *every',
    `    stub: [{ reply: ${reply} }]`,
    '    expect: { status: FAILED, errors: [{ code: ACTION.REMOTE_ENDPOINT }] }',
  ]);
}
