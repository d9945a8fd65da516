import { join } from 'node:path';
import { reporters as known } from '../reporters/index.ts';
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
): (ReportPlace & { readonly name: string })[] {
  const usual = (name: string) => join(out, known[name]?.fileName ?? join('audit', logName(runId, startedAt)));
  return reporters.map(({ name, file }) => ({ name, path: file ?? usual(name) }));
}

function logName(runId: string, startedAt: number): string {
  return `${new Date(startedAt).toISOString().slice(0, 10)}-${runId}.jsonl`;
}
