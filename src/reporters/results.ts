import type { Comparison } from '../model/comparison.ts';
import type { RunEvent } from '../model/event.ts';
import type { JsonObject } from '../model/json.ts';
import type { FileReport, ReportServices } from '../model/reporter.ts';
import type { OpenSpool } from '../model/spool.ts';
import { resultsTest } from './results-test.ts';
import { createTally, durationOf, type Tally } from './tally.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * The Common Test Report Format (ctrf.io): one JSON document, the tests in the order of the plan, one a line. CTRF has
 * no errored: such cases are `failed`, with `rawStatus` errored.
 */
export const results: FileReport = {
  fileName: 'results.json',
  create({ openSpool, comparison }) {
    return (events) => document(events, openSpool, comparison);
  },
};

async function* document(
  events: AsyncIterable<RunEvent>,
  openSpool: OpenSpool,
  comparison: ReportServices['comparison'],
): AsyncGenerator<string, void, undefined> {
  const tally = createTally();
  const files = new Set<string>();
  const startedMs = new Map<string, number>();
  const spool = openSpool();
  let last: RunEvent | undefined;
  try {
    for await (const event of withLostCases(events)) {
      last = event;
      tally.add(event);
      if (event.type === 'case:started') startedMs.set(event.caseId, Date.parse(event.timestamp));
      if (event.type !== 'case:finished') continue;
      files.add(event.file);
      const text = JSON.stringify(resultsTest(event, startedMs.get(event.caseId)));
      startedMs.delete(event.caseId);
      const full = spool.add({ group: '', index: event.index, text });
      if (full) await full;
    }
    yield `{${members(head(tally, last))},\n"results":{${members(run(tally, files.size, comparison?.()))},\n"tests":[`;
    let comma = '';
    for await (const { text } of spool.sorted()) {
      yield `${comma}\n${text}`;
      comma = ',';
    }
    yield '\n]}}\n';
  } finally {
    await spool.close();
  }
}

/** The members of an object without its braces, so that more can follow. */
function members(object: JsonObject): string {
  return JSON.stringify(object).slice(1, -1);
}

function head({ started }: Tally, last: RunEvent | undefined): JsonObject {
  return {
    reportFormat: 'CTRF',
    // What CTRF's own reporters state; the specification has no numbered release.
    specVersion: '0.0.0',
    ...(last && { runId: last.runId, timestamp: last.timestamp }),
    generatedBy: started ? `action-suite ${started.version}` : 'action-suite',
  };
}

function run(tally: Tally, suites: number, comparison: Comparison | undefined): JsonObject {
  const { counts, started, finished } = tally;
  return {
    tool: { name: 'action-suite', ...(started && { version: started.version }) },
    summary: {
      tests: counts.total,
      passed: counts.passed,
      failed: counts.failed + counts.errored,
      skipped: counts.skipped,
      pending: 0,
      other: 0,
      flaky: counts.flaky,
      suites,
      start: tally.firstMs,
      stop: tally.lastMs,
      duration: Math.round(durationOf(tally)),
      extra: { errored: counts.errored, unknown: counts.unknown, warnings: counts.warnings },
    },
    ...(started && { environment: { testEnvironment: started.environment } }),
    extra: {
      seed: started?.seed ?? null,
      warnings: counts.warnings,
      calls: finished?.calls ?? null,
      stopped: finished ? (finished.stopped?.why ?? null) : 'cut',
      ...(comparison && { comparison: JSON.parse(JSON.stringify(comparison)) }),
    },
  };
}
