import { isWithinPath } from '../lib/is-within-path.ts';
import type { Case } from '../model/case.ts';
import type { Problem, ProblemKind } from '../model/problem.ts';
import type { Contract } from '../model/target.ts';
import { checkExpected } from './check-expected.ts';
import { checkInputs } from './check-inputs.ts';
import { discreetly, withoutSource } from './hide.ts';
import type { Judgement } from './judgement.ts';
import { type Preparation, prepare } from './prepare.ts';
import { leftOut } from './template-faults.ts';

/** What a case has wrong by a contract. */
export interface CaseCheck extends Judgement {
  /** The inputs of which the text of the reference in a template is sent, since the case leaves them out. */
  readonly leftOut: readonly string[];
}

/**
 * Holds a case against the contract of its action without running it: what it would send, and what it expects back.
 * Inputs that are wrong on purpose are left alone: those of a case that expects the action to fail. What the case's mocks
 * need is loaded before; see `loadMocks`.
 */
export function checkCase(test: Case, contract: Contract, preparation: Preparation): CaseCheck {
  const { inputs, expect, problems, secretPaths, ...prepared } = prepare(test, contract, preparation);
  const warnings = prepared.warnings.filter(({ kind }) => !ofTheRun.has(kind));
  const paths = [...(test.sensitive ?? []), ...secretPaths];
  const isHidden = (path: string) => paths.some((one) => isWithinPath(path, one));
  const hide = (problem: Problem) => discreetly(problem, paths);
  if (!expect) return { ...unprepared(problems.map(hide), warnings.map(hide)), leftOut: [] };
  if (expect.status === 'FAILED') return { problems: [], warnings: warnings.map(hide), leftOut: [] };

  const { inputSchema, outputSchema } = contract;
  const sent = inputSchema ? checkInputs(test, inputs, inputSchema, isHidden) : nothing;
  // A flattened output has other names than the schema.
  const answered = outputSchema && !test.flatten ? checkExpected(expect.output, outputSchema, isHidden) : nothing;
  const bare = (problem: Problem) => withoutLine(problem, isHidden);
  return {
    problems: [...sent.problems, ...answered.problems].map(bare),
    warnings: [...warnings.map(hide), ...[...sent.warnings, ...answered.warnings].map(bare)],
    leftOut: leftOut(inputs, contract),
  };
}

/** What is sent, and how: it breaks no contract, and is told elsewhere. */
const ofTheRun: ReadonlySet<ProblemKind> = new Set(['as-typed', 'null-input', 'placeholder']);

const nothing: Judgement = { problems: [], warnings: [] };

/** A generated value that cannot be had here, such as a variable that is not set, may be there when the case runs. */
function unprepared(problems: readonly Problem[], warnings: readonly Problem[]): Judgement {
  return {
    problems: problems.filter(({ kind }) => kind !== 'mock'),
    warnings: [...problems.filter(({ kind }) => kind === 'mock'), ...warnings],
  };
}

/** The checks here quote no sensitive value, but its line may. */
function withoutLine(problem: Problem, isHidden: (path: string) => boolean): Problem {
  const { path, place } = problem;
  return path !== undefined && place && isHidden(path) ? { ...problem, place: withoutSource(place) } : problem;
}
