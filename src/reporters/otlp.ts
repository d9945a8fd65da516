import type { RunEvent } from '../model/event.ts';
import type { Reporter } from '../model/reporter.ts';
import type { TelemetryRecord } from '../model/telemetry.ts';
import { collectMeasures } from './measures/collect-measures.ts';
import { newness } from './since-resumed.ts';
import { attemptSpan, caseSpan } from './spans/case-spans.ts';
import { collectSuites, runSpan } from './spans/run-spans.ts';
import { type RemoteParent, type SpanIds, spanIds } from './spans/span-ids.ts';
import { createTally } from './tally.ts';
import { withLostCases } from './with-lost-cases.ts';

/** What the trace of a run belongs to. */
export interface OtlpReportOptions {
  /** What started the run, such as the job of a CI server. */
  readonly parent?: RemoteParent | undefined;
  /** How often the run was resumed before it is now; spans of cases that ended before have been told already. */
  readonly resumes?: number | undefined;
}

/**
 * The run as spans and its measures, each part of the text one line that holds a `TelemetryRecord` as JSON: attempts and
 * cases as they end, and at the end the suites, the run and the measures. All times are those of the events.
 */
export function otlp(options: OtlpReportOptions = {}): Reporter {
  return async function* lines(events) {
    for await (const record of records(events, options)) yield `${JSON.stringify(record)}\n`;
  };
}

async function* records(
  events: AsyncIterable<RunEvent>,
  { parent, resumes }: OtlpReportOptions,
): AsyncGenerator<TelemetryRecord, void, undefined> {
  const isNew = newness(resumes);
  const tally = createTally();
  const collection = collectMeasures();
  const suites = collectSuites();
  const startedMs = new Map<string, number>();
  let ids: SpanIds | undefined;
  for await (const event of withLostCases(events)) {
    ids ??= spanIds(event.runId, parent);
    tally.add(event);
    collection.add(event);
    const untold = isNew(event);
    switch (event.type) {
      case 'case:started':
        startedMs.set(event.caseId, Date.parse(event.timestamp));
        break;
      case 'attempt:started':
        startedMs.set(attemptOf(event.caseId, event.attempt), Date.parse(event.timestamp));
        break;
      case 'attempt:finished': {
        const key = attemptOf(event.caseId, event.attempt.number);
        if (untold) yield { type: 'span', span: attemptSpan(event, ids, startedMs.get(key)) };
        startedMs.delete(key);
        break;
      }
      case 'case:finished': {
        const startMs = startedMs.get(event.caseId);
        startedMs.delete(event.caseId);
        suites.add(event, startMs);
        if (untold) yield { type: 'span', span: caseSpan(event, ids, startMs) };
      }
    }
  }
  if (!ids || !tally.started) return;
  for (const span of suites.spans(ids)) yield { type: 'span', span };
  yield { type: 'span', span: runSpan(tally.started, tally, ids, parent) };
  yield { type: 'measures', startMs: tally.firstMs, endMs: tally.lastMs, measures: collection.measures() };
}

function attemptOf(caseId: string, number: number): string {
  return `${caseId} ${number}`;
}
