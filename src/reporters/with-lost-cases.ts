import { counted } from '../lib/counted.ts';
import type { CaseFinished, CaseRef, RunEvent, RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';

/**
 * The same events; but where a run was cut, so that its end is missing, each case that had begun and was never reported
 * follows as an error, and so does, once for each file, the number of those that had not begun. Without this a report
 * made from the log of a crashed run would show less than was asked for and look green. What has been put in before is
 * not put in again.
 */
export async function* withLostCases(events: AsyncIterable<RunEvent>): AsyncGenerator<RunEvent, void, undefined> {
  let started: RunStarted | undefined;
  let last: RunEvent | undefined;
  const underWay = new Map<string, CaseRef>();
  const reported = new Map<string, number>();
  for await (const event of events) {
    last = event;
    if (event.type === 'run:started') started = event;
    if (event.type === 'case:started') underWay.set(event.caseId, event);
    if (event.type === 'case:finished') {
      underWay.delete(event.caseId);
      // A stand-in that was put in before stands for all that are missing of its file.
      const others = event.caseId === standIn(event.file) ? Number.POSITIVE_INFINITY : 1;
      reported.set(event.file, (reported.get(event.file) ?? 0) + others);
    }
    yield event;
  }
  if (!started || !last || last.type === 'run:finished') return;
  const lost = [...underWay.values()].sort((a, b) => a.index - b.index);
  for (const ref of lost) {
    reported.set(ref.file, (reported.get(ref.file) ?? 0) + 1);
    yield lostCase(ref, started, last, begun);
  }
  for (const [ref, problem] of notBegun(started, reported)) yield lostCase(ref, started, last, problem);
}

const hint = 'Run these cases again. The audit log holds everything up to the cut.';

const begun: Problem = {
  kind: 'lost',
  message: 'The run was cut while this case was under way: the action may have run.',
  hint,
};

/** The id of what stands for the cases of a file that had not begun. */
function standIn(file: string): string {
  return `lost:${file}`;
}

/** One stand-in for each file of which cases had not begun; how many is all that is known of them. */
function* notBegun(
  started: RunStarted,
  reported: ReadonlyMap<string, number>,
): Generator<[ref: CaseRef, problem: Problem], void, undefined> {
  for (const { file, title, selected } of started.suites) {
    const missing = selected - (reported.get(file) ?? 0);
    if (missing <= 0) continue;
    const cases = counted(missing, 'case');
    const ref = { caseId: standIn(file), index: Number.MAX_SAFE_INTEGER, suite: title, file, action: '' };
    const message = `The run was cut before ${cases} of this file had begun.`;
    yield [
      { ...ref, case: `${cases} not run` },
      { kind: 'lost', message, hint },
    ];
  }
}

function lostCase(ref: CaseRef, started: RunStarted, last: RunEvent, problem: Problem): CaseFinished {
  const { caseId, index, suite, file, action } = ref;
  return {
    type: 'case:finished',
    timestamp: last.timestamp,
    runId: started.runId,
    caseId,
    index,
    suite,
    file,
    case: ref.case,
    action,
    status: 'errored',
    mode: 'test',
    actionId: action,
    errorCount: 1,
    warningCount: 0,
    errorCodeMap: { LOST: 1 },
    problems: [problem],
    warnings: [],
    attempts: [],
    tags: [],
    seed: started.seed,
    place: { file, line: 1, column: 1 },
    axes: {},
  };
}
