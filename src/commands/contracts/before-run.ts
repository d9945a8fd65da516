import { printable } from '../../lib/printable.ts';
import type { Case } from '../../model/case.ts';
import type { Problem } from '../../model/problem.ts';
import { contractKey } from '../../run/needs-contract.ts';
import type { Loaded } from '../load-cases.ts';
import { sayProblems } from '../say.ts';
import type { Settings } from '../settings.ts';
import type { Invocation, World } from '../world.ts';
import { contractsFolder } from './contracts-folder.ts';
import { type Findings, holdCases, preparationOf } from './hold-cases.ts';
import { pullCommand } from './pull-command.ts';
import { readContracts } from './read-contracts.ts';

/** So many findings are told. */
const mostTold = 10;

/** So many cases of a suite are looked at: what is wrong with one is mostly wrong with the others. */
const mostLookedAt = 1_000;

/** The cases of a run in one environment, with all that is needed to hold them against the contracts that are kept of it. */
export interface Holdable {
  readonly invocation: Pick<Invocation, 'flags' | 'project'>;
  readonly settings: Settings;
  readonly loaded: Pick<Loaded, 'suites' | 'definitions' | 'cases' | 'broken'>;
}

/**
 * Holds the cases of a run against the contracts that are kept, which costs no call, and prints what does not fit as
 * warnings. Nothing is printed where none is kept.
 *
 * @param runs the run itself, then that in the environment it is compared with: what both have wrong is told once
 * @returns what keeps the run from beginning, where the configuration says `beforeRun: 'error'`
 */
export async function holdBeforeRun(world: World, runs: readonly Holdable[]): Promise<readonly Problem[]> {
  // What is broken is told first, and does not run.
  if (runs.some(({ loaded }) => loaded.broken.length > 0)) return [];
  const told = new Set<string>();
  // The hint is left out: it quotes the contract, and the two may differ in what has nothing to do with it.
  const isNews = ({ message, place }: Problem) => told.size < told.add(JSON.stringify([message, place])).size;
  const preventing: Problem[] = [];
  for (const run of runs) {
    const { config } = run.invocation.project;
    const source = { folder: contractsFolder(run.invocation), pull: pullCommand(run.invocation.flags) };
    const found = await hold(world, run, source.folder);
    const wrong = found.problems.filter(isNews);
    const warnings = found.warnings.filter(isNews);
    const isError = config.contracts?.beforeRun === 'error';
    warn(world, isError ? warnings : [...wrong, ...warnings], source);
    if (isError) preventing.push(...wrong.map((problem) => withSource(problem, source)));
  }
  return preventing;
}

/** Where contracts are kept, and the command that keeps those of today there. */
interface Source {
  readonly folder: string;
  readonly pull: string;
}

/** What cases have wrong by the contracts in a folder, and what is wrong with these. */
async function hold(
  world: World,
  { invocation, settings, loaded: { suites, definitions, cases } }: Holdable,
  folder: string,
): Promise<Findings> {
  if (invocation.project.config.contracts?.beforeRun === 'off') return nothing;
  const { kept, problems: unreadable } = await readContracts(settings.root, folder);
  if (kept.size + unreadable.length === 0) return nothing;
  const measureOf = (test: Case) => kept.get(contractKey(test)) ?? 'unknown';
  const found = await holdCases(firstOf(cases, suites), definitions, measureOf, preparationOf(world, settings));
  return {
    problems: [...unreadable, ...found.problems.filter(isOfContract)],
    warnings: found.warnings.filter(isOfContract),
  };
}

const nothing: Findings = { problems: [], warnings: [] };

/** In a report nothing else says what the case was held against. */
function withSource(problem: Problem, { folder, pull }: Source): Problem {
  const source = `This is by the contracts kept in ${folder}: if the action has changed since, type \`${pull}\`.`;
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

function warn({ stderr, redactor }: World, findings: readonly Problem[], source: Source): void {
  if (findings.length === 0) return;
  const told = findings.slice(0, mostTold);
  const asWarning = (problem: Problem) => ({ ...problem, message: `Warning: ${problem.message}` });
  sayProblems(stderr, told.map(asWarning), redactor);
  const rest = findings.length - told.length;
  const shown = (text: string) => printable(redactor.text(text));
  const more = rest === 0 ? '' : `and ${rest} more: action-suite validate --contracts\n`;
  const where = `This is by the contracts kept in ${shown(source.folder)}; to keep those of today: ${shown(source.pull)}`;
  stderr.write(`${more}${where}\n\n`);
}
