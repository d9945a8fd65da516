import { problemType } from '../lib/problem-type.ts';
import type { WebhookOn } from '../model/config.ts';
import type { CaseFinished, RunEvent } from '../model/event.ts';
import type { JsonObject } from '../model/json.ts';
import type { AuditHead, Reporter } from '../model/reporter.ts';
import { newness } from './since-resumed.ts';
import { createTally, durationOf, hasPassed, type Tally } from './tally.ts';
import { withLostCases } from './with-lost-cases.ts';

/** When messages are made. */
export interface WebhookOptions {
  /** `case`: for every case; `failure`: for every case that failed or errored; `run`: for none. Default `run`. */
  readonly on?: WebhookOn;
  /** How often the run was resumed before it is now; what is told of cases then has been told already. */
  readonly resumes?: number | undefined;
  /** Stands in the summary, and `null` where there is none. */
  readonly head?: AuditHead;
}

/**
 * The messages of the webhook, each one JSON text `{ type, timestamp, data }` without a line feed, and after those of
 * the cases always the summary of the run. `data.sequence` counts the messages of a run from 1. No message holds an
 * input, an output or the text of a problem, which may quote either.
 */
export function webhook(options: WebhookOptions = {}): Reporter {
  return (events) => messages(events, options);
}

/** More failures than these are left to the reports: a message should stay below 20 kB. */
const namedFailures = 20;

async function* messages(
  events: AsyncIterable<RunEvent>,
  { on = 'run', resumes, head }: WebhookOptions,
): AsyncGenerator<string, void, undefined> {
  const isNew = newness(resumes);
  const tally = createTally();
  const failures: JsonObject[] = [];
  let sequence = 0;
  let last: RunEvent | undefined;
  for await (const event of withLostCases(events)) {
    last = event;
    tally.add(event);
    const untold = isNew(event);
    if (event.type !== 'case:finished') continue;
    const failing = event.status === 'failed' || event.status === 'errored';
    if (failing && failures.length < namedFailures) failures.push(failureInShort(event));
    if (on !== 'case' && !(on === 'failure' && failing)) continue;
    sequence += 1;
    if (untold) yield message('genesys_action_test_result', event.timestamp, { ...caseData(event, tally), sequence });
  }
  if (!last) return;
  const auditHead = (await head) ?? null;
  const data = { ...runData(last.runId, tally), auditHead, failures, sequence: sequence + 1 };
  yield message('genesys_action_run_summary', last.timestamp, data);
}

function message(type: string, timestamp: string, data: JsonObject): string {
  return JSON.stringify({ type, timestamp, data });
}

function caseData(event: CaseFinished, tally: Tally): JsonObject {
  return {
    runId: event.runId,
    caseId: event.caseId,
    suite: event.suite,
    case: event.case,
    actionId: event.actionId,
    status: event.status,
    type: event.problems[0] ? problemType(event.problems[0]) : null,
    actionStatus: event.actionStatus ?? null,
    passed: event.status === 'passed',
    latencyMs: rounded(event.latencyMs),
    metrics: averages(tally),
  };
}

function runData(runId: string, tally: Tally): JsonObject {
  const passed = hasPassed(tally);
  return {
    runId,
    status: passed ? 'passed' : 'failed',
    passed,
    stopped: tally.finished ? (tally.finished.stopped?.why ?? null) : 'cut',
    counts: { ...tally.counts },
    metrics: { ...averages(tally), ...percentiles(tally) },
    durationMs: rounded(durationOf(tally)),
    seed: tally.started?.seed ?? null,
    environment: tally.started?.environment ?? null,
  };
}

/** Of the run so far. `null` before there is anything to measure. */
function averages({ metrics }: Tally): JsonObject {
  return { successRate: metrics.successRate() ?? null, avgLatencyMs: rounded(metrics.meanLatency()) };
}

function percentiles({ metrics }: Tally): JsonObject {
  const latency = metrics.latency();
  return { p50: rounded(latency?.p50), p95: rounded(latency?.p95), p99: rounded(latency?.p99) };
}

/** Which case, which kind of problem, where to look. */
function failureInShort(event: CaseFinished): JsonObject {
  const problem = event.problems[0];
  const place = problem?.place ?? event.place;
  return {
    caseId: event.caseId,
    suite: event.suite,
    case: event.case,
    status: event.status,
    type: problem ? problemType(problem) : null,
    path: problem?.path ?? null,
    place: `${place.file}:${place.line}`,
  };
}

function rounded(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms);
}
