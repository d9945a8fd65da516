import { basename } from 'node:path';
import { isoTime } from '../../lib/iso-time.ts';
import { createRecordRedactor } from '../../lib/record-redactor.ts';
import type { Redactor } from '../../lib/redact.ts';
import type { RunStarted } from '../../model/event.ts';
import type { RunInShort } from '../../model/history.ts';
import { reportPlaces } from '../report-places.ts';
import type { Settings } from '../settings.ts';
import { type LogEnds, logEnds } from './log-ends.ts';
import { pastLogs } from './past-runs.ts';

/** The run that earlier ones are looked for. */
export type OwnRun = Pick<RunStarted, 'runId' | 'timestamp' | 'environment' | 'plan'>;

/** A run of the history, and its log. */
export interface LoggedRun {
  /** Absolute. */
  readonly path: string;
  readonly run: RunInShort;
}

/** So many runs make a trend. */
const most = 20;

/**
 * The runs before this one whose logs lie where the settings have them, the oldest first. What is no log is left out, and
 * so is a run that only said what had to be mended. Of a folder that nothing is taken from, always the same.
 */
export async function runHistory(settings: Settings, redactor: Redactor, own: OwnRun): Promise<readonly LoggedRun[]> {
  const records = createRecordRedactor(redactor);
  const end = nameOf(settings, own);
  const runs: LoggedRun[] = [];
  for (const path of await pastLogs(settings)) {
    if (runs.length === most) break;
    // Names are in the order of time: what is younger need not be opened.
    if (basename(path) >= end) continue;
    const ends = await logEnds(path);
    if (!ends?.started.plan || ends.started.runId === own.runId || isLater(ends.started, own)) continue;
    const masked = { ...ends, started: masking(records, ends.started) };
    runs.push({ path, run: inShort(masked, isComparable(ends.started, own)) });
  }
  return runs.reverse();
}

/** How the log of the run is called, if it has its usual name. */
function nameOf({ out }: Settings, { runId, timestamp }: OwnRun): string {
  const [place] = reportPlaces({ out, reporters: [{ name: 'audit' }] }, { runId, startedAt: Date.parse(timestamp) });
  return basename(place?.path ?? '');
}

function masking(records: ReturnType<typeof createRecordRedactor>, started: RunStarted): RunStarted {
  const masked = records.event(started);
  return masked.type === 'run:started' ? masked : started;
}

function isLater(one: OwnRun, other: OwnRun): boolean {
  return Date.parse(one.timestamp) > Date.parse(other.timestamp);
}

function isComparable(other: RunStarted, own: OwnRun): boolean {
  const key = ({ environment, plan }: OwnRun) =>
    JSON.stringify([environment, plan?.selection ?? null, plan?.shard ?? null]);
  return key(other) === key(own);
}

function inShort({ started, finished }: LogEnds, comparable: boolean): RunInShort {
  const { runId, timestamp, environment, selected } = started;
  return {
    runId,
    // Whatever a log has that can be read as a time.
    startedAt: isoTime(Date.parse(timestamp)),
    environment,
    selected,
    end: finished ? (finished.stopped ? 'stopped' : 'finished') : 'unfinished',
    ...(finished && { counts: finished.counts, durationMs: finished.durationMs }),
    comparable,
  };
}
