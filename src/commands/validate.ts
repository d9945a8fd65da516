import { counted } from '../lib/counted.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Problem } from '../model/problem.ts';
import { format } from '../reporters/problems/format.ts';
import { type Checked, check } from './check.ts';
import { print } from './print.ts';
import { repositoryFiles } from './repository-files.ts';
import { sayProblems } from './say.ts';
import type { Invocation, World } from './world.ts';

/**
 * Checks everything that can be known without a call and, with `--contracts`, the cases against the contracts of their
 * actions. People read the problems on standard error in every format; one for programs has standard output for itself.
 * Exit codes: 0 all is well, 2 something must be mended, 3 the server could not be asked.
 */
export async function validate(world: World, invocation: Invocation): Promise<number> {
  const checked = await check(world, invocation);
  sayProblems(world.stderr, checked.errors, world.redactor);
  sayProblems(world.stderr, checked.warnings.map(asWarning), world.redactor);
  await conclude(world, invocation, checked);
  if (checked.unasked) return 3;
  return checked.errors.length > 0 ? 2 : 0;
}

function asWarning(problem: Problem): Problem {
  return { ...problem, message: `Warning: ${problem.message}` };
}

async function conclude(world: World, { flags, project }: Invocation, checked: Checked): Promise<void> {
  const { stdout, stderr, cwd, redactor, version } = world;
  const { loaded, errors, warnings } = checked;
  if (flags.format === undefined || flags.format === 'text') {
    await print(stdout, [summary(checked)]);
    return;
  }
  if (errors.length + warnings.length > 0) stderr.write(summary(checked));
  const records = createRecordRedactor(redactor);
  // Programs look for files in the repository; who reads JSON asked here, and finds them as the messages name them.
  const { rename, standIn } = await repositoryFiles(project, cwd);
  const named = (problems: readonly Problem[]) =>
    problems.map((problem) => records.problem(flags.format === 'json' ? problem : rename(problem)));
  const findings = { errors: named(errors), warnings: named(warnings) };
  const counts = { suites: loaded.suites.length, cases: loaded.found };
  await print(stdout, [format({ ...findings, ...counts, version, standIn }, flags.format)]);
}

function summary({ loaded: { suites, found }, contracts, errors, warnings }: Checked): string {
  const noted = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`;
  if (errors.length > 0) return `${counted(errors.length, 'problem')} to mend${noted}.\n`;
  const held = contracts === undefined ? '' : `, ${counted(contracts, 'contract')}`;
  return `${counted(suites.length, 'suite')}, ${counted(found, 'case')}${held}: all well${noted}.\n`;
}
