import type { Problem } from '../model/problem.ts';
import { loadCases } from './load-cases.ts';
import { problemsOf } from './nothing-to-run.ts';
import { printCases } from './print-cases.ts';
import type { RunFlags } from './run-flags.ts';
import { sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import { shuffled } from './shuffled.ts';
import type { Invocation, World } from './world.ts';

/** Lists the cases that `run` would run, one a line. Exit codes: 0, or 2 where something must be mended first. */
export async function list(world: World, invocation: Invocation): Promise<number> {
  const { flags } = invocation;
  const { settings, problems } = await settleFor('offline', world, invocation);
  const { cases, broken, problems: wrong } = await loadCases(world, invocation, settings);
  const all = [...problems, ...wrong, ...problemsOf(broken), ...orderless(flags)];
  sayProblems(world.stderr, all, world.redactor);
  if (all.length > 0) return 2;
  const order = flags.shuffle && flags.seed !== undefined ? shuffled(cases, flags.seed) : cases;
  await printCases(world, order, flags.json === true);
  return 0;
}

/** Without a seed, each run draws one of its own. */
function orderless({ shuffle, seed }: RunFlags): Problem[] {
  if (!shuffle || seed !== undefined) return [];
  const message = '--shuffle says nothing here without a seed: each run draws an order of its own.';
  return [{ kind: 'usage', message, hint: 'Add --seed with the seed that a run printed, or that it will be given.' }];
}
