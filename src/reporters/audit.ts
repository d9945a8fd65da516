import { link, noHash } from '../lib/chain.ts';
import type { RunEvent } from '../model/event.ts';
import type { Reporter } from '../model/reporter.ts';

/** What the audit log holds, and who is told about its end. */
export interface AuditOptions {
  /** For which cases inputs and outputs are kept; `failures`: those that failed or errored. Default `full`. */
  readonly bodies?: 'full' | 'failures' | 'none';
  /** Called once, after the last record, with its hash; whoever keeps that elsewhere can prove that no end was cut off. */
  readonly onHead?: (hash: string) => void;
}

/** The audit log: one JSON line for each event, at once as it happens, in a hash chain; see `link`. */
export function audit(options: AuditOptions = {}): Reporter {
  return (events) => records(events, options);
}

async function* records(
  events: AsyncIterable<RunEvent>,
  { bodies = 'full', onHead }: AuditOptions,
): AsyncGenerator<string, void, undefined> {
  let seq = 0;
  let head = noHash;
  for await (const event of events) {
    seq += 1;
    const { line, hash } = link({ seq, ...withBodies(event, bodies) }, head);
    head = hash;
    yield line;
  }
  onHead?.(head);
}

function withBodies(event: RunEvent, bodies: AuditOptions['bodies']): RunEvent {
  if (event.type !== 'case:finished' || bodies === 'full') return event;
  if (bodies === 'failures' && (event.status === 'failed' || event.status === 'errored')) return event;
  const { inputs: _inputs, output: _output, ...rest } = event;
  return rest;
}
