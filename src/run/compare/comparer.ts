import { createFirstFew, type FirstFew } from '../../lib/first-few.ts';
import { isoTime } from '../../lib/iso-time.ts';
import type { CaseChange, Comparison, Some } from '../../model/comparison.ts';
import type { CaseFinished, RunEvent, RunFinished, RunStarted } from '../../model/event.ts';
import type { Status } from '../../model/outcome.ts';
import { betweenOf } from './between.ts';
import { type EarlierCase, type EarlierRun, fingerprint, latencyOf } from './earlier-run.ts';
import { createLatencyShifts } from './latency-shifts.ts';
import { type ChangedOutput, lookBack } from './look-back.ts';
import { runNotes } from './run-notes.ts';

/** Holds a run against an earlier one while its events pass by. */
export interface Comparer {
  note(event: RunEvent): void;
  /**
   * The result, once the last event was noted.
   *
   * @param again gives the events of the earlier run once more, and is called only where some of its values are needed
   */
  finish(again: () => AsyncIterable<RunEvent>): Promise<Comparison>;
}

/** So many cases of each kind are named; the rest is counted. Outputs are kept for so many, too. */
const mostNamed = 50;

/**
 * Begins with no event. Its size depends on the earlier run and on the latencies of this one, and not on inputs and
 * outputs.
 */
export function createComparer(earlier: EarlierRun): Comparer {
  const kinds = {
    newlyFailing: createFirstFew<CaseChange>(mostNamed),
    newlyPassing: createFirstFew<CaseChange>(mostNamed),
    newlySkipped: createFirstFew<CaseChange>(mostNamed),
    added: createFirstFew<CaseChange>(mostNamed),
  };
  const changedOutputs = createFirstFew<ChangedOutput>(mostNamed);
  const latency = createLatencyShifts();
  const isSeen = new Uint8Array(earlier.numbers.size);
  const uncomparedOutputs = { otherInputs: 0, noValues: 0 };
  let started: RunStarted | undefined;
  let finished: RunFinished | undefined;
  let matched = 0;
  let stillFailing = 0;

  const noteStatus = (event: CaseFinished, before: Status | 'absent') => {
    const change = changeOf(event, before, event.status);
    const { index } = event;
    if (before === 'absent') kinds.added.add(index, change);
    if (isFailing(event.status)) {
      if (isFailing(before)) stillFailing += 1;
      else kinds.newlyFailing.add(index, change);
    }
    if (event.status === 'passed' && isFailing(before)) kinds.newlyPassing.add(index, change);
    if (event.status === 'skipped' && before !== 'skipped' && before !== 'absent')
      kinds.newlySkipped.add(index, change);
  };

  const noteOutput = (event: CaseFinished, past: EarlierCase) => {
    if (event.status !== 'passed' || past.status !== 'passed') return;
    const output = fingerprint(event.output);
    if (Number.isNaN(output) || Number.isNaN(past.output)) uncomparedOutputs.noValues += 1;
    else if (!Object.is(fingerprint(event.inputs), past.inputs)) uncomparedOutputs.otherInputs += 1;
    else if (output !== past.output) {
      const { index, output: now = null } = event;
      changedOutputs.add(index, { now, change: changeOf(event, past.status, event.status) });
    }
  };

  const noteCase = (event: CaseFinished) => {
    const number = earlier.numbers.get(event.caseId);
    if (number === undefined) return noteStatus(event, 'absent');
    isSeen[number] = 1;
    matched += 1;
    const past = earlier.at(number);
    noteStatus(event, past.status);
    noteOutput(event, past);
    const now = latencyOf(event);
    if (!Number.isNaN(now + past.latencyMs)) latency.add(event.action, past.latencyMs, now);
  };

  const findGone = () => {
    const gone = createFirstFew<string>(mostNamed);
    for (const [caseId, number] of earlier.numbers) {
      if (isSeen[number] === 0) gone.add(earlier.at(number).index, caseId);
    }
    return someOf(gone);
  };

  return {
    note(event) {
      if (event.type === 'run:started') started = event;
      if (event.type === 'run:finished') finished = event;
      if (event.type === 'case:finished') noteCase(event);
    },
    async finish(again) {
      const gone = findGone();
      const changed = someOf(changedOutputs);
      const looked = await lookBack(again, changed.first, gone.first);
      const between = betweenOf(earlier.started, started);
      const { runId = 'unknown', timestamp, environment } = earlier.started ?? {};
      return {
        baseline: {
          runId,
          ...(timestamp !== undefined && { startedAt: isoTime(Date.parse(timestamp)) }),
          ...(environment !== undefined && { environment }),
        },
        ...(between && { between }),
        notes: runNotes(earlier, { started, finished }),
        matched,
        newlyFailing: someOf(kinds.newlyFailing),
        newlyPassing: someOf(kinds.newlyPassing),
        newlySkipped: someOf(kinds.newlySkipped),
        stillFailing,
        added: someOf(kinds.added),
        gone: { count: gone.count, first: looked.gone },
        changedOutputs: { count: changed.count, first: looked.changed },
        uncomparedOutputs,
        latency: latency.compare(),
      };
    },
  };
}

function someOf<T>(few: FirstFew<T>): Some<T> {
  const first = few.entries();
  return { count: first.length + few.left(), first };
}

function isFailing(status: Status | 'absent'): boolean {
  return status === 'failed' || status === 'errored';
}

/** What is told of a case that ended so. */
function changeOf(event: CaseFinished, before: CaseChange['before'], now: CaseChange['now']): CaseChange {
  const { caseId, index, suite, file, place } = event;
  const [problem] = isFailing(now) ? event.problems : [];
  return {
    ...{ caseId, index, suite, case: event.case, file, line: place.line, before, now },
    ...(problem && { message: problem.message }),
  };
}
