import { printable } from '../../lib/printable.ts';
import type { Case } from '../../model/case.ts';
import type { Problem } from '../../model/problem.ts';
import { contractKey } from '../../run/needs-contract.ts';
import type { Loaded } from '../load-cases.ts';
import { sayProblems } from '../say.ts';
import type { Settings } from '../settings.ts';
import type { Invocation, World } from '../world.ts';
import { contractsFolder } from './contracts-folder.ts';
import { holdCases, preparationOf } from './hold-cases.ts';
import { readContracts } from './read-contracts.ts';

/** So many findings are told. */
const mostTold = 10;

/** So many cases of a suite are looked at: what is wrong with one is mostly wrong with the others. */
const mostLookedAt = 1_000;

/**
 * Holds the cases of a run against the contracts that are kept, which costs no call, and prints what does not fit as
 * warnings. Nothing is printed where none is kept.
 *
 * @returns what keeps the run from beginning, where the configuration says `beforeRun: 'error'`
 */
export async function holdBeforeRun(
  world: World,
  invocation: Pick<Invocation, 'flags' | 'project'>,
  settings: Settings,
  { suites, definitions, cases, broken }: Pick<Loaded, 'suites' | 'definitions' | 'cases' | 'broken'>,
): Promise<readonly Problem[]> {
  const { beforeRun = 'warn' } = invocation.project.config.contracts ?? {};
  // What is broken is told first, and does not run.
  if (beforeRun === 'off' || broken.length > 0) return [];
  const folder = contractsFolder(invocation);
  const { kept, problems: unreadable } = await readContracts(settings.root, folder);
  if (kept.size + unreadable.length === 0) return [];
  const measureOf = (test: Case) => kept.get(contractKey(test)) ?? 'unknown';
  const found = await holdCases(firstOf(cases, suites), definitions, measureOf, preparationOf(world, settings));
  const wrong = [...unreadable, ...found.problems.filter(isOfContract)];
  const warnings = found.warnings.filter(isOfContract);
  const isError = beforeRun === 'error';
  warn(world, isError ? warnings : [...wrong, ...warnings], folder);
  return isError ? wrong.map((problem) => withSource(problem, folder)) : [];
}

/** In a report nothing else says what the case was held against. */
function withSource(problem: Problem, folder: string): Problem {
  const source = `This is by the contracts kept in ${folder}: if the action has changed since, type \`action-suite contracts pull\`.`;
  return isOfContract(problem) ? { ...problem, hint: [problem.hint ?? [], source].flat().join(' ') } : problem;
}

/** Whatever else is wrong with a case, the run itself will tell. */
function isOfContract({ kind }: Problem): boolean {
  return kind === 'input' || kind === 'contract';
}

/** The first cases of each suite; ends as soon as there are enough of all. */
function* firstOf(cases: Iterable<Case>, suites: Loaded['suites']): Generator<Case> {
  const left = new Map(suites.map(({ file, selected }) => [file, Math.min(selected, mostLookedAt)]));
  let all = [...left.values()].reduce((sum, count) => sum + count, 0);
  for (const test of all > 0 ? cases : []) {
    const count = left.get(test.file) ?? 0;
    if (count === 0) continue;
    left.set(test.file, count - 1);
    all -= 1;
    yield test;
    if (all === 0) return;
  }
}

function warn({ stderr, redactor }: World, findings: readonly Problem[], folder: string): void {
  if (findings.length === 0) return;
  const told = findings.slice(0, mostTold);
  const asWarning = (problem: Problem) => ({ ...problem, message: `Warning: ${problem.message}` });
  sayProblems(stderr, told.map(asWarning), redactor);
  const rest = findings.length - told.length;
  const more = rest === 0 ? '' : `and ${rest} more: action-suite validate --contracts\n`;
  const where = printable(redactor.text(folder));
  stderr.write(
    `${more}This is by the contracts kept in ${where}; to keep those of today: action-suite contracts pull\n\n`,
  );
}
