import { isFlaky } from '../../lib/counts.ts';
import { problemType } from '../../lib/problem-type.ts';
import type { AttemptFinished, CaseFinished, CaseRef } from '../../model/event.ts';
import type { Span } from '../../model/telemetry.ts';
import { labelText } from '../measures/label-text.ts';
import { queuedTime, serviceTime } from '../trail.ts';
import { nameWithoutValues } from '../without-values.ts';
import type { SpanIds } from './span-ids.ts';

/**
 * The span of a case. Neither it nor any other holds an input, an output or the text of a problem, which may quote
 * either. Names of the attributes: https://opentelemetry.io/docs/specs/semconv/registry/attributes/
 *
 * @param startMs when the case began; undefined where it never did
 */
export function caseSpan(event: CaseFinished, ids: SpanIds, startMs: number | undefined): Span {
  const endMs = Date.parse(event.timestamp);
  const name = labelText(nameWithoutValues(event));
  const [problem] = event.problems;
  return {
    traceId: ids.traceId,
    spanId: ids.spanId(caseKey(event)),
    parentId: ids.spanId(suiteKey(event.file)),
    name,
    kind: 'internal',
    startMs: startMs ?? endMs,
    endMs,
    status: statuses[event.status],
    attributes: {
      'test.case.name': name,
      ...(results[event.status] && { 'test.case.result.status': results[event.status] }),
      'code.file.path': event.place.file,
      'code.line.number': event.place.line,
      ...(problem && { 'error.type': problemType(problem) }),
      'action_suite.case.id': event.caseId,
      'action_suite.case.status': event.status,
      'action_suite.case.flaky': isFlaky(event),
      'action_suite.case.attempts': event.attempts.length,
      'action_suite.case.warnings': event.warnings.length,
      'action_suite.case.tags': event.tags.map(labelText),
      'action_suite.case.problems': event.problems.map(problemType),
      'action_suite.action.name': labelText(event.action),
      'action_suite.action.id': labelText(event.actionId),
      'action_suite.queue.duration': queuedTime(event) / 1_000,
      'action_suite.service.duration': serviceTime(event) / 1_000,
    },
  };
}

/** The span of one attempt, as part of its case. */
export function attemptSpan(event: AttemptFinished, ids: SpanIds, startMs: number | undefined): Span {
  const { number, queuedMs, serviceMs, actionStatus, problem, trace } = event.attempt;
  const endMs = Date.parse(event.timestamp);
  return {
    traceId: ids.traceId,
    spanId: ids.spanId(attemptKey(event, number)),
    parentId: ids.spanId(caseKey(event)),
    name: `attempt ${number}`,
    kind: 'client',
    startMs: startMs ?? endMs,
    endMs,
    status: problem ? 'error' : 'unset',
    attributes: {
      ...(problem && { 'error.type': problemType(problem) }),
      'action_suite.attempt.number': number,
      ...(actionStatus && { 'action_suite.action.status': actionStatus }),
      'action_suite.queue.duration': queuedMs / 1_000,
      'action_suite.service.duration': serviceMs / 1_000,
      'action_suite.calls': trace.calls,
      'action_suite.calls.throttled': trace.throttled,
      'action_suite.calls.unserved': trace.unserved ?? 0,
      ...(trace.correlationId !== undefined && { 'action_suite.correlation_id': trace.correlationId }),
    },
  };
}

/** What the span of a suite is made from; see `SpanIds`. */
export function suiteKey(file: string): string {
  return `suite ${file}`;
}

function caseKey({ caseId }: CaseRef): string {
  return `case ${caseId}`;
}

function attemptKey(ref: CaseRef, number: number): string {
  return `${caseKey(ref)} ${number}`;
}

const statuses = { passed: 'ok', failed: 'error', errored: 'error', skipped: 'unset' } as const;
const results = { passed: 'pass', failed: 'fail', errored: undefined, skipped: undefined } as const;
