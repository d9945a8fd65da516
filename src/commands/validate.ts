import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Problem } from '../model/problem.ts';
import { format } from '../reporters/problems/format.ts';
import { placeholdersOf } from '../suite/placeholders.ts';
import { judgePlaces } from './judge-places.ts';
import { type Loaded, loadCases } from './load-cases.ts';
import { problemsOf } from './nothing-to-run.ts';
import { ownFiles } from './own-files.ts';
import { print } from './print.ts';
import { reportPlaces } from './report-places.ts';
import { repositoryFiles } from './repository-files.ts';
import type { RunFlags } from './run-flags.ts';
import { sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import type { Invocation, World } from './world.ts';

/**
 * Checks everything that can be known without a call and, with `--contracts`, the cases against the contracts of their
 * actions. People read the problems on standard error in every format; one for programs has standard output for itself.
 * Exit codes: 0 all is well, 2 something must be mended, 3 the server could not be asked.
 */
export async function validate(world: World, invocation: Invocation): Promise<number> {
  const { flags, project } = invocation;
  const { settings, problems } = await settleFor(flags.contracts ? 'look' : 'offline', world, invocation);
  const loaded = await loadCases(world, invocation, settings);
  const places = reportPlaces(settings, { runId: 'any', startedAt: world.clock.now() });
  const judgement = await judgePlaces(places, ownFiles(project, loaded));
  const errors = [...idle(flags), ...problems, ...loaded.problems, ...judgement.problems, ...problemsOf(loaded.broken)];
  // With something wrong that needs no server, nobody is asked: what is told then would be half the truth.
  const held = flags.contracts && errors.length === 0 ? await holdToContracts(world, settings, loaded) : undefined;
  const findings = {
    errors: [...errors, ...(held?.problems ?? [])],
    warnings: [...loaded.definitions.flatMap(placeholdersOf), ...(held?.warnings ?? [])],
  };
  sayProblems(world.stderr, findings.errors, world.redactor);
  sayProblems(world.stderr, findings.warnings.map(asWarning), world.redactor);
  await conclude(world, invocation, { loaded, contracts: held?.contracts, ...findings });
  if (held?.failed) return 3;
  return findings.errors.length > 0 ? 2 : 0;
}

/** Options that are about the server do nothing where none is asked. */
function idle({ contracts, simulate, baseUrl, loginUrl, rate, concurrency }: RunFlags): Problem[] {
  const given = {
    '--simulate': simulate,
    '--base-url': baseUrl,
    '--login-url': loginUrl,
    '--rate': rate,
    '--concurrency': concurrency,
  };
  const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (contracts || name === undefined) return [];
  const message = `${name} is about the server, and \`validate\` asks it only with --contracts.`;
  return [{ kind: 'usage', message, hint: `Add --contracts, or leave ${name} out.` }];
}

async function holdToContracts(...args: Parameters<typeof import('./check-contracts.ts').checkContracts>) {
  const { checkContracts } = await import('./check-contracts.ts');
  return checkContracts(...args);
}

function asWarning(problem: Problem): Problem {
  return { ...problem, message: `Warning: ${problem.message}` };
}

interface Conclusion {
  readonly loaded: Loaded;
  /** How many contracts the cases were held against; undefined where that was not asked for. */
  readonly contracts: number | undefined;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

async function conclude(world: World, { flags, project }: Invocation, conclusion: Conclusion): Promise<void> {
  const { stdout, stderr, cwd, redactor, version } = world;
  const { loaded, errors, warnings } = conclusion;
  if (flags.format === undefined || flags.format === 'text') {
    await print(stdout, [summary(conclusion)]);
    return;
  }
  if (errors.length + warnings.length > 0) stderr.write(summary(conclusion));
  const records = createRecordRedactor(redactor);
  // Programs look for files in the repository; who reads JSON asked here, and finds them as the messages name them.
  const { rename, standIn } = await repositoryFiles(project, cwd);
  const named = (problems: readonly Problem[]) =>
    problems.map((problem) => records.problem(flags.format === 'json' ? problem : rename(problem)));
  const findings = { errors: named(errors), warnings: named(warnings) };
  const counts = { suites: loaded.suites.length, cases: loaded.found };
  await print(stdout, [format({ ...findings, ...counts, version, standIn }, flags.format)]);
}

function summary({ loaded: { suites, found }, contracts, errors, warnings }: Conclusion): string {
  const noted = warnings.length === 0 ? '' : `, ${some(warnings.length, 'warning')}`;
  if (errors.length > 0) return `${some(errors.length, 'problem')} to mend${noted}.\n`;
  const held = contracts === undefined ? '' : `, ${some(contracts, 'contract')}`;
  return `${some(suites.length, 'suite')}, ${some(found, 'case')}${held}: all well${noted}.\n`;
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
