import { explainSystemError } from '../lib/explain-system-error.ts';
import { randomSeed } from '../lib/seed.ts';
import type { Case } from '../model/case.ts';
import type { SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { openSnapshots, type SnapshotFiles } from '../outputs/snapshot-files.ts';
import { checkPlaces } from './check-places.ts';
import { connect } from './connect.ts';
import { execute } from './execute.ts';
import { judgePlaces, type ReportPlace } from './judge-places.ts';
import { foldersOf, type Loaded, loadCases } from './load-cases.ts';
import { ownFiles } from './own-files.ts';
import { printCases } from './print-cases.ts';
import { type Refusal, refusals } from './refusal.ts';
import { reportPlaces } from './report-places.ts';
import type { RunFlags } from './run-flags.ts';
import { sayProblems } from './say.ts';
import type { Settings } from './settings.ts';
import { settleFor } from './settle-for.ts';
import { shuffled } from './shuffled.ts';
import type { Invocation, World } from './world.ts';

/** Loads, checks, plans, executes and reports. Resolves to the exit code. */
export async function run(world: World, invocation: Invocation): Promise<number> {
  const { project } = invocation;
  const seed = invocation.flags.seed ?? randomSeed(world.random);
  const flags = { ...invocation.flags, seed };
  const purpose = flags.dryRun ? 'offline' : 'run';
  const { settings: wanted, problems } = await settleFor(purpose, world, { flags, project });
  const loaded = await loadCases(world, invocation, wanted);
  const judgement = await judgePlaces(placesOf(world, wanted), ownFiles(project, loaded));
  const wrong = [...problems, ...loaded.problems, ...judgement.problems];
  if (flags.dryRun) return rehearse(world, flags, loaded, wrong);

  // What must not be replaced is not replaced by the report that says so either.
  const settings = { ...wanted, reporters: wanted.reporters.filter((_, index) => !judgement.refused.has(index)) };
  wrong.push(...(await checkPlaces(placesOf(world, settings))));
  if (wrong.length > 0 || loaded.broken.length > 0) return refuse(world, flags, settings, loaded, wrong);
  if (loaded.selected === 0) {
    if (flags.passWithNoTests) return passWithNone(world);
    return refuse(world, flags, settings, loaded, [nothingSelected(loaded.found)]);
  }
  const snapshots = await openSnapshots(loaded.snapshotFiles, {
    root: project.root,
    updates: flags.update === true,
    temporaries: world.temporaries,
  });
  if ('problems' in snapshots) return refuse(world, flags, settings, loaded, snapshots.problems);
  const connection = await connect(world, settings, foldersOf(loaded), project.root);
  if ('problems' in connection) return refuse(world, flags, settings, loaded, connection.problems);
  try {
    const cases = flags.shuffle ? shuffled(loaded.cases, seed) : loaded.cases;
    const { selected, suites } = loaded;
    const queuesOf = flags.shuffle ? undefined : loaded.bySuite;
    const assignment = { settings, flags, seed, cases, selected, suites, refused: [], queuesOf, connection, snapshots };
    const code = await execute(world, assignment);
    return (await saveSnapshots(world, snapshots, loaded.planned)) ? code : 3;
  } finally {
    await connection.close();
  }
}

/** Writes what was recorded, and says so; false where it cannot be written. */
async function saveSnapshots(world: World, snapshots: SnapshotFiles, planned: Iterable<Case>): Promise<boolean> {
  try {
    const { recorded, changed } = await snapshots.save(planned);
    const outputs = recorded === 1 ? '1 output' : `${recorded} outputs`;
    if (recorded > 0) world.stdout.write(`\nSnapshots: ${outputs} recorded, ${changed} of them new or changed.\n`);
    return true;
  } catch (error) {
    const reason = explainSystemError(error, 'write');
    world.stderr.write(`action-suite: the recorded outputs could not be written: ${reason}.\n`);
    return false;
  }
}

/** The audit log's own name is not known yet; it is a new one in any case. */
function placesOf({ clock }: World, settings: Settings): ReportPlace[] {
  return reportPlaces(settings, { runId: 'any', startedAt: clock.now() });
}

/** Says what would run, or what must be mended first, and touches no report. */
async function rehearse(
  world: World,
  { passWithNoTests }: RunFlags,
  { cases, selected, broken, found }: Loaded,
  problems: readonly Problem[],
): Promise<number> {
  const all = [...problems, ...broken.flatMap(({ problems }) => problems)];
  if (all.length === 0 && selected === 0) {
    if (passWithNoTests) return passWithNone(world);
    all.push(nothingSelected(found));
  }
  sayProblems(world.stderr, all, world.redactor);
  if (all.length === 0) await printCases(world, cases, false);
  return all.length === 0 ? 0 : 2;
}

function passWithNone({ stdout }: World): number {
  stdout.write('No case was selected.\n');
  return 0;
}

/** Runs nothing, and says why on the terminal and in every report. */
function refuse(
  world: World,
  flags: RunFlags & { readonly seed: string },
  settings: Settings,
  { cases, selected, found, broken, suites }: Loaded,
  problems: readonly Problem[],
): Promise<number> {
  const refused: Refusal[] = refusals(broken, problems, found);
  const standIns = refused.map(({ test: { file, suite } }): SuiteSummary => {
    return { file, title: suite, selected: 1, refused: true };
  });
  const summaries = [...suites, ...standIns];
  return execute(world, { settings, flags, seed: flags.seed, cases, selected, suites: summaries, refused });
}

function nothingSelected(found: number): Problem {
  const message = found === 0 ? 'There is no case to run.' : `None of the ${found} cases is selected.`;
  const hint =
    'Look at --tag, --grep, --shard and the names of files; action-suite list shows what there is. To allow it, add --pass-with-no-tests.';
  return { kind: 'usage', message, hint };
}
