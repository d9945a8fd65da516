import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Problem } from '../model/problem.ts';
import type { Loaded } from './load-cases.ts';
import { sayProblems } from './say.ts';
import type { World } from './world.ts';

/** Says what is wrong, and touches no report. The exit code. */
export function turnAway(world: World, problems: readonly Problem[]): number {
  sayProblems(world.stderr, problems, world.redactor);
  tellListener(world, problems);
  return 2;
}

/** Says that nothing was selected, where that is allowed. The exit code. */
export function passWithNone({ stdout }: World): number {
  stdout.write('No case was selected.\n');
  return 0;
}

/** Tells a program that listens what keeps the run from beginning. */
export function tellListener({ audience, redactor }: World, problems: readonly Problem[]): void {
  if (problems.length > 0) audience?.problems(problems.map(createRecordRedactor(redactor).problem));
}

/** What is wrong with the files that are no suites. */
export function problemsOf(broken: Loaded['broken']): Problem[] {
  return broken.flatMap(({ problems }) => problems);
}

/** What to say where no case is selected. */
export function nothingSelected(found: number): Problem {
  const message = found === 0 ? 'There is no case to run.' : `None of the ${found} cases is selected.`;
  const hint =
    'Look at --tag, --grep, --shard and the names of files; action-suite list shows what there is. To allow it, add --pass-with-no-tests.';
  return { kind: 'usage', message, hint };
}
