import type { CaseFinished, Counts } from '../model/event.ts';

/** Before any case has ended. */
export const noCounts: Counts = {
  ...{ total: 0, passed: 0, failed: 0, errored: 0, unknown: 0, skipped: 0 },
  ...{ flaky: 0, warnings: 0 },
};

/** The counts with one more case. */
export function countCase(counts: Counts, event: CaseFinished): Counts {
  const { status } = event;
  // Member by member: a copy of which one member is set by its name takes several times as long.
  return {
    total: counts.total + 1,
    passed: counts.passed + (status === 'passed' ? 1 : 0),
    failed: counts.failed + (status === 'failed' ? 1 : 0),
    errored: counts.errored + (status === 'errored' ? 1 : 0),
    unknown: counts.unknown + (isUnknown(event) ? 1 : 0),
    skipped: counts.skipped + (status === 'skipped' ? 1 : 0),
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
