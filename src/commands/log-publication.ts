import type { Log } from '../outputs/log.ts';
import { audit, type LogEnd } from '../reporters/audit.ts';
import type { Journal } from '../run/journal.ts';
import type { Publication } from '../run/report.ts';
import type { ReportPlace } from './judge-places.ts';
import type { PromisedHead } from './promised-head.ts';
import type { Settings } from './settings.ts';

/** What the audit log of one run needs to know. */
export interface LogIssue {
  /** Of the audit log; `tell` is told once it is complete. */
  readonly audited: PromisedHead;
  /** Where the log of a run that is resumed ends. */
  readonly after?: LogEnd | undefined;
  /** Opens the audit log, where one is to be written. */
  readonly openLog: (path: string) => Log;
  /** Told what the audit log has taken. */
  readonly journal: Pick<Journal, 'note'>;
}

/** The audit log of a run. */
export function logPublication(
  { name, path }: ReportPlace,
  settings: Pick<Settings, 'audit'>,
  { audited, after, openLog, journal }: LogIssue,
): Publication {
  const reporter = audit({ ...settings.audit, onHead: audited.tell, after, onRecord: journal.note });
  return { name, reporter, output: openLog(path).output };
}
