import { type Command, Option } from 'commander';
import { text } from '../option-values.ts';
import { addProjectOptions, addServerOptions, type RunFlags } from '../run-flags.ts';

/** What the command line of `generate` says beside what it has in common with others. */
export interface GenerateFlags extends RunFlags {
  /** The id or the exact name of an action of the org. */
  readonly action?: string;
  /** The file of an exported action. */
  readonly from?: string;
}

/** All options of `generate`. */
export function addGenerateOptions(command: Command): Command {
  return addServerOptions(addProjectOptions(command))
    .addOption(
      new Option('--from <file>', 'an exported action, as the admin pages save it')
        .argParser(text('Write the path of a file.'))
        .conflicts('action'),
    )
    .option('--action <id or name>', 'an action of the org', text('Write the id or the exact name of an action.'))
    .option('--env <name>', 'the environment of the configuration to ask', text('Write the name of an environment.'))
    .option(
      '--out <file>',
      'where the suite goes; - prints it (default: beside the other suites)',
      text('Write the path of a file.'),
    );
}
