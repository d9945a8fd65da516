import { print } from '../print.ts';
import { sayProblems } from '../say.ts';
import type { Invocation, World } from '../world.ts';
import { diffJson, diffLines } from './diff-lines.ts';
import { driftOf } from './drift-of.ts';
import { openContracts } from './open-contracts.ts';
import { pullCommand } from './pull-command.ts';

/**
 * Tells what has changed between the contracts that are kept and those that the server has now, and which of the selected
 * cases it touches. Exit codes: 0 nothing, 1 something has changed (with `--breaking`: something that breaks), 2 usage, 3
 * the server could not be asked, if only for one action.
 */
export async function diffContracts(world: World, invocation: Invocation): Promise<number> {
  const opened = await openContracts(world, invocation);
  if (typeof opened === 'number') return opened;
  const { drifts, problems } = await driftOf(world, opened);
  sayProblems(world.stderr, problems, world.redactor);
  const { flags } = invocation;
  const { answers, folder } = opened;
  const told = { drifts, contracts: answers.size, unasked: problems.length, folder, pull: pullCommand(flags) };
  await print(world.stdout, flags.json ? [diffJson(told, world.redactor)] : diffLines(told, world.redactor));
  if (problems.length > 0) return 3;
  const changes = drifts.flatMap((drift) => drift.changes);
  return changes.some(({ breaking }) => breaking || !flags.breaking) ? 1 : 0;
}
