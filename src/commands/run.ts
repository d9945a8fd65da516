import { v7 } from 'uuid';
import { isoTime } from '../lib/iso-time.ts';
import { randomSeed } from '../lib/seed.ts';
import { sharedSeed } from '../lib/shared-seed.ts';
import type { RunPlan } from '../model/event.ts';
import { prepareReference } from './against/prepare-reference.ts';
import { begin } from './begin.ts';
import { checkPlaces } from './check-places.ts';
import { judgePlaces, type ReportPlace } from './judge-places.ts';
import { type Loaded, loadCases } from './load-cases.ts';
import { passWithNone, turnAway } from './nothing-to-run.ts';
import { ownFiles } from './own-files.ts';
import { continueRun } from './past/continue-run.ts';
import { lastFailed } from './past/last-failed.ts';
import { baselineFiles, openRetrospect } from './past/open-retrospect.ts';
import type { PastRun } from './past/past-runs.ts';
import { createRetrospect } from './past/retrospect.ts';
import type { OwnRun } from './past/run-history.ts';
import { rehearse } from './rehearse.ts';
import { reportPlaces } from './report-places.ts';
import { changesSince, runPlan, selectionOf } from './run-plan.ts';
import type { Settings } from './settings.ts';
import { settleFor } from './settle-for.ts';
import type { Invocation, World } from './world.ts';

/** Loads, checks, plans, executes and reports. Resolves to the exit code. */
export async function run(world: World, given: Invocation): Promise<number> {
  if (!given.flags.resume) return prepared(world, given, undefined);
  const resumed = await continueRun(world, given);
  return 'kind' in resumed ? turnAway(world, [resumed]) : prepared(world, resumed.invocation, resumed.run);
}

/** @param past the run that goes on */
async function prepared(world: World, invocation: Invocation, past: PastRun | undefined): Promise<number> {
  const { project } = invocation;
  const { shard } = invocation.flags;
  // Without the same seed, shards would be parts of different runs.
  const seed = invocation.flags.seed ?? (shard && sharedSeed(world.env)) ?? randomSeed(world.random);
  const flags = { ...invocation.flags, seed };
  const purpose = flags.dryRun ? 'offline' : 'run';
  const { settings: wanted, problems } = await settleFor(purpose, world, { flags, project });
  const failed = flags.lastFailed ? await lastFailed(wanted, past?.started.plan.selection?.lastFailed) : undefined;
  if (failed && 'kind' in failed) return flags.passWithNoTests ? passWithNone(world) : turnAway(world, [failed]);
  // The patterns of a run that goes on are named from the project folder.
  const cwd = past ? project.root : world.cwd;
  const loaded = await loadCases({ ...world, cwd }, invocation, wanted, failed?.ids);
  const judgement = await judgePlaces(placesOf(world, wanted), [
    ...ownFiles(project, loaded),
    ...baselineFiles(flags, world.cwd),
  ]);
  const own = { purpose, problems: [...problems, ...loaded.problems], broken: loaded.broken, failed } as const;
  const other = await prepareReference(world, { ...invocation, flags }, own);
  const wrong = [...own.problems, ...judgement.problems, ...other.wrong];
  const holdable = [{ invocation: { flags, project }, settings: wanted, loaded }, ...other.holdable];
  if (wrong.length === 0) wrong.push(...(await heldToKept(world, holdable)));
  if (flags.dryRun) return rehearse(world, flags, loaded, wrong);

  // What must not be replaced is not replaced by the report that says so either.
  const reporters = wanted.reporters.filter((_, index) => !judgement.refused.has(index));
  const settings = { ...wanted, reporters: past ? intoLog(reporters, past) : reporters };
  const shut = [...(await checkPlaces(placesOf(world, settings), world.temporaries, past?.path)), ...other.shut];
  const plan = await runPlan(settings, loaded, selectionOf({ ...invocation, flags }, cwd, failed?.runId), flags.shard);
  if (past) wrong.push(...changesSince(past.started, nowOf(world, settings, loaded, plan)));
  const before = await openRetrospect(world, wanted, flags, ownOf(world, settings, plan, past));
  if (Array.isArray(before)) wrong.push(...before);
  const retrospect = Array.isArray(before) ? await createRetrospect(wanted, world.redactor, undefined) : before;
  return begin(world, { settings, flags, loaded, plan, past, retrospect, rehearsed: other.rehearsed, wrong, shut });
}

async function heldToKept(...args: Parameters<typeof import('./contracts/before-run.ts').holdBeforeRun>) {
  const { holdBeforeRun } = await import('./contracts/before-run.ts');
  return holdBeforeRun(...args);
}

/** What earlier runs are looked for by. The run itself gets its id when it begins, which is later than any that there is. */
function ownOf({ clock }: World, { environment }: Settings, plan: RunPlan, past: PastRun | undefined): OwnRun {
  return past?.started ?? { runId: v7(), timestamp: isoTime(clock.now()), environment, plan };
}

function intoLog(reporters: Settings['reporters'], { path }: PastRun): Settings['reporters'] {
  return reporters.map((asked) => (asked.name === 'audit' ? { ...asked, file: path } : asked));
}

function nowOf(
  { version }: World,
  { environment, endpoints }: Settings,
  { suites }: Loaded,
  plan: RunPlan,
): Parameters<typeof changesSince>[1] {
  return { plan, version, suites, environment, ...(endpoints && { baseUrl: endpoints.baseUrl }) };
}

/** The audit log's own name is not known yet; it is a new one in any case. */
function placesOf({ clock }: World, settings: Settings): ReportPlace[] {
  return reportPlaces(settings, { runId: 'any', startedAt: clock.now() });
}
