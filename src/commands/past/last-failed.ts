import { basename } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { Settings } from '../settings.ts';
import { pastRuns } from './past-runs.ts';
import { unreadableLog } from './unreadable-log.ts';

/** The cases that failed or errored in an earlier run. */
export interface LastFailed {
  readonly runId: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * Finds the newest run in this environment, or that of the id, and its cases that failed or errored; a Problem where
 * there is no such run or no such case.
 */
export async function lastFailed(settings: Settings, id: string | undefined): Promise<LastFailed | Problem> {
  const { environment, audit } = settings;
  for await (const run of pastRuns(settings, id)) {
    if (!('started' in run)) return unreadableLog(basename(run.path), run.unusable, audit);
    const { started, failed, brokenAt, path } = run;
    // The one that is named is meant wherever it ran: a run against another environment takes over its cases.
    if (id === undefined && started.environment !== environment) continue;
    if (brokenAt !== undefined) return broken(brokenAt, basename(path));
    if (failed.size > 0) return { runId: started.runId, ids: failed };
    return {
      kind: 'usage',
      message: `No case failed or errored in the last run, that of ${started.timestamp.replace('T', ' ').slice(0, 16)} UTC.`,
      hint: 'Run without --last-failed to run them all.',
    };
  }
  return {
    kind: 'usage',
    message: `There is no earlier run in the environment "${environment}", so it is not known what failed last.`,
    hint: 'Run without --last-failed. Earlier runs are looked for where their audit logs are, below the folder of the reports.',
  };
}

/** By what is left of such a log, a case that failed may be left out. */
function broken(at: number, name: string): Problem {
  return {
    kind: 'usage',
    message: `Which cases failed in the last run is not known: record ${at} of its audit log ${name} is not what was written.`,
    hint: 'Look for an untouched copy of the log, or run without --last-failed to run them all.',
  };
}
