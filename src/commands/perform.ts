import { createReadStream } from 'node:fs';
import { v7 } from 'uuid';
import { steadyClock } from '../lib/clock.ts';
import { inTurn } from '../lib/iterables.ts';
import { lines } from '../lib/lines.ts';
import { conduct } from '../run/conduct.ts';
import { createControl } from '../run/control.ts';
import { replay } from '../run/executors/replay.ts';
import { type Publication, report } from '../run/report.ts';
import type { Assignment } from './assignment.ts';
import type { Conclusion } from './conclude.ts';
import { executorOf, openingOf } from './engine.ts';
import { watchResult } from './exit-code.ts';
import type { PastRun } from './past/past-runs.ts';
import type { Issue } from './publications.ts';
import { keepRecord } from './record-keeping.ts';
import { arrangeStops } from './stops.ts';
import { watched } from './watched.ts';
import type { World } from './world.ts';

/** What is made of a run beside its events. */
export interface Performance<T> {
  /** Every report of the run. */
  publications(issue: Issue): Promise<Publication[]>;
  /** What is to be said once all of them are written. A signal is still heard. */
  conclude(issue: Issue, conclusion: Conclusion): Promise<T>;
}

/** Runs the cases, or says of each why it does not, and writes the reports. */
export async function perform<T>(
  world: World,
  assignment: Assignment,
  { publications, conclude }: Performance<T>,
): Promise<T> {
  const { settings, flags, refused, past, retrospect, connection, reference } = assignment;
  // Reports subtract the times of events from each other. The webhook signs with the true time, which receivers check.
  const clock = steadyClock(world.clock);
  const control = createControl(flags.bail === undefined ? {} : { bail: flags.bail === true ? 1 : flags.bail });
  const stops = arrangeStops(world, control, flags.deadline, reference?.spentMs);
  const { onFailure, ...record } = keepRecord(world, settings, control, past);
  const notes: string[] = [];
  const issue: Issue = {
    runId: past?.started.runId ?? v7(),
    startedAt: clock.now(),
    after: past,
    past: retrospect,
    ...record,
    stops,
    connection,
    onNote: (text) => notes.push(text),
  };
  const opening = openingOf(world, assignment, issue.runId);
  const standIns = refused.map(({ test }) => test);
  const events = conduct(inTurn(standIns, assignment.cases), {
    executor: executorOf({ ...world, clock }, { control, journal: record.journal }, assignment, opening),
    control,
    clock,
    opening,
    calls: () => connection?.calls() ?? 0,
    earlier: past && { ...past, events: replay(lines(readBegin(past)), past.resumes + 1, settings.audit) },
  });
  const result = watchResult();
  try {
    const reports = await publications(issue);
    const failures = await report(retrospect.watch(watched(events, result, world)), reports, onFailure);
    return await conclude(issue, { result, failures, notes });
  } finally {
    stops.release();
  }
}

/** The whole records of a log that is being written on. */
function readBegin({ path, bytes }: PastRun): AsyncIterable<Uint8Array> {
  return createReadStream(path, { end: bytes - 1 });
}
