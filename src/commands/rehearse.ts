import type { Problem } from '../model/problem.ts';
import type { Loaded } from './load-cases.ts';
import { nothingSelected, passWithNone, problemsOf } from './nothing-to-run.ts';
import { printCases } from './print-cases.ts';
import type { RunFlags } from './run-flags.ts';
import { sayProblems } from './say.ts';
import type { World } from './world.ts';

/** Says what would run, or what must be mended first, and touches no report. Resolves to the exit code. */
export async function rehearse(
  world: World,
  { passWithNoTests }: RunFlags,
  { cases, selected, broken, found }: Loaded,
  problems: readonly Problem[],
): Promise<number> {
  const all = [...problems, ...problemsOf(broken)];
  if (all.length === 0 && selected === 0) {
    if (passWithNoTests) return passWithNone(world);
    all.push(nothingSelected(found));
  }
  sayProblems(world.stderr, all, world.redactor);
  if (all.length === 0) await printCases(world, cases, false);
  return all.length === 0 ? 0 : 2;
}
