import { print } from '../print.ts';
import { sayProblems } from '../say.ts';
import type { Invocation, World } from '../world.ts';
import { diffJson, diffLines } from './diff-lines.ts';
import { driftOf } from './drift-of.ts';
import { openContracts } from './open-contracts.ts';

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
  const told = { drifts, contracts: opened.answers.size, unasked: problems.length, folder: opened.folder };
  const { flags } = invocation;
  await print(world.stdout, flags.json ? [diffJson(told, world.redactor)] : diffLines(told, world.redactor));
  if (problems.length > 0) return 3;
  const changes = drifts.flatMap((drift) => drift.changes);
  return changes.some(({ breaking }) => breaking || !flags.breaking) ? 1 : 0;
}
