import { asText } from '../lib/as-typed.ts';
import { formatDuration } from '../lib/duration.ts';
import { compare } from '../matchers/compare.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { ErrorExpectation, Expect } from '../model/suite.ts';
import type { ActionError, Reply } from '../model/target.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';
import { fillFields } from './fill-fields.ts';
import { judgeChecks } from './judge-checks.ts';
import { judgeContract } from './judge-contract.ts';
import { judgeStrict } from './judge-strict.ts';
import type { Judgement } from './judgement.ts';

/** What a judgement may use beside the reply. */
export interface JudgeContext {
  /** Service time of the attempt that gave the reply, in milliseconds. */
  readonly latencyMs: number;
  /** The names that expressions may use: the inputs as they were sent, and what was known before the call. */
  readonly scope: JsonObject;
  /** What the action's contract says of the output, where that is known and can be held against it. */
  readonly outputSchema?: JsonObject | undefined;
  readonly vocabulary: Vocabulary;
}

/** What expectations of fields are worked out and held against values with. */
type Terms = Pick<JudgeContext, 'scope' | 'vocabulary'>;

/** Holds a reply against what the case expects. */
export function judge(expect: Expect, reply: Reply, context: JudgeContext): Judgement {
  const { latencyMs, scope, outputSchema, vocabulary } = context;
  if (reply.kind === 'problem') {
    return { problems: [{ ...reply.problem, place: reply.problem.place ?? expect.place }], warnings: [] };
  }
  const full = { ...scope, ...replyScope(reply), latencyMs: Math.round(latencyMs) };
  const time = judgeLatency(expect, latencyMs);
  const answer = judgeAnswer(expect, reply, { scope: full, vocabulary });
  const contract =
    reply.kind === 'succeeded' ? unheard(judgeContract(expect, reply.output, outputSchema), answer) : nothing;
  return {
    problems: [...answer.problems, ...contract.problems, ...time.problems],
    warnings: [...answer.warnings, ...contract.warnings, ...time.warnings],
  };
}

const nothing: Judgement = { problems: [], warnings: [] };

/** What the contract finds beside what has been said of the same field already. */
function unheard(contract: Judgement, said: Judgement): Judgement {
  const heard = new Set([...said.problems, ...said.warnings].map(({ path }) => path));
  const isNew = ({ path }: Problem) => path === undefined || !heard.has(path);
  return { problems: contract.problems, warnings: contract.warnings.filter(isNew) };
}

/** What expressions call `status`, `output` and `errors`. Numbers that are too long to calculate with are text. */
function replyScope(reply: Answered): JsonObject {
  const output = reply.kind === 'succeeded' ? asText(reply.output) : null;
  return { status: statusOf(reply), output, errors: reply.kind === 'failed' ? reply.errors.map(asJson) : [] };
}

type Answered = Exclude<Reply, { kind: 'problem' }>;

function statusOf(reply: Answered): 'SUCCEEDED' | 'FAILED' {
  return reply.kind === 'succeeded' ? 'SUCCEEDED' : 'FAILED';
}

function judgeAnswer(expect: Expect, reply: Answered, terms: Terms): Judgement {
  if (statusOf(reply) !== expect.status) return { problems: [wrongStatus(expect, reply)], warnings: [] };
  const fields =
    reply.kind === 'succeeded' ? judgeOutput(expect, reply.output, terms) : judgeErrors(expect, reply.errors, terms);
  return { ...fields, problems: [...fields.problems, ...judgeChecks(expect.checks, terms.scope)] };
}

function judgeOutput(expect: Expect, output: Json, { scope, vocabulary }: Terms): Judgement {
  const filled = fillFields(expect.output, scope, vocabulary);
  const { problems, warnings } = compare(filled.fields, output, { scope }, vocabulary.matchers);
  const strict = expect.strict ? judgeStrict(output, expect) : [];
  return { problems: [...filled.problems, ...problems, ...strict], warnings };
}

function wrongStatus(expect: Expect, reply: Answered): Problem {
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
function judgeErrors({ errors }: Expect, actual: readonly ActionError[], { scope, vocabulary }: Terms): Judgement {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { fields, place } of errors) {
    const filled = fillFields(fields, scope, vocabulary);
    problems.push(...filled.problems);
    if (filled.problems.length > 0) continue;
    const expectation = { fields: filled.fields, place };
    const verdicts = actual.map((error) => {
      return compare(expectation.fields, asJson(spelledAs(expectation, error)), { scope }, vocabulary.matchers);
    });
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
