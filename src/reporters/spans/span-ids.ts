import { sha256 } from '../../lib/hash.ts';

/** A span of another program that the run is part of. */
export interface RemoteParent {
  readonly traceId: string;
  readonly spanId: string;
}

/** The ids of the spans of one run: the same each time, so that a report made again tells of the same spans. */
export interface SpanIds {
  readonly traceId: string;
  /** Of the span that stands for the run, a suite, a case or an attempt. */
  spanId(key: string): string;
}

/** The trace is that of the parent, or has the run's id, which has just as many digits. */
export function spanIds(runId: string, parent: RemoteParent | undefined): SpanIds {
  const digits = runId.replaceAll('-', '').toLowerCase();
  return {
    traceId: parent?.traceId ?? (/^[\da-f]{32}$/.test(digits) ? digits : sha256(runId).slice(0, 32)),
    spanId: (key) => sha256(`${runId} ${key}`).slice(0, 16),
  };
}
