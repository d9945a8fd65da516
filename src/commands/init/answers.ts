import type { CiName } from './ci-file.ts';
import type { ExampleInput } from './example-input.ts';
import type { InitFlags } from './init-flags.ts';

/** Everything that is to be known for the first files of a project. */
export interface Answers {
  readonly title: string;
  readonly action: string;
  readonly inputs: readonly ExampleInput[];
  /** Absent where the simulator is all there is. */
  readonly region?: string;
  readonly form: 'typescript' | 'yaml';
  /** Absent where no job is wanted. */
  readonly ci?: CiName;
}

/** What stands where nobody says otherwise. */
export const usual = {
  title: 'My first suite',
  action: 'Look Up Order',
  inputs: [
    { name: 'orderNumber', type: 'string', value: 'ORD-10042' },
    { name: 'includeItems', type: 'boolean', value: true },
  ],
  form: 'typescript',
} as const satisfies Answers;

/** The answers that the options give, and the usual ones. */
export function answersOf(flags: InitFlags): Answers {
  return {
    title: flags.suite ?? usual.title,
    action: flags.action ?? usual.action,
    inputs: flags.input ?? usual.inputs,
    ...(flags.region !== undefined && { region: flags.region }),
    form: formOf(flags) ?? usual.form,
    ...(flags.ci !== undefined && { ci: flags.ci }),
  };
}

/** The form of the configuration that the options ask for, if they do. */
export function formOf({ typescript, yaml }: InitFlags): Answers['form'] | undefined {
  if (yaml) return 'yaml';
  return typescript ? 'typescript' : undefined;
}
