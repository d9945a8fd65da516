import { select, text } from '@clack/prompts';
import { regionNames } from '../../targets/genesys/regions.ts';
import type { Keyboard, Screen } from '../world.ts';
import { type Answers, answersOf, formOf, usual } from './answers.ts';
import type { CiName } from './ci-file.ts';
import { type ExampleInput, nameFault, readInput, valueFault } from './example-input.ts';
import { type InitFlags, lineFault } from './init-flags.ts';

/** The terminal that somebody is asked at, and what ends the asking. */
export interface Terminal {
  readonly input: Keyboard;
  readonly output: Screen;
  readonly signal: AbortSignal;
}

/** Asks for whatever the options leave open. Resolves to nothing where the person gives up (Ctrl-C, Esc). */
export async function ask(flags: InitFlags, terminal: Terminal): Promise<Answers | undefined> {
  const title = flags.suite ?? (await askLine(terminal, 'What is the title of your first suite?', usual.title));
  if (title === undefined) return undefined;
  const action =
    flags.action ?? (await askLine(terminal, 'Which Data Action does it test? (the exact name)', usual.action));
  if (action === undefined) return undefined;
  const input = flags.input ?? (await askInputs(terminal));
  if (input === undefined) return undefined;
  const region = flags.region ?? (await askRegion(terminal));
  if (region === undefined) return undefined;
  const form = formOf(flags) ?? (await askForm(terminal));
  if (form === undefined) return undefined;
  const ci = flags.ci ?? (await askCi(terminal));
  if (ci === undefined) return undefined;
  const { region: _, ...answers } = answersOf({ suite: title, action, input });
  return { ...answers, form, ...(region !== none && { region }), ...(ci !== none && { ci }) };
}

const none = 'none';

/** What was answered, or nothing where the person gave up. */
async function given<T extends string>(answer: Promise<T | symbol>): Promise<T | undefined> {
  const value = await answer;
  return typeof value === 'symbol' ? undefined : value;
}

function askLine(terminal: Terminal, message: string, usually: string): Promise<string | undefined> {
  const validate = (value = '') => (value === '' ? undefined : lineFault(value));
  return given(text({ ...terminal, message, placeholder: usually, defaultValue: usually, validate }));
}

/** Name after name, each with an example, until Enter alone. */
async function askInputs(terminal: Terminal): Promise<readonly ExampleInput[] | undefined> {
  const inputs: ExampleInput[] = [];
  while (true) {
    const name = await askName(terminal, inputs);
    if (name === undefined || name === '') return name === '' ? inputs : undefined;
    const validate = (value = '') => valueFault(value);
    const message = `An example of ${name}, as you would type it?`;
    const value = await given(text({ ...terminal, message, placeholder: 'ORD-10042', defaultValue: '', validate }));
    if (value === undefined) return undefined;
    const input = readInput(name, value);
    if (typeof input !== 'string') inputs.push(input);
  }
}

function askName(terminal: Terminal, inputs: readonly ExampleInput[]): Promise<string | undefined> {
  const message =
    inputs.length === 0
      ? 'The name of an input of the action? (Enter alone: it has none)'
      : 'And of another input? (Enter alone: that was all)';
  const validate = (value = '') => {
    if (value === '') return undefined;
    return inputs.some(({ name }) => name === value) ? `There is an input ${value} already.` : nameFault(value);
  };
  return given(text({ ...terminal, message, placeholder: 'orderNumber', defaultValue: '', validate }));
}

function askRegion(terminal: Terminal): Promise<string | undefined> {
  const regions = regionNames.map((name) => ({ value: name, label: name }));
  const options = [{ value: none, label: 'none yet', hint: 'the simulator needs no org' }, ...regions];
  return given(select({ ...terminal, message: 'In which region is your Genesys Cloud org?', options, maxItems: 8 }));
}

function askForm(terminal: Terminal): Promise<Answers['form'] | undefined> {
  return given<Answers['form']>(
    select<Answers['form']>({
      ...terminal,
      message: 'How is the configuration to be written?',
      options: [
        { value: 'typescript', label: 'TypeScript', hint: 'action-suite.config.ts' },
        { value: 'yaml', label: 'YAML', hint: 'action-suite.config.yaml' },
      ],
      initialValue: usual.form,
    }),
  );
}

function askCi(terminal: Terminal): Promise<CiName | typeof none | undefined> {
  return given<CiName | typeof none>(
    select<CiName | typeof none>({
      ...terminal,
      message: 'Which CI system is to run the suites?',
      options: [
        { value: none, label: 'none yet' },
        { value: 'github', label: 'GitHub Actions' },
        { value: 'gitlab', label: 'GitLab CI' },
        { value: 'azure', label: 'Azure Pipelines' },
        { value: 'jenkins', label: 'Jenkins' },
        { value: 'circleci', label: 'CircleCI' },
      ],
    }),
  );
}
