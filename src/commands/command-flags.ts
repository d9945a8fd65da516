import { type Command, Option } from 'commander';
import { text, whole } from './option-values.ts';
import { addRunOptions, addSelectionOptions, addServerOptions, rateOption } from './run-flags.ts';

/*
 * The options of those commands that the library offers as functions: both read them alike.
 */

/** `run`, but for what only somebody at a keyboard wants. */
export function addRunFlags(command: Command): Command {
  return addRunOptions(command)
    .addOption(
      new Option('--resume [run id]', 'go on with the newest run that was cut or stopped, or with that one').conflicts([
        'dryRun',
        'update',
        'watch',
      ]),
    )
    .addOption(
      new Option('--against <name>', 'run the cases in this environment first, and compare with it')
        .argParser(text('Write the name of an environment.'))
        .conflicts(['baseline', 'simulate', 'resume', 'watch', 'update']),
    )
    .addOption(
      new Option('--last-failed', 'only the cases that failed or errored in the last run').conflicts(['watch']),
    );
}

/** `validate`, but for the form in which it prints. */
export function addValidateFlags(command: Command): Command {
  return addServerOptions(addSelectionOptions(command)).option(
    '--contracts',
    'ask for the contracts of the actions as well, and check the cases against them',
  );
}

/** `plan`, but for the form in which it prints. */
export function addPlanFlags(command: Command): Command {
  return addSelectionOptions(command)
    .option('--concurrency <n>', 'cases under way at once (default 5)', whole(1))
    .option(...rateOption)
    .addOption(new Option('--protocol <name>', 'how tests are run').choices(['direct', 'jobs']));
}
