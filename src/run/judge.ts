import { formatDuration } from '../lib/duration.ts';
import { compare } from '../matchers/compare.ts';
import type { MatchContext } from '../matchers/matcher.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { ErrorExpectation, Expect } from '../model/suite.ts';
import type { ActionError, Reply } from '../model/target.ts';

/** What is wrong with a reply, and what is only worth knowing. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Holds a reply against what the case expects. `latencyMs` is the service time of the attempt that gave it. */
export function judge(expect: Expect, reply: Reply, latencyMs: number): Judgement {
  if (reply.kind === 'problem') {
    return { problems: [{ ...reply.problem, place: reply.problem.place ?? expect.place }], warnings: [] };
  }
  const time = judgeLatency(expect, latencyMs);
  const answer = judgeAnswer(expect, reply);
  return { problems: [...answer.problems, ...time.problems], warnings: [...answer.warnings, ...time.warnings] };
}

/** No names for expressions yet. */
const context: MatchContext = { scope: {} };

function judgeAnswer(expect: Expect, reply: Exclude<Reply, { kind: 'problem' }>): Judgement {
  const status = reply.kind === 'succeeded' ? 'SUCCEEDED' : 'FAILED';
  if (status !== expect.status) return { problems: [wrongStatus(expect, reply)], warnings: [] };
  if (reply.kind === 'succeeded') return compare(expect.output, reply.output, context);
  return judgeErrors(expect.errors, reply.errors);
}

function wrongStatus(expect: Expect, reply: Exclude<Reply, { kind: 'problem' }>): Problem {
  const common = { kind: 'status', place: expect.place, expected: expect.status } as const;
  if (reply.kind === 'succeeded') {
    return {
      ...common,
      actual: 'SUCCEEDED',
      message: 'The action succeeded, but it was expected to fail.',
      hint: 'If it is right that it succeeds, write `status: SUCCEEDED`, or leave `status` out.',
    };
  }
  const code = reply.errors[0]?.code;
  return {
    ...common,
    actual: 'FAILED',
    ...(code && { code }),
    message: `The action failed, but it was expected to succeed: ${reply.errors.map(describe).join('; ') || 'it gave no reason'}.`,
    hint: 'If it is right that it fails, write `status: FAILED` under `expect`, and the reason under `errors`.',
  };
}

/** Every expected error must be met by one that came; the order does not matter, and further ones may come. */
function judgeErrors(expected: readonly ErrorExpectation[], actual: readonly ActionError[]): Judgement {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const expectation of expected) {
    const verdicts = actual.map((error) => compare(expectation.fields, asJson(spelledAs(expectation, error)), context));
    const fitting = verdicts.filter((verdict) => verdict.problems.length === 0);
    const met = fitting.sort((a, b) => a.warnings.length - b.warnings.length)[0];
    if (met) warnings.push(...met.warnings);
    else problems.push(unmetError(expectation, actual, verdicts));
  }
  return { problems, warnings };
}

/** The error with its code as the author spells it, where they differ in capitals only: codes do not tell them apart. */
function spelledAs({ fields }: ErrorExpectation, error: ActionError): ActionError {
  const { equals, oneOf } = fields.find(({ path }) => path === 'code')?.matchers ?? {};
  const spellings = [equals, ...(Array.isArray(oneOf) ? oneOf : [])].filter((code) => typeof code === 'string');
  return { ...error, code: spellings.find((code) => code.toLowerCase() === error.code.toLowerCase()) ?? error.code };
}

function unmetError(
  expectation: ErrorExpectation,
  actual: readonly ActionError[],
  verdicts: readonly Judgement[],
): Problem {
  const nearest = [...verdicts].sort((a, b) => a.problems.length - b.problems.length)[0]?.problems ?? [];
  const came = actual.length === 0 ? 'none' : actual.map(describe).join('; ');
  const why = nearest.map((problem) => problem.message).join(' ');
  return {
    kind: 'errors',
    place: expectation.place,
    expected: Object.fromEntries(expectation.fields.map((field) => [field.path, field.matchers])),
    actual: actual.map(asJson),
    message: `None of the action's errors is the one expected. The action gave: ${came}.${why && ` ${why}`}`,
  };
}

function describe(error: ActionError): string {
  return `${error.code}: ${error.message}${error.field ? ` (${error.field})` : ''}`.replace(/\.$/, '');
}

/** The error as plain data, for reports and matchers. */
export function asJson(error: ActionError): Json {
  return { code: error.code, message: error.message, ...(error.field !== undefined && { field: error.field }) };
}

function judgeLatency({ latency }: Expect, latencyMs: number): Judgement {
  if (!latency) return { problems: [], warnings: [] };
  const { maxMs, warnMs, place } = latency;
  const took = `The answer took ${formatDuration(latencyMs)}`;
  const actual = Math.round(latencyMs);
  if (maxMs !== undefined && latencyMs > maxMs) {
    const message = `${took}, but at most ${formatDuration(maxMs)} are allowed.`;
    return { problems: [{ kind: 'latency', place, message, expected: maxMs, actual }], warnings: [] };
  }
  if (warnMs !== undefined && latencyMs > warnMs) {
    const message = `${took}, more than the ${formatDuration(warnMs)} that \`latency.warn\` names.`;
    return { problems: [], warnings: [{ kind: 'slow', place, message, expected: warnMs, actual }] };
  }
  return { problems: [], warnings: [] };
}
