import { isMap } from '../../lib/is-map.ts';
import { isProblemKind } from '../../lib/problem-type.ts';
import type { RunEvent } from '../../model/event.ts';

/**
 * Whether the value is an event, as far as any report relies on it: a log may have been written by another version, or
 * by hand. Members that no report reads, and values inside inputs and outputs, may be anything.
 */
export function isRunEvent(value: unknown): value is RunEvent {
  return isMap(value) && Object.hasOwn(shapes, String(value.type)) && shapes[String(value.type)]?.(value) === true;
}

type Check = (value: unknown) => boolean;

/** Many events share a millisecond, and reading the time takes longer than all else of an event. */
let lastTime = '1970-01-01T00:00:00.000Z';

function isNewTime(value: unknown): boolean {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false;
  lastTime = value;
  return true;
}

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const time: Check = (value) => value === lastTime || isNewTime(value);
const anyMap: Check = isMap;

function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}

function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function list(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function map(members: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(members);
  return (value) => isMap(value) && checks.every(([key, check]) => check(value[key]));
}

const stamp = { timestamp: time, runId: text };
const caseRef = { ...stamp, caseId: text, index: number, suite: text, file: text, case: text, action: text };
const place = map({ file: text, line: number, column: number, source: maybe(text), length: maybe(number) });
const problem = map({
  kind: (value) => typeof value === 'string' && isProblemKind(value),
  message: text,
  hint: maybe(text),
  place: maybe(place),
  path: maybe(text),
  matcher: maybe(text),
  code: maybe(text),
});
const attempt = map({
  number,
  queuedMs: number,
  serviceMs: number,
  problem: maybe(problem),
  trace: map({ actionId: maybe(text), request: maybe(text), correlationId: maybe(text) }),
});

const shard = map({ number, of: number });

const shapes: Readonly<Record<string, Check>> = {
  'run:started': map({
    ...stamp,
    version: text,
    seed: text,
    environment: text,
    baseUrl: maybe(text),
    ratePerMinute: maybe(number),
    selected: number,
    suites: list(map({ file: text, title: text, description: maybe(text), owner: maybe(text), selected: number })),
    plan: maybe(
      map({
        files: list(map({ file: text, hash: text })),
        settings: text,
        selection: maybe(map({ patterns: list(text) })),
        shard: maybe(shard),
      }),
    ),
  }),
  'run:resumed': map({ ...stamp, version: text, finished: number }),
  'case:started': map(caseRef),
  'attempt:started': map({ ...caseRef, attempt: number }),
  'attempt:finished': map({ ...caseRef, attempt }),
  'case:finished': map({
    ...caseRef,
    status: oneOf('passed', 'failed', 'errored', 'skipped'),
    reason: maybe(text),
    actionId: text,
    actionStatus: maybe(oneOf('SUCCEEDED', 'FAILED')),
    latencyMs: maybe(number),
    problems: list(problem),
    warnings: list(problem),
    attempts: list(attempt),
    tags: list(text),
    seed: text,
    place,
    axes: anyMap,
    inputs: maybe(anyMap),
    mocked: maybe(list(text)),
  }),
  notice: map({ ...stamp, level: oneOf('info', 'warning', 'error'), message: text, hint: maybe(text) }),
  'run:finished': map({
    ...stamp,
    counts: anyMap,
    durationMs: number,
    calls: number,
    stopped: maybe(map({ why: text, message: text, signal: maybe(oneOf('SIGINT', 'SIGTERM', 'SIGHUP')) })),
  }),
};
