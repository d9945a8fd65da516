import { identifiedName } from '../lib/identified-name.ts';
import type { CaseFinished, CaseRef, RunEvent, RunFinished, RunStarted } from '../model/event.ts';
import type { Attempt } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import { type Problem, type ProblemKind, problemCode } from '../model/problem.ts';
import { plainMessage } from './plain-message.ts';

/**
 * The event without any value that was sent, expected or came back, and without a word of a server: no inputs, outputs
 * and axis values, and neither the sentences, source lines and names that quote them. What stays is named here member
 * by member, so that one which is new stays out until somebody says that it may come in: ids, counts, times, kinds of
 * problems with field and matcher, and what the author calls things.
 */
export function withoutValues(event: RunEvent): RunEvent {
  const { timestamp, runId } = event;
  switch (event.type) {
    case 'run:started':
      return startedOf(event);
    case 'run:resumed':
      return { type: event.type, timestamp, runId, version: event.version, finished: event.finished };
    case 'case:started':
      return { type: event.type, timestamp, runId, ...refOf(event) };
    case 'attempt:started':
      return { type: event.type, timestamp, runId, ...refOf(event), attempt: event.attempt };
    case 'attempt:finished':
      return { type: event.type, timestamp, runId, ...refOf(event), attempt: attemptOf(event.attempt) };
    case 'case:finished':
      return finishedOf(event);
    case 'notice':
      return { type: event.type, timestamp, runId, level: event.level, message: leftOut, caseId: event.caseId };
    case 'run:finished': {
      const { type, counts, durationMs, calls, stopped } = event;
      const ending = stopped && { why: stopped.why, message: endings[stopped.why], signal: stopped.signal };
      return { type, timestamp, runId, counts, durationMs, calls, stopped: ending };
    }
  }
}

/** The case's name without its axis values, which stand behind ` [`: its label, and its id, which tells it from others. */
export function nameWithoutValues({ case: name, caseId }: Pick<CaseRef, 'case' | 'caseId'>): string {
  const label = name.split(' [', 1)[0] ?? '';
  return label === name ? name : identifiedName(label, caseId);
}

const leftOut = 'The text of this notice is left out, since it may quote values.';

const hint = 'Values are left out of this log, as `audit.bodies` asks. The reports of the run itself show them.';

const endings: Readonly<Record<NonNullable<RunFinished['stopped']>['why'], string>> = {
  invalid: 'not run: something must be mended first',
  interrupted: 'interrupted',
  deadline: "the run's deadline passed",
  bail: 'stopped after cases that had failed, as --bail asks',
  'sign-in': 'no token could be had',
  network: 'the server was not reached',
  output: 'a report could not be written',
};

function refOf(event: CaseRef): CaseRef {
  const { caseId, index, suite, file, action } = event;
  return { caseId, index, suite, file, case: nameWithoutValues(event), action };
}

function startedOf(event: RunStarted): RunStarted {
  const { type, timestamp, runId, version, seed, environment, baseUrl, protocol, concurrency } = event;
  const { ratePerMinute, selected } = event;
  const suites = event.suites.map(({ file, title, description, owner, selected, refused }) => ({
    ...{ file, title, description, owner, selected, refused },
  }));
  const plan = event.plan && { files: event.plan.files, settings: event.plan.settings, shard: event.plan.shard };
  return {
    ...{ type, timestamp, runId, version, seed, environment, baseUrl, protocol, concurrency },
    ...{ ratePerMinute, selected, suites, plan },
  };
}

function finishedOf(event: CaseFinished): CaseFinished {
  const { type, timestamp, runId, status, reason, unfinished, mode, actionId, actionStatus, latencyMs } = event;
  const { errorCount, warningCount, tags, seed } = event;
  const problems = event.problems.map(problemOf);
  return {
    ...{ type, timestamp, runId, ...refOf(event), status, reason, unfinished, mode, actionId, actionStatus, latencyMs },
    ...{ errorCount, warningCount, errorCodeMap: countCodes(problems) },
    ...{ problems, warnings: event.warnings.map(problemOf), attempts: event.attempts.map(attemptOf) },
    ...{ tags, seed, place: placeOf(event.place), axes: {} },
  };
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const code of problems.map(problemCode)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Kinds of problems whose field the author has not named: what came back is called so, and may be a value itself. */
const namedByAnswer: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['unexpected', 'contract', 'snapshot']);

function problemOf(problem: Problem): Problem {
  const { kind, matcher, place } = problem;
  const path = namedByAnswer.has(kind) ? undefined : problem.path;
  return {
    kind,
    message: plainMessage({ kind, path, matcher }),
    hint,
    place: place && placeOf(place),
    path,
    matcher,
    code: codeOf(problem),
  };
}

function placeOf({ file, line, column, length }: Place): Place {
  return { file, line, column, length };
}

function attemptOf({ number, queuedMs, serviceMs, actionStatus, problem, trace }: Attempt): Attempt {
  const { actionId, correlationId, calls, throttled, unserved } = trace;
  const correlation = correlationId !== undefined && uuid.test(correlationId) ? correlationId : undefined;
  return {
    ...{ number, queuedMs, serviceMs, actionStatus, problem: problem && problemOf(problem) },
    trace: { actionId, correlationId: correlation, calls, throttled, unserved },
  };
}

/** What the platform's correlation ids look like; anything else was put there by somebody else. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A code from outside may be any text, so it stays only if it is known as one of the platform's or the system's. */
function codeOf({ kind, code }: Problem): string | undefined {
  return code !== undefined && (kind === 'network' || platformCodes.has(code.toLowerCase())) ? code : undefined;
}

/** Codes that Genesys Cloud gives for Data Actions, sign-in and limits, in small letters. */
const platformCodes: ReadonlySet<string> = new Set([
  'action.authentication',
  'action.processing',
  'action.remote_endpoint',
  'bad.request',
  'internal.server.error',
  'invalid_client',
  'invalid_request',
  'invalid_schema',
  'too.many.requests',
  'too.many.requests.retry.after',
]);
