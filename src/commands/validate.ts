import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Problem } from '../model/problem.ts';
import { format } from '../reporters/problems/format.ts';
import { judgePlaces } from './judge-places.ts';
import { type Loaded, loadCases } from './load-cases.ts';
import { ownFiles } from './own-files.ts';
import { print } from './print.ts';
import { reportPlaces } from './report-places.ts';
import { repositoryFiles } from './repository-files.ts';
import { sayProblems } from './say.ts';
import { settleOffline } from './settle-offline.ts';
import type { Invocation, World } from './world.ts';

/**
 * Checks everything that can be known without a call. People read the problems on standard error in every format; one
 * for programs has standard output for itself. Exit codes: 0 all is well, 2 something must be mended.
 */
export async function validate(world: World, invocation: Invocation): Promise<number> {
  const { settings, problems } = await settleOffline(world, invocation);
  const loaded = await loadCases(world, invocation, settings);
  const places = reportPlaces(settings, { runId: 'any', startedAt: world.clock.now() });
  const judgement = await judgePlaces(places, ownFiles(invocation.project, loaded));
  const all = [
    ...problems,
    ...loaded.problems,
    ...judgement.problems,
    ...loaded.broken.flatMap(({ problems }) => problems),
  ];
  sayProblems(world.stderr, all, world.redactor);
  await conclude(world, invocation, loaded, all);
  return all.length > 0 ? 2 : 0;
}

async function conclude(world: World, invocation: Invocation, loaded: Loaded, problems: readonly Problem[]) {
  const { stdout, stderr, cwd, redactor, version } = world;
  const { flags, project } = invocation;
  if (flags.format === undefined || flags.format === 'text') {
    await print(stdout, [conclusion(loaded, problems.length)]);
    return;
  }
  if (problems.length > 0) stderr.write(conclusion(loaded, problems.length));
  const records = createRecordRedactor(redactor);
  // Programs look for files in the repository; who reads JSON asked here, and finds them as the messages name them.
  const { rename, standIn } = await repositoryFiles(project, cwd);
  const named = flags.format === 'json' ? problems : problems.map(rename);
  const errors = named.map((problem) => records.problem(problem));
  const findings = { errors, warnings: [], suites: loaded.suites.length, cases: loaded.found, version, standIn };
  await print(stdout, [format(findings, flags.format)]);
}

function conclusion({ suites, found }: Loaded, problems: number): string {
  if (problems > 0) return `${problems === 1 ? '1 problem' : `${problems} problems`} to mend.\n`;
  const cases = found === 1 ? '1 case' : `${found} cases`;
  return `${suites.length === 1 ? '1 suite' : `${suites.length} suites`}, ${cases}: all well.\n`;
}
