import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Case } from '../model/case.ts';
import type { RunPlan, SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { openSnapshots, type SnapshotFiles } from '../outputs/snapshot-files.ts';
import { type Rehearsed, runReference } from './against/run-reference.ts';
import { connect } from './connect.ts';
import type { Connection } from './connection.ts';
import { execute } from './execute.ts';
import { foldersOf, type Loaded } from './load-cases.ts';
import { nothingSelected, passWithNone, problemsOf, turnAway } from './nothing-to-run.ts';
import type { PastRun } from './past/past-runs.ts';
import type { Retrospect } from './past/retrospect.ts';
import { recordingWords } from './record/recording-words.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import { shuffled } from './shuffled.ts';
import type { World } from './world.ts';

/** Everything that is known before the first call. */
export interface Ready {
  readonly settings: Settings;
  readonly flags: RunFlags & { readonly seed: string };
  readonly loaded: Loaded;
  readonly plan: RunPlan;
  readonly past: PastRun | undefined;
  readonly retrospect: Retrospect;
  /** The run in the other environment, where there is one to compare with. */
  readonly rehearsed?: Rehearsed | undefined;
  /** What must be mended first, beside the suites that are broken. */
  readonly wrong: readonly Problem[];
  /** Why reports cannot be written where they are to be. */
  readonly shut: readonly Problem[];
}

/** Runs what is ready, or says why it cannot. Resolves to the exit code. */
export async function begin(world: World, ready: Ready): Promise<number> {
  const { settings, flags, loaded, past, wrong, shut } = ready;
  const { broken, selected, found, snapshotFiles } = loaded;
  // The log of the run that was to go on stays as it is, and so do its reports.
  const no = async (problems: readonly Problem[]) => {
    const code = past ? turnAway(world, [...problems, ...problemsOf(broken)]) : await refuse(world, ready, problems);
    return code === 2 && shut.length > 0 ? 3 : code;
  };
  if (wrong.length + shut.length + broken.length > 0) return no([...wrong, ...shut]);
  // A shard without cases is a part of the run as well: its log is needed to put the reports of all together.
  if (selected === 0 && !loaded.isEmptyShard)
    return flags.passWithNoTests ? passWithNone(world) : no([nothingSelected(found)]);
  const { root } = settings;
  const updates = flags.update === true;
  const snapshots = await openSnapshots(snapshotFiles, { root, updates, temporaries: world.temporaries });
  if ('problems' in snapshots) return no(snapshots.problems);
  const connection = await connect(world, settings, foldersOf(loaded), root);
  if ('problems' in connection) return no(connection.problems);
  try {
    const reference = ready.rehearsed && (await runReference(world, ready.rehearsed));
    if (reference && 'code' in reference) {
      if (reference.problems.length > 0) await refuse(world, ready, reference.problems);
      return reference.code;
    }
    const retrospect = reference?.retrospect ?? ready.retrospect;
    const cases = flags.shuffle ? shuffled(loaded.cases, flags.seed) : loaded.cases;
    const { suites, planned, bySuite } = loaded;
    const queuesOf = flags.shuffle ? undefined : bySuite;
    const services = { connection, snapshots, refused: [], queuesOf, reference, retrospect };
    if (connection.recorder) world.stdout.write(recordingWords);
    const code = await execute(world, { ...ready, ...services, seed: flags.seed, cases, selected, suites });
    const areSaved = [await saveSnapshots(world, snapshots, planned), await saveRules(world, root, connection)];
    return areSaved.includes(false) ? 3 : code;
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

/** The same of what was recorded. */
async function saveRules(world: World, root: string, { recorder }: Connection): Promise<boolean> {
  if (!recorder) return true;
  const { saveRecording } = await import('./record/save-recording.ts');
  return saveRecording(world, root, recorder.rules());
}

/** Runs nothing, and says why on the terminal and in every report. */
function refuse(
  world: World,
  { flags, settings, retrospect, loaded: { cases, selected, found, broken, suites } }: Ready,
  problems: readonly Problem[],
): Promise<number> {
  const refused: Refusal[] = refusals(broken, problems, found);
  const standIns = refused.map(({ test: { file, suite } }): SuiteSummary => {
    return { file, title: suite, selected: 1, refused: true };
  });
  const summaries = [...suites, ...standIns];
  const opening = { settings, flags, retrospect, seed: flags.seed };
  return execute(world, { ...opening, cases, selected, suites: summaries, refused });
}
