import { countCase, noCounts } from '../lib/counts.ts';
import type { Case } from '../model/case.ts';
import type { CaseFinished, Notice, RunEvent, RunFinished, RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { RunControl } from './control.ts';
import type { Executor } from './executors/local.ts';
import { finished, notRun, type Stamping } from './finished.ts';

/** What the referee needs beside the cases. */
export interface Match {
  readonly executor: Executor;
  readonly control: RunControl;
  readonly clock: { now(): number; monotonic(): number };
  /** The first event, complete but for its `type` and stamp. */
  readonly opening: Omit<RunStarted, 'type' | 'timestamp'>;
  /** HTTP calls spent so far. */
  readonly calls: () => number;
}

/**
 * Conducts a run as its referee: passes on what the executor says, drops a second result for a case, and names every
 * selected case that got no result. Each case has exactly one `case:finished`. Goes through the cases twice.
 */
export async function* conduct(cases: Iterable<Case>, match: Match): AsyncGenerator<RunEvent> {
  const { clock, control, opening } = match;
  const startedAt = clock.monotonic();
  const stamp = () => ({ timestamp: new Date(clock.now()).toISOString(), runId: opening.runId });
  const stamping = () => ({ ...stamp(), seed: opening.seed });
  let counts = noCounts;
  const done = new Set<number>();

  yield { type: 'run:started', ...stamp(), ...opening };
  for await (const event of match.executor(cases, control)) {
    if (event.type !== 'case:finished') yield event;
    else if (done.has(event.index)) yield doubled(event, stamp());
    else {
      done.add(event.index);
      counts = countCase(counts, event);
      yield event;
    }
  }
  const isComplete = done.size === opening.selected;
  for (const test of isComplete ? [] : cases) {
    if (done.has(test.index)) continue;
    const event = control.halted ? notRun(test, control.halted, stamping()) : lost(test, stamping());
    counts = countCase(counts, event);
    yield event;
  }
  yield {
    type: 'run:finished',
    ...stamp(),
    counts,
    durationMs: Math.round(clock.monotonic() - startedAt),
    calls: match.calls(),
    ...stoppedBy(control, isComplete),
  };
}

/** A limit on bad cases that only the last one reached has stopped nothing. */
function stoppedBy({ halted }: RunControl, isComplete: boolean): Pick<RunFinished, 'stopped'> {
  if (!halted || (isComplete && halted.why === 'bail')) return {};
  const { why, message, signal } = halted;
  return { stopped: { why, message, ...(signal && { signal }) } };
}

function lost(test: Case, stamping: Stamping): CaseFinished {
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
