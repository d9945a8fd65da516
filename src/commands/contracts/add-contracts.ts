import type { Command } from 'commander';
import { addSelectionOptions, addServerOptions, type RunFlags } from '../run-flags.ts';
import type { Action } from '../world.ts';

/** Calls a command in its project; see `program.ts`. */
type InProject = (
  load: () => Promise<Action>,
) => (patterns: string | readonly string[], flags: RunFlags) => Promise<void>;

/** What keeps the contracts of actions, and tells what has changed since. */
export function addContracts(program: Command, inProject: InProject): void {
  const contracts = program
    .command('contracts')
    .description('keep the contracts of the actions, and tell what changed');
  add(contracts, 'pull [patterns...]', 'keep the contract of each action that the suites call, beside the suites')
    .option('--prune', 'remove the kept contracts of actions that no suite calls')
    .action(inProject(async () => (await import('./pull.ts')).pullContracts));
  add(contracts, 'diff [patterns...]', 'tell what changed since the contracts were kept, and which cases it touches')
    .option('--breaking', 'exit with 1 only for what breaks those who call the action')
    .option('--json', 'one JSON document')
    .action(inProject(async () => (await import('./diff.ts')).diffContracts));
}

function add(contracts: Command, name: string, description: string): Command {
  return addServerOptions(addSelectionOptions(contracts.command(name).description(description)));
}
