import type { Json } from '../../model/json.ts';

/** What an editor offers to write in one go; an addition of VS Code's that the YAML language server knows. */
export type Snippet = {
  readonly label: string;
  readonly description: string;
  /** YAML as data. `${1:text}` is a place to type in, `${1|a,b|}` a choice. What begins with `^` is not text. */
  readonly body: Json;
};

const anyType = '${9|string,number,integer,boolean,array,object|}';

/** In an empty file. */
export const ofSuite: readonly Snippet[] = [
  {
    label: 'a first suite',
    description: 'A suite with inputs, a matrix and expectations, to be filled in.',
    body: {
      suite: '${1:What the suite shows}',
      action: '${2:Exact name of the action}',
      inputs: { '${3:input}': '${4:value}' },
      matrix: { '${5:other input}': ['${6:first value}', '${7:second value}'] },
      expect: { output: { '${8:field}': { type: anyType } } },
    },
  },
];

/** Where a case begins. */
export const ofCases: readonly Snippet[] = [
  {
    label: 'a case',
    description: 'A named variation that must succeed.',
    body: {
      name: '${1:what it shows}',
      inputs: { '${2:input}': '${3:value}' },
      expect: { output: { '${4:field}': '${5:value}' } },
    },
  },
  {
    label: 'a case that must fail',
    description: 'The action must say that it failed; then the case has passed.',
    body: {
      name: '${1:what it shows}',
      inputs: { '${2:input}': '${3:value}' },
      expect: { status: 'FAILED', errors: [{ code: '${4:CODE}' }] },
    },
  },
];

/** Where expectations begin. */
export const ofExpect: readonly Snippet[] = [
  {
    label: 'an output',
    description: 'What the fields of the output must be.',
    body: { output: { '${1:field}': { type: anyType } } },
  },
  {
    label: 'a failure',
    description: 'The action must say that it failed, and why.',
    body: { status: 'FAILED', errors: [{ code: '${1:CODE}' }] },
  },
];

/** Behind a field under `output`. */
export const ofField: readonly Snippet[] = [
  { label: 'text', description: 'Any text.', body: { type: 'string' } },
  {
    label: 'text of a form',
    description: 'Text that a regular expression is found in.',
    body: { type: 'string', matches: '"${1:^OK}"' },
  },
  {
    label: 'a number in a range',
    description: 'A number, not less and not more.',
    body: { type: 'number', min: '${1:0}', max: '${2:100}' },
  },
  { label: 'one of several', description: 'One of a list.', body: { oneOf: ['${1:first}', '${2:second}'] } },
  {
    label: 'may be absent',
    description: 'The field may be missing; if it is there, it must be of the type.',
    body: { type: anyType, optional: '^true' },
  },
];
