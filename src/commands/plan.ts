import { safeJson } from '../lib/safe-json.ts';
import { lookAhead } from './outlook.ts';
import { planLines } from './plan-lines.ts';
import { print } from './print.ts';
import { sayProblems } from './say.ts';
import type { Invocation, World } from './world.ts';

/**
 * Tells what a run would cost, and calls nothing: cases, actions, API calls, and the least time that they take. Exit
 * codes: 0, or 2 where something must be mended first.
 */
export async function plan(world: World, invocation: Invocation): Promise<number> {
  const prospect = await lookAhead(world, invocation);
  if ('problems' in prospect) {
    sayProblems(world.stderr, prospect.problems, world.redactor);
    return 2;
  }
  const { outlook } = prospect;
  await print(world.stdout, invocation.flags.json ? [`${safeJson(outlook, 2)}\n`] : planLines(outlook));
  return 0;
}
