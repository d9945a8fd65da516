import { countCase, noCounts } from '../lib/counts.ts';
import { createIndexSet, type IndexSet } from '../lib/index-set.ts';
import { isoTime } from '../lib/iso-time.ts';
import { again } from '../lib/iterables.ts';
import type { Case } from '../model/case.ts';
import type { CaseFinished, Notice, RunEvent, RunFinished, RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { RunControl } from './control.ts';
import type { Executor } from './executors/local.ts';
import { errored, notRun, type Stamping } from './finished.ts';

/** What the referee needs beside the cases. */
export interface Match {
  readonly executor: Executor;
  readonly control: RunControl;
  readonly clock: { now(): number; monotonic(): number };
  /** The first event, complete but for its `type` and stamp. */
  readonly opening: Omit<RunStarted, 'type' | 'timestamp'>;
  /** HTTP calls spent so far. */
  readonly calls: () => number;
  /** What has been of the run, where it is resumed. */
  readonly earlier?: Earlier | undefined;
}

/** The parts of a run that have been, for one that is resumed. */
export interface Earlier {
  /** Their events, `run:started` first, without what was said of cases that had not run. An end of theirs is left out. */
  readonly events: AsyncIterable<RunEvent>;
  /** Places in the plan of cases that may have run, and of which no result is known. */
  readonly underWay: ReadonlySet<number>;
  readonly durationMs: number;
  readonly calls: number;
}

/**
 * Conducts a run as its referee: passes on what the executor says, drops a second result for a case, and names every
 * selected case that got no result. Each case has exactly one `case:finished`. Goes through the cases twice. A run that
 * is resumed goes on with the cases that have none yet; one that may have run does not run again, unless that is
 * harmless.
 */
export async function* conduct(cases: Iterable<Case>, match: Match): AsyncGenerator<RunEvent> {
  const { clock, control, opening, earlier } = match;
  const startedAt = clock.monotonic();
  const stamp = () => ({ timestamp: isoTime(clock.now()), runId: opening.runId });
  const stamping = () => ({ ...stamp(), seed: opening.seed });
  const done = createIndexSet();
  let counts = noCounts;
  const judged = (event: CaseFinished): CaseFinished => {
    done.add(event.index);
    counts = countCase(counts, event);
    return event;
  };
  const open = again(() => without(cases, done));
  const cutShort: Case[] = [];
  const judgeCut = function* () {
    for (const test of cutShort.splice(0)) if (!done.has(test.index)) yield judged(cut(test, stamping()));
  };

  const begun: RunStarted = { type: 'run:started', ...stamp(), ...opening };
  for await (const event of earlier?.events ?? [begun]) {
    // A comparison is complete with the end of the run, and there is one end.
    if (event.type !== 'run:finished') yield event.type === 'case:finished' ? judged(event) : event;
  }
  if (earlier) yield { type: 'run:resumed', ...stamp(), version: opening.version, finished: done.size };
  const left = earlier ? again(() => setAside(open, earlier, cutShort)) : open;
  for await (const event of match.executor(earlier ? left : cases, control)) {
    yield* judgeCut();
    yield event.type === 'case:finished' ? (done.has(event.index) ? doubled(event, stamp()) : judged(event)) : event;
  }
  yield* judgeCut();
  const isComplete = done.size === opening.selected;
  for (const test of isComplete ? [] : left) yield judged(withoutResult(test, control, stamping()));
  yield* judgeCut();
  yield {
    type: 'run:finished',
    ...stamp(),
    counts,
    ...sumOf(earlier, clock.monotonic() - startedAt, match.calls()),
    ...stoppedBy(control, isComplete),
  };
}

function sumOf(
  { durationMs, calls }: Pick<Earlier, 'durationMs' | 'calls'> = { durationMs: 0, calls: 0 },
  moreMs: number,
  moreCalls: number,
): Pick<RunFinished, 'durationMs' | 'calls'> {
  return { durationMs: Math.round(durationMs + moreMs), calls: calls + moreCalls };
}

function withoutResult(test: Case, { halted }: RunControl, stamping: Stamping): CaseFinished {
  return halted ? notRun(test, halted, stamping) : lost(test, stamping);
}

function* without(cases: Iterable<Case>, done: Pick<IndexSet, 'has'>): Generator<Case, void, undefined> {
  for (const test of cases) if (!done.has(test.index)) yield test;
}

/**
 * The cases but those that were under way when the run was cut and must not run twice, which are put aside as they come:
 * to make all cases before them only to look for them would take long.
 */
function* setAside(
  cases: Iterable<Case>,
  { underWay }: Pick<Earlier, 'underWay'>,
  aside: Case[],
): Generator<Case, void, undefined> {
  for (const test of cases) {
    if (underWay.has(test.index) && !test.idempotent) aside.push(test);
    else yield test;
  }
}

/** A limit on bad cases that only the last one reached has stopped nothing. */
function stoppedBy({ halted }: RunControl, isComplete: boolean): Pick<RunFinished, 'stopped'> {
  if (!halted || (isComplete && halted.why === 'bail')) return {};
  const { why, message, signal } = halted;
  return { stopped: { why, message, ...(signal && { signal }) } };
}

function cut(test: Case, stamping: Stamping): CaseFinished {
  const problem: Problem = {
    kind: 'outcome-unknown',
    place: test.place,
    message: 'The run was cut while this case was under way, so whether the action ran is unknown.',
    hint: 'Look in the system behind the action whether it ran. If it may safely run twice, write `idempotent: true` in the suite: then it runs again when a run is resumed.',
  };
  return errored(test, [problem], stamping);
}

function lost(test: Case, stamping: Stamping): CaseFinished {
  const problem: Problem = {
    kind: 'lost',
    place: test.place,
    message: 'No result came for this case, so nothing is known about it.',
    hint: 'This is a fault of action-suite or of the machine: run again with --debug and report it.',
  };
  return errored(test, [problem], stamping);
}

function doubled(event: CaseFinished, stamp: { timestamp: string; runId: string }): Notice {
  const message = `A second result for "${event.case}" was left out; the first one counts.`;
  return { type: 'notice', ...stamp, level: 'warning', message, caseId: event.caseId };
}
