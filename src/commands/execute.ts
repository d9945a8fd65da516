import { createReadStream } from 'node:fs';
import { v7 } from 'uuid';
import { steadyClock } from '../lib/clock.ts';
import { isoTime } from '../lib/iso-time.ts';
import { inTurn } from '../lib/iterables.ts';
import { lines } from '../lib/lines.ts';
import type { Case } from '../model/case.ts';
import type { RunPlan, RunStarted, SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Snapshots } from '../model/snapshots.ts';
import { type Log, openLog } from '../outputs/log.ts';
import { conduct } from '../run/conduct.ts';
import { createControl, type RunControl } from '../run/control.ts';
import { type Executor, localExecutor, type Order } from '../run/executors/local.ts';
import { replay } from '../run/executors/replay.ts';
import { createJournal, type Journal } from '../run/journal.ts';
import { report, type Unpublished } from '../run/report.ts';
import type { Connection } from './connect.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { nextSteps } from './next-steps.ts';
import type { PastRun } from './past/past-runs.ts';
import { type Issue, publications } from './publications.ts';
import { type Refusal, refusingExecutor } from './refusal.ts';
import { reportPlaces } from './report-places.ts';
import type { RunFlags } from './run-flags.ts';
import { closingLines, sayFailures } from './say.ts';
import type { Settings } from './settings.ts';
import { sourcesOf } from './sources.ts';
import { arrangeStops } from './stops.ts';
import { watched } from './watched.ts';
import type { World } from './world.ts';

/** What is to be run, and with what. */
export interface Assignment {
  readonly settings: Settings;
  readonly flags: RunFlags;
  readonly seed: string;
  /** Selected, in the order in which they are to run. */
  readonly cases: Iterable<Case>;
  /** See `Order`: what takes turns, where the order drawn does not decide. */
  readonly queuesOf?: Order['queuesOf'];
  /** How many they are. */
  readonly selected: number;
  readonly suites: readonly SuiteSummary[];
  /** Not empty: nothing runs, and the reports say why. */
  readonly refused: readonly Refusal[];
  /** Absent where nothing is to run. */
  readonly connection?: Connection;
  /** The same. */
  readonly snapshots?: Snapshots;
  /** Absent where nothing is to run. */
  readonly plan?: RunPlan;
  /** The run that goes on. */
  readonly past?: PastRun | undefined;
}

/** Runs the cases and writes every report. Resolves to the exit code. */
export async function execute(world: World, assignment: Assignment): Promise<number> {
  const { settings, flags, refused, past } = assignment;
  const { redactor } = world;
  // Reports subtract the times of events from each other. The webhook signs with the true time, which receivers check.
  const clock = steadyClock(world.clock);
  const control = createControl(flags.bail === undefined ? {} : { bail: flags.bail === true ? 1 : flags.bail });
  const stops = arrangeStops(world, control, flags.deadline);
  let head = '';
  let log: Log | undefined;
  // What the simulator ran is of no concern to anybody once the machine has lost its power.
  const journal = createJournal(control.signal, async () => (settings.simulate ? log?.written() : log?.sync()));
  const issue: Issue = {
    runId: past?.started.runId ?? v7(),
    after: past,
    startedAt: clock.now(),
    stops,
    journal,
    openLog(path) {
      log = openLog(path, world, past?.bytes);
      return log;
    },
    onHead: (hash) => {
      head = hash;
    },
  };
  const opening = openingOf(world, assignment, issue.runId);
  const standIns = refused.map(({ test }) => test);
  const events = conduct(inTurn(standIns, assignment.cases), {
    executor: executorOf({ ...world, clock }, { control, journal }, assignment, opening),
    control,
    clock,
    opening,
    calls: () => assignment.connection?.calls() ?? 0,
    earlier: past && { ...past, events: replay(lines(readBegin(past)), past.resumes + 1) },
  });
  const result = watchResult();
  const onFailure = ({ name }: Unpublished) => {
    if (name !== 'webhook') control.halt({ why: 'output', message: `not run: the ${name} report cannot be written` });
    if (name === 'audit') journal.close();
  };
  try {
    const reports = publications(world, settings, flags, issue);
    const failures = await report(watched(events, result, redactor), reports, onFailure);
    sayFailures(world.stderr, failures, redactor);
    if (!flags.quiet) closingLines(world, reportPlaces(settings, issue), { head, failures, next: next(result, flags) });
    const webhookRequired = settings.webhook?.required ?? false;
    return exitCode(result, failures, flags, { signal: stops.signal(), webhookRequired });
  } finally {
    stops.release();
  }
}

function next(result: ReturnType<typeof watchResult>, flags: RunFlags): string[] {
  const ended = result.ended();
  return ended ? nextSteps(ended, flags) : [];
}

/** The whole records of a log that is being written on. */
function readBegin({ path, bytes }: PastRun): AsyncIterable<Uint8Array> {
  return createReadStream(path, { end: bytes - 1 });
}

function openingOf(
  world: World,
  { settings, seed, selected, suites, refused, connection, plan }: Assignment,
  runId: string,
): Omit<RunStarted, 'type' | 'timestamp'> {
  const { limit, windowMs } = settings.rate;
  return {
    runId,
    version: world.version,
    seed,
    environment: settings.environment,
    ...(connection && { baseUrl: connection.baseUrl }),
    protocol: settings.protocol,
    concurrency: settings.concurrency,
    ratePerMinute: Math.round((limit * 60_000) / windowMs),
    selected: selected + refused.length,
    suites,
    ...(plan && { plan }),
  };
}

function executorOf(
  world: World,
  { control, journal }: { readonly control: RunControl; readonly journal: Journal },
  { settings, seed, queuesOf, refused, connection, snapshots }: Assignment,
  { runId }: { runId: string },
): Executor {
  const { clock, random, onFault } = world;
  const stamping = () => ({ timestamp: isoTime(clock.now()), runId, seed });
  if (refused.length > 0 || !connection || !snapshots) return refusingExecutor(refused, stamping);
  const services = {
    target: connection.target,
    clock,
    random,
    runId,
    seed,
    ...sourcesOf(world, settings),
    timeoutMs: settings.timeoutMs,
    attempts: 3,
    guarded: settings.guarded,
    snapshots,
    journal,
    onFault,
    onFatal: (problem: Problem) =>
      control.halt({ why: problem.kind === 'network' ? 'network' : 'sign-in', message: problem.message, problem }),
  };
  return localExecutor(services, settings.concurrency, { queuesOf, perAction: settings.concurrencyPerAction });
}
