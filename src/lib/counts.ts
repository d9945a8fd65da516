import type { CaseFinished, Counts } from '../model/event.ts';

/** Before any case has ended. */
export const noCounts: Counts = {
  ...{ total: 0, passed: 0, failed: 0, errored: 0, unknown: 0, skipped: 0 },
  ...{ flaky: 0, warnings: 0 },
};

/** The counts with one more case. */
export function countCase(counts: Counts, event: CaseFinished): Counts {
  return {
    ...counts,
    total: counts.total + 1,
    [event.status]: counts[event.status] + 1,
    unknown: counts.unknown + (isUnknown(event) ? 1 : 0),
    flaky: counts.flaky + (isFlaky(event) ? 1 : 0),
    warnings: counts.warnings + event.warnings.length,
  };
}

/** Whether a case passed, though not at the first attempt. */
export function isFlaky(event: CaseFinished): boolean {
  return event.status === 'passed' && event.attempts.length > 1;
}

/** Whether the action may have run, and how it ended is not known. */
export function isUnknown({ problems }: CaseFinished): boolean {
  return problems.some(({ kind }) => kind === 'outcome-unknown');
}
