import type { CaseFinished } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { errored, type Stamping } from '../../run/finished.ts';
import { standIn } from '../refusal.ts';

/**
 * Stands in the reports for the rest of a broken log, as an errored case: without it, those that are made for programs
 * would show what came before, and look green.
 *
 * @param at the number of the first record that is not what was written
 */
export function brokenLog(at: number, stamping: Stamping): CaseFinished {
  const problem: Problem = {
    kind: 'lost',
    message: `The audit log that this report was made from is broken at record ${at}: nothing is known of what came behind it.`,
    hint: 'Look for an untouched copy of the log, and find out who changed this one.',
  };
  const name = 'the audit log is not what was written';
  const test = standIn('action-suite', name, Number.MAX_SAFE_INTEGER, [problem]);
  return errored(test, [problem], stamping);
}
