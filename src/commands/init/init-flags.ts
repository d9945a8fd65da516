import { type Command, InvalidArgumentError, Option } from 'commander';
import { text } from '../option-values.ts';
import { type CiName, ciNames } from './ci-file.ts';
import { type ExampleInput, readInput } from './example-input.ts';

/** What the command line of `init` says; what it leaves unsaid is undefined. */
export interface InitFlags {
  readonly yes?: boolean;
  readonly dir?: string;
  readonly suite?: string;
  readonly action?: string;
  readonly input?: readonly ExampleInput[];
  readonly region?: string;
  readonly typescript?: boolean;
  readonly yaml?: boolean;
  readonly ci?: CiName;
}

/** The options of `init`: an answer to each question that a terminal would be asked. */
export function addInitOptions(command: Command): Command {
  return command
    .option('--yes', 'ask nothing: what no option says is made up')
    .option('--dir <folder>', 'the project folder (default: this one)', text('Write the path of a folder.'))
    .option('--suite <title>', 'the title of the suite', line('Write a title.'))
    .option('--action <name>', 'the exact name of the Data Action', line('Write the name of an action.'))
    .option('--input <name=value>', 'an input and an example of its value; repeat for more', collect)
    .option('--region <name>', 'the region of your org, e.g. eu-central-1', text('Write the name of a region.'))
    .addOption(new Option('--typescript', 'write the configuration in TypeScript (default)').conflicts('yaml'))
    .option('--yaml', 'write the configuration in YAML')
    .addOption(new Option('--ci <name>', 'write a job for a CI system as well').choices([...ciNames]));
}

/** Why the text cannot be a title or the name of an action, or nothing. */
export function lineFault(value: string): string | undefined {
  if (value.trim() === '') return 'Write something.';
  if (value.length > 200) return 'Write at most 200 characters.';
  return /\p{Cc}|\$\{/u.test(value) ? 'Write it without line breaks and without `${`.' : undefined;
}

function line(hint: string) {
  return (value: string): string => {
    const fault = lineFault(text(hint)(value));
    if (fault !== undefined) throw new InvalidArgumentError(fault);
    return value.trim();
  };
}

function collect(typed: string, before: readonly ExampleInput[] = []): readonly ExampleInput[] {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
  if (!typed.includes('=')) throw new InvalidArgumentError('Write a name, = and a value, e.g. customerId=CUST-10042.');
  const input = readInput(name, value);
  if (typeof input === 'string') throw new InvalidArgumentError(input);
  if (before.some((other) => other.name === input.name)) {
    throw new InvalidArgumentError(`There is an input ${input.name} already.`);
  }
  return [...before, input];
}
