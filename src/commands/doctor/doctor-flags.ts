import type { Command } from 'commander';
import { text } from '../option-values.ts';
import { addProjectOptions } from '../run-flags.ts';

/** All options of `doctor`. */
export function addDoctorOptions(command: Command): Command {
  return addProjectOptions(command)
    .option(
      '--env <name>',
      'the environment of the configuration to look at',
      text('Write the name of an environment.'),
    )
    .option('--simulate', 'look at the built-in simulator, with no Genesys Cloud org')
    .option('--base-url <url>', 'root of the API, instead of a region', text('Write a web address.'))
    .option('--login-url <url>', 'root of the sign-in service', text('Write a web address.'))
    .option('--json', 'one JSON object')
    .option('--no-color', 'print without colours');
}
