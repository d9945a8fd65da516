import type { Counts, RunEvent, RunFinished, RunStarted, SuiteSummary } from '../../model/event.ts';
import { withLostCases } from '../../reporters/with-lost-cases.ts';

/** What one shard of a run left behind. */
export interface Part {
  readonly started: RunStarted;
  readonly events: AsyncIterable<RunEvent>;
}

/**
 * The events of a run that was divided into shards, as if it had been one, under the id of the first. Cases of a shard
 * that was cut are named as lost; then the end of the run is missing, too.
 *
 * @param parts in the order of the shards; at least one
 */
export async function* merge(parts: readonly [Part, ...Part[]]): AsyncGenerator<RunEvent, void, undefined> {
  const started = parts.map((part) => part.started);
  const ends: RunFinished[] = [];
  const { runId } = parts[0].started;
  yield whole(parts[0].started, started);
  for (const { events } of parts) {
    for await (const event of withLostCases(events)) {
      if (event.type === 'run:finished') ends.push(event);
      else if (event.type !== 'run:started' && event.type !== 'run:resumed') yield { ...event, runId };
    }
  }
  if (ends.length === parts.length) yield endOf(runId, ends);
}

function whole(first: RunStarted, all: readonly RunStarted[]): RunStarted {
  const suites = new Map<string, SuiteSummary>();
  for (const suite of all.flatMap((one) => one.suites)) {
    const selected = (suites.get(suite.file)?.selected ?? 0) + suite.selected;
    suites.set(suite.file, { ...suite, selected });
  }
  const { shard: _, ...plan } = first.plan ?? { files: [], settings: '' };
  return {
    ...first,
    timestamp: inOrderOfTime(all)[0] ?? first.timestamp,
    selected: all.reduce((sum, { selected }) => sum + selected, 0),
    suites: [...suites.values()],
    plan,
  };
}

/** The shards ran side by side, so that together they took as long as the longest. */
function endOf(runId: string, ends: readonly RunFinished[]): RunFinished {
  const stopped = ends.find((end) => end.stopped)?.stopped;
  return {
    type: 'run:finished',
    timestamp: inOrderOfTime(ends).at(-1) ?? '',
    runId,
    counts: ends.map(({ counts }) => counts).reduce(sumOf),
    durationMs: Math.max(...ends.map(({ durationMs }) => durationMs)),
    calls: ends.reduce((sum, { calls }) => sum + calls, 0),
    ...(stopped && { stopped }),
  };
}

/** ISO times in one form are in the order of text. */
function inOrderOfTime(events: readonly Pick<RunEvent, 'timestamp'>[]): string[] {
  return events.map(({ timestamp }) => timestamp).sort();
}

function sumOf(a: Counts, b: Counts): Counts {
  return {
    total: a.total + b.total,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errored: a.errored + b.errored,
    unknown: a.unknown + b.unknown,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
    warnings: a.warnings + b.warnings,
  };
}
