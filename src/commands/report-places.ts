import { join } from 'node:path';
import type { ReportPlace } from './judge-places.ts';
import type { AskedReport } from './read-reporters.ts';

/** What decides about the name of an audit log. */
export interface Birth {
  readonly runId: string;
  /** Wall time at which the run started. */
  readonly startedAt: number;
}

/** Where a run's reports go: absolute paths of files, by the name of the report. */
export function reportPlaces(
  { out, reporters }: { readonly out: string; readonly reporters: readonly AskedReport[] },
  { runId, startedAt }: Birth,
): (ReportPlace & Pick<AskedReport, 'name' | 'report'>)[] {
  const log = join('audit', logName(runId, startedAt));
  return reporters.map(({ name, file, report }) => ({
    name,
    path: file ?? join(out, report?.fileName ?? log),
    report,
  }));
}

function logName(runId: string, startedAt: number): string {
  return `${new Date(startedAt).toISOString().slice(0, 10)}-${runId}.jsonl`;
}
