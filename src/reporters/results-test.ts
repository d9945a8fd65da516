import { isFlaky } from '../lib/counts.ts';
import { printable, printableLines } from '../lib/printable.ts';
import { problemType } from '../lib/problem-type.ts';
import type { CaseFinished } from '../model/event.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Attempt, Status } from '../model/outcome.ts';
import { explainInText } from './explain.ts';
import { queuedTime, serviceTime, trail } from './trail.ts';

/**
 * One case as a test of CTRF. Times in milliseconds, `extra.queuedMs` (waiting for the rate limit) apart from the
 * duration; `startMs` since 1970, absent where the case never began.
 */
export function resultsTest(event: CaseFinished, startMs: number | undefined): JsonObject {
  return {
    testId: event.caseId,
    name: event.case,
    status: statuses[event.status],
    duration: Math.round(serviceTime(event)),
    ...(startMs !== undefined && { start: startMs, stop: Date.parse(event.timestamp) }),
    suite: [event.suite],
    filePath: event.place.file,
    line: event.place.line,
    rawStatus: event.status,
    ...reason(event),
    tags: event.tags,
    retries: Math.max(0, event.attempts.length - 1),
    flaky: isFlaky(event),
    ...(event.attempts.length > 1 && { retryAttempts: event.attempts.slice(0, -1).map(attempt) }),
    ...(Object.keys(event.axes).length > 0 && { parameters: event.axes }),
    extra: extra(event),
  };
}

const statuses: Readonly<Record<Status, string>> = {
  passed: 'passed',
  failed: 'failed',
  errored: 'failed',
  skipped: 'skipped',
};

/** The first problem is the message, all of them with their places are the trace. */
function reason(event: CaseFinished): JsonObject {
  if (event.reason !== undefined) return { message: printable(event.reason) };
  const [first] = event.problems;
  if (!first) return {};
  const facts = trail(event).map(([label, value]) => `${label}: ${value}`);
  const trace = [...event.problems.map(explainInText), ...facts].join('\n');
  return { message: printable(first.message), trace: printableLines(trace).join('\n') };
}

/** An attempt before the last one, which alone was judged: each ended in a problem. The test itself is the last one. */
function attempt({ number, serviceMs, problem }: Attempt): Json {
  return {
    attempt: number,
    status: 'failed',
    duration: Math.round(serviceMs),
    ...(problem && { message: printable(problem.message) }),
  };
}

function extra(event: CaseFinished): JsonObject {
  const [first] = event.problems;
  return {
    ...(first && { type: problemType(first) }),
    actionId: event.actionId,
    seed: event.seed,
    ...(event.attempts.length > 0 && { queuedMs: Math.round(queuedTime(event)) }),
    warnings: event.warnings.map((warning) => ({ type: problemType(warning), message: printable(warning.message) })),
  };
}
