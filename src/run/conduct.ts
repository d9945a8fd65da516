import type { Case } from '../model/case.ts';
import type { CaseEvent, CaseFinished, Counts, Notice, RunEvent, RunFinished, RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { RunControl } from './control.ts';
import type { Executor } from './executors/local.ts';
import { finished, notRun } from './finished.ts';

/** What the referee needs beside the cases. */
export interface Match {
  readonly executor: Executor;
  readonly control: RunControl;
  readonly clock: { now(): number; monotonic(): number };
  /** The first event, complete but for its `type` and stamp. */
  readonly opening: Omit<RunStarted, 'type' | 'timestamp'>;
  /** Halt after so many cases that failed or errored. */
  readonly bail?: number;
  /** HTTP calls spent so far. */
  readonly calls: () => number;
}

/** So many cases in a row that never reached the server, before any did, end the run. */
const unreachedBeforeHalt = 3;

/**
 * Conducts a run as its referee: passes on what the executor says, drops a second result for a case, ends the run when
 * going on is senseless, and names every selected case that got no result. Each case has exactly one `case:finished`.
 */
export async function* conduct(cases: readonly Case[], match: Match): AsyncGenerator<RunEvent> {
  const { clock, control, opening } = match;
  const startedAt = clock.monotonic();
  const stamp = () => ({ timestamp: new Date(clock.now()).toISOString(), runId: opening.runId });
  const stamping = () => ({ ...stamp(), seed: opening.seed });
  const score = keepScore();
  const done = new Set<number>();
  const unreached = watchNetwork();

  yield { type: 'run:started', ...stamp(), ...opening };
  for await (const event of match.executor(cases, control)) {
    if (event.type !== 'case:finished') {
      unreached.attempt(event);
      yield event;
      continue;
    }
    if (done.has(event.index)) {
      yield doubled(event, stamp());
      continue;
    }
    done.add(event.index);
    score.count(event);
    yield event;
    haltIfSenseless(match, score.counts(), unreached.case(event));
  }
  for (const test of cases) {
    if (done.has(test.index)) continue;
    const event = control.halted ? notRun(test, control.halted, stamping()) : lost(test, stamping());
    score.count(event);
    yield event;
  }
  yield {
    type: 'run:finished',
    ...stamp(),
    counts: score.counts(),
    durationMs: Math.round(clock.monotonic() - startedAt),
    calls: match.calls(),
    ...stoppedBy(control),
  };
}

function stoppedBy({ halted }: RunControl): Pick<RunFinished, 'stopped'> {
  if (!halted) return {};
  const { why, message, signal } = halted;
  return { stopped: { why, message, ...(signal && { signal }) } };
}

function haltIfSenseless({ control, bail }: Match, counts: Counts, network: Problem | undefined): void {
  const bad = counts.failed + counts.errored;
  if (bail !== undefined && bad >= bail) {
    const cases = bad === 1 ? 'a case' : `${bad} cases`;
    control.halt({ why: 'bail', message: `not run: ${cases} had failed, and --bail was given` });
  }
  if (network) control.halt({ why: 'network', message: network.message, problem: network });
}

/** Adds up results as they come. `warnings` counts warnings, the rest counts cases. */
function keepScore() {
  const counts = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, warnings: 0 };
  return {
    count(event: CaseFinished) {
      counts.total++;
      counts[event.status]++;
      counts.warnings += event.warningCount;
      if (event.status === 'passed' && event.attempts.length > 1) counts.flaky++;
    },
    counts: (): Counts => ({ ...counts }),
  };
}

/** Notices when no case gets through to the server at all. */
function watchNetwork() {
  let reached = false;
  let inARow = 0;
  return {
    attempt(event: CaseEvent) {
      if (event.type === 'attempt:finished' && event.attempt.problem?.kind !== 'network') reached = true;
    },
    case(event: CaseFinished): Problem | undefined {
      const problem = event.problems[0];
      inARow = problem?.kind === 'network' ? inARow + 1 : 0;
      return !reached && inARow >= unreachedBeforeHalt ? problem : undefined;
    },
  };
}

function lost(test: Case, stamping: Parameters<typeof finished>[2]): CaseFinished {
  const problem: Problem = {
    kind: 'lost',
    place: test.place,
    message: 'No result came for this case, so nothing is known about it.',
    hint: 'This is a fault of action-suite or of the machine: run again with --debug and report it.',
  };
  return finished(test, { status: 'errored', problems: [problem], warnings: [], attempts: [] }, stamping);
}

function doubled(event: CaseFinished, stamp: { timestamp: string; runId: string }): Notice {
  const message = `A second result for "${event.case}" was left out; the first one counts.`;
  return { type: 'notice', ...stamp, level: 'warning', message, caseId: event.caseId };
}
