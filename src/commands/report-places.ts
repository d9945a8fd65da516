import { join } from 'node:path';
import type { ReportPlace } from './judge-places.ts';
import type { AskedReport, ReporterName } from './read-reporters.ts';

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
): (ReportPlace & { readonly name: ReporterName })[] {
  const usual: Readonly<Record<ReporterName, string>> = {
    junit: join(out, 'junit.xml'),
    results: join(out, 'results.json'),
    audit: join(out, 'audit', `${new Date(startedAt).toISOString().slice(0, 10)}-${runId}.jsonl`),
  };
  return reporters.map(({ name, file }) => ({ name, path: file ?? usual[name] }));
}
