import type { Assignment } from './assignment.ts';
import { conclude } from './conclude.ts';
import { tellListener } from './nothing-to-run.ts';
import { perform } from './perform.ts';
import { publications } from './publications.ts';
import type { World } from './world.ts';

/** Runs the cases and writes every report. Resolves to the exit code. */
export async function execute(world: World, assignment: Assignment): Promise<number> {
  const { settings, flags, refused } = assignment;
  const inTheWay = refused.flatMap(({ problems }) => problems);
  tellListener(world, inTheWay);
  return perform(world, assignment, {
    publications: (issue) => publications(world, settings, flags, issue),
    conclude: (issue, conclusion) => conclude(world, assignment, issue, conclusion),
  });
}
