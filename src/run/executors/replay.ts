import { noHash, unlink } from '../../lib/chain.ts';
import type { Notice, RunEvent } from '../../model/event.ts';
import { isRunEvent } from './is-run-event.ts';

/**
 * The events of an audit log again, from its lines as `lines` gives them, so that any report can be made from it. A
 * last record that was cut while it was being written is left out without a word. From the first record on that was
 * changed, removed, added or moved, nothing can be trusted: a notice says so and the events end there, without the end
 * of the run if it had come. A record that this version does not know is left out with a notice. Never throws for what
 * the log holds.
 */
export async function* replay(lines: AsyncIterable<string>): AsyncGenerator<RunEvent, void, undefined> {
  let seq = 0;
  let head = noHash;
  let last: RunEvent | undefined;
  let cut = false;
  // Kept back until it is known that nothing follows it.
  let end: RunEvent | undefined;
  for await (const line of lines) {
    seq += 1;
    const record = cut || end ? 'wrong' : unlink(line, seq, head);
    if (record === 'wrong') {
      yield broken(cut ? seq - 1 : seq, last);
      return;
    }
    // Whether this is the tail or a broken record is known only when a line follows.
    if (record === 'cut') {
      cut = true;
      continue;
    }
    head = record.hash;
    if (!isRunEvent(record.event)) {
      yield unknown(seq, last);
      continue;
    }
    last = record.event;
    if (record.event.type === 'run:finished') end = record.event;
    else yield record.event;
  }
  if (end) yield end;
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
