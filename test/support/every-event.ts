import type { RunEvent } from '../../src/model/event.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Attempt } from '../../src/model/outcome.ts';
import type { Problem } from '../../src/model/problem.ts';

/** The type with every member there, so that a new one cannot be forgotten below; values of suites are left as they are. */
type Complete<T> = Json extends T
  ? T
  : JsonObject extends T
    ? T
    : T extends readonly (infer Member)[]
      ? readonly Complete<Member>[]
      : T extends object
        ? { readonly [Key in keyof T]-?: Complete<T[Key]> }
        : T;

const stamp = { timestamp: '2026-11-24T00:23:51.752Z', runId: '01a20af0-045e-728f-a036-e639061ed5cc' };

const ref = {
  caseId: '03dbb0c4-4d88-5095-8300-f4fafecc2bea',
  index: 7,
  suite: 'its suite',
  file: 'its/file.action.yaml',
  case: 'its name [axisName="axis value"]',
  action: 'its action',
};

const place = { file: 'place/file.action.yaml', line: 31, column: 5, source: '  its source', length: 26 };

const problem: Complete<Problem> = {
  kind: 'value',
  message: 'its message',
  hint: 'its hint',
  place,
  path: 'its.path',
  matcher: 'equals',
  expected: { expectedKey: 'expected value' },
  actual: { actualKey: 'actual value' },
  converted: ['converted value'],
  code: 'its.code',
};

const attempt: Complete<Attempt> = {
  number: 1,
  queuedMs: 1234,
  serviceMs: 4321,
  actionStatus: 'FAILED',
  problem,
  trace: {
    actionId: 'trace action',
    correlationId: 'its correlation',
    request: '[GET] https://its.request/',
    calls: 5678,
    throttled: 8765,
    unserved: 6587,
  },
};

/** One event of each type, with every member that it can have and a different text in each. */
export const everyEvent: { readonly [Type in RunEvent['type']]: Complete<Extract<RunEvent, { type: Type }>> } = {
  'run:started': {
    type: 'run:started',
    ...stamp,
    version: '0.1.0',
    seed: 'its seed',
    environment: 'its environment',
    baseUrl: 'https://base.url/',
    protocol: 'jobs',
    concurrency: 1234,
    ratePerMinute: 4321,
    selected: 5678,
    suites: [
      {
        ...{ file: 'its/file.action.yaml', title: 'its suite', description: 'its text', owner: 'its owner' },
        ...{ selected: 5678, refused: true },
      },
    ],
    plan: {
      files: [{ file: 'its/file.action.yaml', hash: 'file hash' }],
      settings: 'settings hash',
      selection: {
        ...{ patterns: ['its pattern'], simulate: true, env: 'its env', tag: 'its tag', grep: 'its grep' },
        ...{ shuffle: true, lastFailed: 'earlier run' },
      },
      shard: { number: 1234, of: 4321 },
    },
  },
  'run:resumed': { type: 'run:resumed', ...stamp, version: '0.1.0', finished: 1234 },
  'case:started': { type: 'case:started', ...stamp, ...ref },
  'attempt:started': { type: 'attempt:started', ...stamp, ...ref, attempt: 1234 },
  'attempt:finished': { type: 'attempt:finished', ...stamp, ...ref, attempt },
  'case:finished': {
    type: 'case:finished',
    ...stamp,
    ...ref,
    status: 'failed',
    reason: 'its reason',
    unfinished: true,
    mode: 'execute',
    flatten: true,
    actionId: 'its action id',
    actionStatus: 'FAILED',
    latencyMs: 1234,
    errorCount: 4321,
    warningCount: 5678,
    errorCodeMap: { 'its.code': 1234 },
    problems: [problem],
    warnings: [{ ...problem, kind: 'coercion' }],
    attempts: [attempt],
    tags: ['its tag'],
    seed: 'its seed',
    place,
    axes: { axisName: 'axis value' },
    inputs: { inputName: 'input value', nested: [{ innerName: 'inner value' }] },
    mocked: ['its mocked'],
    output: { outputName: 'output value' },
  },
  notice: {
    type: 'notice',
    ...stamp,
    level: 'warning',
    message: 'its message',
    hint: 'its hint',
    caseId: ref.caseId,
  },
  'run:finished': {
    type: 'run:finished',
    ...stamp,
    counts: {
      total: 1234,
      passed: 1234,
      failed: 4321,
      errored: 5678,
      unknown: 1234,
      skipped: 8765,
      flaky: 1234,
      warnings: 4321,
    },
    durationMs: 1234,
    calls: 5678,
    stopped: { why: 'interrupted', message: 'its message', signal: 'SIGINT' },
  },
};

/** Every text in a value with the way to it: `problems[].message`; keys of maps count as texts, at `axes{}`. */
export function textsOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((member) => textsOf(member, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(path === '' ? [] : [[`${path}{}`, key] as const]),
    ...textsOf(member, path === '' ? key : `${path}.${key}`),
  ]);
}
