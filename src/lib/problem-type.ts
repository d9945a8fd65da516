import type { Problem, ProblemKind } from '../model/problem.ts';

/**
 * The word under which reports file a problem: the `type` of JUnit and CTRF. One word without blanks, and never a name
 * that a parser of XML takes for a data type (`integer`, `yaml`, `symbol`), as GitLab's would.
 */
export function problemType(problem: Problem): string {
  return types[problem.kind];
}

/** Whether the text is the kind of a problem, for data that comes from a file. */
export function isProblemKind(text: string): text is ProblemKind {
  return Object.hasOwn(types, text);
}

const types: Readonly<Record<ProblemKind, string>> = {
  status: 'ExpectationFailure.Status',
  missing: 'ExpectationFailure.Missing',
  type: 'ExpectationFailure.Type',
  value: 'ExpectationFailure.Value',
  errors: 'ExpectationFailure.Errors',
  latency: 'ExpectationFailure.Latency',
  unexpected: 'ExpectationFailure.Unexpected',
  check: 'ExpectationFailure.Check',
  contract: 'ExpectationFailure.Contract',
  snapshot: 'ExpectationFailure.Snapshot',
  stub: 'ExpectationFailure.Stub',
  usage: 'UsageError',
  'invalid-suite': 'InvalidSuite',
  'sign-in': 'SignInError',
  permission: 'PermissionError',
  action: 'ActionError',
  input: 'InputError',
  protected: 'ProtectedEnvironment',
  mock: 'MockError',
  expression: 'ExpressionError',
  network: 'NetworkError',
  timeout: 'TimeoutError',
  deadline: 'DeadlineError',
  'rate-limit': 'RateLimitError',
  reply: 'ReplyError',
  'outcome-unknown': 'OutcomeUnknown',
  interrupted: 'Interrupted',
  polling: 'PollingError',
  lost: 'LostCase',
  internal: 'InternalError',
  coercion: 'Warning.Coercion',
  'as-typed': 'Warning.AsTyped',
  'null-input': 'Warning.NullInput',
  placeholder: 'Warning.Placeholder',
  slow: 'Warning.Slow',
};

/** All kinds of problems. */
export const problemKinds: readonly string[] = Object.keys(types);
