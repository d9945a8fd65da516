import type { Case } from '../model/case.ts';
import type { CaseFinished, CaseRef } from '../model/event.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Problem, problemCode } from '../model/problem.ts';
import type { Halt } from './control.ts';

/** What a record needs beside the case and its outcome. */
export interface Stamping {
  readonly timestamp: string;
  readonly runId: string;
  readonly seed: string;
}

/** The part of an event that says which case it is about. */
export function refOf(test: Case): CaseRef {
  return {
    caseId: test.id,
    index: test.index,
    suite: test.suite,
    file: test.file,
    case: test.name,
    action: test.action,
  };
}

/** The record of a case that has ended. */
export function finished(test: Case, outcome: Outcome, { seed, ...stamp }: Stamping): CaseFinished {
  const last = outcome.attempts.at(-1);
  const codes = outcome.problems.map(problemCode);
  return {
    type: 'case:finished',
    ...stamp,
    ...refOf(test),
    status: outcome.status,
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
    ...(outcome.unfinished && { unfinished: true }),
    mode: test.mode,
    ...(test.flatten && { flatten: true }),
    actionId: last?.trace.actionId ?? test.action,
    ...(last?.actionStatus && { actionStatus: last.actionStatus }),
    ...(last && { latencyMs: last.serviceMs }),
    errorCount: outcome.problems.length,
    warningCount: outcome.warnings.length,
    errorCodeMap: Object.fromEntries(codes.map((code) => [code, codes.filter((other) => other === code).length])),
    problems: outcome.problems,
    warnings: outcome.warnings,
    attempts: outcome.attempts,
    tags: test.tags,
    seed,
    place: test.place,
    axes: test.axes,
    ...(outcome.inputs && { inputs: outcome.inputs, ...mockedOf(test) }),
    ...(outcome.output !== undefined && { output: outcome.output }),
  };
}

/** The record of a case that could not be judged, and of which nothing but that is known. */
export function errored(test: Case, problems: readonly Problem[], stamping: Stamping): CaseFinished {
  return finished(test, { status: 'errored', problems, warnings: [], attempts: [] }, stamping);
}

/** The record of a case that never ran since the run was halted. */
export function notRun(test: Case, halt: Halt, stamping: Stamping): CaseFinished {
  const none = { warnings: [], attempts: [], unfinished: true } as const;
  const outcome: Outcome = halt.problem
    ? { status: 'errored', problems: [{ ...halt.problem, place: halt.problem.place ?? test.place }], ...none }
    : { status: 'skipped', reason: halt.message, problems: [], ...none };
  return finished(test, outcome, stamping);
}

function mockedOf({ mocks }: Case): Pick<CaseFinished, 'mocked'> {
  const paths = Object.keys(mocks);
  return paths.length > 0 ? { mocked: paths } : {};
}
