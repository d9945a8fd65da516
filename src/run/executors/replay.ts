import { noHash, unchain } from '../../lib/chain.ts';
import type { Notice, RunEvent } from '../../model/event.ts';
import { isRunEvent } from './is-run-event.ts';

/** What more is known of the log, and who is told about its end. */
export interface ReplayOptions {
  /** That it was signed with. */
  readonly key?: string | undefined;
  /** Told once, before the last event. */
  readonly onEnd?: (end: ReplayEnd) => void;
}

/** How a log ended. */
export interface ReplayEnd {
  /** Hash of the last record; absent where the log is broken. */
  readonly head?: string;
  /** The number of the first record that is not what was written. */
  readonly brokenAt?: number;
}

/**
 * The events of an audit log again, from its lines as `lines` gives them, so that any report can be made from it. A
 * last record that was cut while it was being written is left out without a word. From the first record on that was
 * changed, removed, added or moved, nothing can be trusted: a notice says so and the events end there, without the end
 * of the run if it had come. A record that this version does not know is left out with a notice. Never throws for what
 * the log holds.
 *
 * @param resumes how often the run was resumed, see `countResumes`: what an earlier part of it says of its own end, and
 *   of cases that had not run by then, is left out, since a later part says it anew
 */
export async function* replay(
  lines: AsyncIterable<string>,
  resumes = 0,
  { key, onEnd = () => {} }: ReplayOptions = {},
): AsyncGenerator<RunEvent, void, undefined> {
  let last: RunEvent | undefined;
  // Kept back until it is known what follows it.
  let end: RunEvent | undefined;
  let left = resumes;
  let head = noHash;
  for await (const entry of unchain(lines, key)) {
    if (entry.kind === 'torn') break;
    if (entry.kind !== 'record') {
      const at = entry.kind === 'broken' ? entry.at : 1;
      onEnd({ brokenAt: at });
      return yield broken(at, last);
    }
    const { seq, event, hash } = entry;
    head = hash;
    if (!isRunEvent(event)) {
      yield unknown(seq, last);
      continue;
    }
    last = event;
    end = event.type === 'run:finished' ? event : undefined;
    if (event.type === 'run:resumed') left -= 1;
    if (!end && !(left > 0 && isUnfinished(event))) yield event;
  }
  onEnd({ head });
  if (end) yield end;
}

/** Whether the event says of a case that it has not run, so that a later part of the log says more of it. */
function isUnfinished(event: RunEvent): boolean {
  return event.type === 'case:finished' && event.unfinished === true;
}

/** How often the run of a log was resumed. Looks no further into its records, so that it takes little time. */
export async function countResumes(lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  for await (const line of lines) if (/^\{"seq":\d+,"type":"run:resumed"/.test(line)) count += 1;
  return count;
}

function broken(seq: number, last: RunEvent | undefined): Notice {
  return {
    ...stamp(last),
    level: 'error',
    message: `Record ${seq} of the audit log is not what was written: it was changed, removed, added or moved.`,
    hint: 'What this report says ends before that record. Look for an untouched copy of the log.',
  };
}

function unknown(seq: number, last: RunEvent | undefined): Notice {
  return {
    ...stamp(last),
    level: 'warning',
    message: `Record ${seq} of the audit log is of a kind that this version does not know, and is left out.`,
    hint: 'Use the version of action-suite that wrote the log, or a later one.',
  };
}

/** A notice of the replay belongs to the moment of the last good record. */
function stamp(last: RunEvent | undefined): Pick<Notice, 'type' | 'timestamp' | 'runId'> {
  return {
    type: 'notice',
    timestamp: last?.timestamp ?? '1970-01-01T00:00:00.000Z',
    runId: last?.runId ?? 'unknown',
  };
}
