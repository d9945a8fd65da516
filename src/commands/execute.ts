import { v7 } from 'uuid';
import { formatDuration } from '../lib/duration.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Case } from '../model/case.ts';
import type { RunEvent, RunStarted, SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { conduct } from '../run/conduct.ts';
import { createControl, type RunControl } from '../run/control.ts';
import { type Executor, localExecutor } from '../run/executors/local.ts';
import { report } from '../run/report.ts';
import type { Connection } from './connect.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { type Issue, publications, reportPlaces } from './publications.ts';
import { type Refusal, refusingExecutor } from './refusal.ts';
import type { RunFlags } from './run-flags.ts';
import { closingLines, sayFailures } from './say.ts';
import type { Settings } from './settings.ts';
import type { EndSignal, World } from './world.ts';

/** What is to be run, and with what. */
export interface Assignment {
  readonly settings: Settings;
  readonly flags: RunFlags;
  readonly seed: string;
  /** Selected, in the order in which they are to run. */
  readonly cases: readonly Case[];
  readonly suites: readonly SuiteSummary[];
  /** Not empty: nothing runs, and the reports say why. */
  readonly refused: readonly Refusal[];
  /** Absent where nothing is to run. */
  readonly connection?: Connection;
}

/** How long what is under way may take to end after Ctrl-C, and how long a webhook's receiver is waited for then. */
const grace = { casesMs: 2_000, webhookMs: 3_500 };

/** Runs the cases and writes every report. Resolves to the exit code. */
export async function execute(world: World, assignment: Assignment): Promise<number> {
  const { settings, flags, refused } = assignment;
  const { clock, redactor } = world;
  const control = createControl();
  const webhookEnd = new AbortController();
  let head = '';
  const issue: Issue = {
    runId: v7(),
    startedAt: clock.now(),
    signal: webhookEnd.signal,
    onHead: (hash) => {
      head = hash;
    },
  };
  const opening = openingOf(world, assignment, issue.runId);
  const cases = [...refused.map(({ test }) => test), ...assignment.cases];
  const events = conduct(cases, {
    executor: executorOf(world, control, assignment, opening),
    control,
    clock,
    opening,
    calls: () => assignment.connection?.calls() ?? 0,
    ...(flags.bail !== undefined && { bail: flags.bail === true ? 1 : flags.bail }),
  });

  let signal: EndSignal | undefined;
  // Whatever still waits for its time when the run is over must not keep the program.
  const over = new AbortController();
  const unlisten = world.onSignal((received) => {
    signal = received;
    control.halt({ why: 'interrupted', message: `interrupted (${received})` });
    void clock.sleep(grace.casesMs, over.signal).then(() => control.abort('interrupted'));
    void clock.sleep(grace.webhookMs, over.signal).then(() => webhookEnd.abort());
  });
  startDeadline(world, flags, control, over.signal);
  const result = watchResult();
  const failures = await report(
    watched(events, result, redactor),
    publications(world, settings, flags, issue),
    (failure) => {
      if (failure.name !== 'webhook')
        control.halt({ why: 'output', message: `not run: the ${failure.name} report cannot be written` });
    },
  );
  over.abort();
  unlisten();
  sayFailures(world.stderr, failures, redactor);
  if (!flags.quiet) closingLines(world, reportPlaces(settings, issue), { head, failures });
  return exitCode(result, failures, flags, { signal, webhookRequired: settings.webhook?.required ?? false });
}

function openingOf(
  world: World,
  { settings, seed, cases, suites, refused, connection }: Assignment,
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
    selected: cases.length + refused.length,
    suites,
  };
}

function executorOf(
  { clock, random }: World,
  control: RunControl,
  { settings, seed, refused, connection }: Assignment,
  { runId }: { runId: string },
): Executor {
  const stamping = () => ({ timestamp: new Date(clock.now()).toISOString(), runId, seed });
  if (refused.length > 0 || !connection) return refusingExecutor(refused, stamping);
  const services = {
    target: connection.target,
    clock,
    random,
    runId,
    seed,
    timeoutMs: settings.timeoutMs,
    attempts: 3,
    guarded: settings.guarded,
    onFatal: (problem: Problem) =>
      control.halt({ why: problem.kind === 'network' ? 'network' : 'sign-in', message: problem.message, problem }),
  };
  return localExecutor(services, settings.concurrency);
}

function startDeadline({ clock }: World, { deadline }: RunFlags, control: RunControl, over: AbortSignal): void {
  if (deadline === undefined) return;
  void clock.sleep(deadline, over).then(() => {
    if (over.aborted) return;
    const message = `The run's deadline of ${formatDuration(deadline)} passed before this case could run.`;
    const hint = 'Give the run more time with --deadline, or split it with --shard.';
    control.halt({ why: 'deadline', message, problem: { kind: 'deadline', message, hint } });
    control.abort('deadline');
  });
}

/** The events as every report sees them: without secrets. Notes the result in passing. */
async function* watched(
  events: AsyncIterable<RunEvent>,
  result: ReturnType<typeof watchResult>,
  redactor: Redactor,
): AsyncGenerator<RunEvent> {
  const records = createRecordRedactor(redactor);
  for await (const event of events) {
    result.note(event);
    yield records.event(event);
  }
}
