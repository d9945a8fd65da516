import { link, noHash } from '../lib/chain.ts';
import { logForm } from '../lib/log-form.ts';
import type { RunEvent } from '../model/event.ts';
import type { Bodies, Reporter } from '../model/reporter.ts';
import { sinceResumed } from './since-resumed.ts';
import { nameWithoutValues, withoutValues } from './without-values.ts';

/** What the audit log holds, and who is told about its end. */
export interface AuditOptions {
  /** For which cases values are kept; `failures`: those that failed or errored. See `withoutValues`. Default `full`. */
  readonly bodies?: Bodies;
  /** Signs each record; see `link`. */
  readonly key?: string | undefined;
  /** Called once, after the last record, with its hash; whoever keeps that elsewhere can prove that no end was cut off. */
  readonly onHead?: (hash: string) => void;
  /** Where the log of a run that is resumed ends: what is there already is not written again. */
  readonly after?: LogEnd | undefined;
  /** Called with each event once its record has been taken. */
  readonly onRecord?: (event: RunEvent) => void;
}

/** The end of a log that was cut or stopped. */
export interface LogEnd {
  /** Number and hash of the last record. */
  readonly seq: number;
  readonly hash: string;
  /** How often the run was resumed by then. */
  readonly resumes: number;
}

/**
 * The audit log: one JSON line for each event, at once as it happens, in a hash chain; see `link`. The first one says in
 * which form the log is written; see `LogForm`.
 */
export function audit(options: AuditOptions = {}): Reporter {
  return (events) => records(events, options);
}

async function* records(
  events: AsyncIterable<RunEvent>,
  { bodies = 'full', key, onHead, after, onRecord }: AuditOptions,
): AsyncGenerator<string, void, undefined> {
  let { seq, hash: head } = after ?? { seq: 0, hash: noHash };
  for await (const event of sinceResumed(events, after?.resumes)) {
    seq += 1;
    const form = event.type === 'run:started' && { type: event.type, ...logForm(key) };
    const kept = recorded(event, bodies);
    const { line, hash } = link(seq, form ? { ...form, ...kept } : kept, head, key);
    head = hash;
    yield line;
    onRecord?.(event);
  }
  onHead?.(head);
}

/**
 * What the log keeps of an event. Before a case has ended, nobody knows yet whether it will fail; and a case is called
 * the same whether it does or not.
 */
export function recorded(event: RunEvent, bodies: Bodies): RunEvent {
  if (bodies === 'full') return event;
  if (bodies === 'failures' && event.type === 'run:finished') return event;
  const failing = event.type === 'case:finished' && (event.status === 'failed' || event.status === 'errored');
  return bodies === 'failures' && failing ? { ...event, case: nameWithoutValues(event) } : withoutValues(event);
}
