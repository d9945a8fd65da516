import { isDeeperThan } from '../lib/depth.ts';
import { isoTime } from '../lib/iso-time.ts';
import type { Random } from '../lib/random.ts';
import { loadMocks } from '../mocks/generate.ts';
import type { Case } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { CaseEvent, Notice } from '../model/event.ts';
import type { Attempt, Outcome } from '../model/outcome.ts';
import { isFailure, type Problem } from '../model/problem.ts';
import type { Snapshots } from '../model/snapshots.ts';
import type { Failure, Reply, Target } from '../model/target.ts';
import { askContract } from './ask-contract.ts';
import { backOff } from './back-off.ts';
import { finished, refOf } from './finished.ts';
import { hide } from './hide.ts';
import { asJson } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { type Limits, limitCase } from './limit-case.ts';
import { type Preparation, prepare } from './prepare.ts';

import { verdictOn } from './verdict.ts';

/** What a case needs of its surroundings. */
export interface Services extends Preparation {
  readonly target: Target;
  readonly clock: Clock;
  /** For the jitter of repeats only; generated values come from `seed`. */
  readonly random: Random;
  /** Of a case that names no timeout of its own. */
  readonly timeoutMs: number;
  /** At most so many attempts at a case, where repeating is allowed at all. */
  readonly attempts: number;
  /** Outputs that were recorded in earlier runs. */
  readonly snapshots: Snapshots;
  /** Called when a reply says that no further case can do better. */
  readonly onFatal: (problem: Problem) => void;
  /** Called with what a bug of ours threw. */
  readonly onFault: (error: unknown) => void;
}

/** Runs one case from start to judgement. Aborting `signal` ends it early, with what is then known. */
export async function* runCase(
  test: Case,
  services: Services,
  signal: AbortSignal,
): AsyncGenerator<CaseEvent | Notice> {
  const { clock, runId, seed } = services;
  const stamp = () => ({ timestamp: isoTime(clock.now()), runId });
  const ref = refOf(test);
  const hidden = new Set(test.sensitive);
  const finish = (outcome: Outcome) => {
    const values = [outcome.inputs ?? null, outcome.output ?? null];
    return hide(finished(test, outcome, { ...stamp(), seed }), [...hidden], values);
  };

  if (test.skip !== undefined) {
    yield finish({ status: 'skipped', reason: test.skip, problems: [], warnings: [], attempts: [] });
    return;
  }
  yield { type: 'case:started', ...stamp(), ...ref };

  const limits = limitCase(test, services, signal);
  try {
    const asked = await limits.stopwatch.during(() => askContract(test, services, limits.context));
    if (asked.kind === 'problem') {
      if (asked.fatal) services.onFatal(asked.problem);
      const problem = { ...asked.problem, place: asked.problem.place ?? test.place };
      const outcome = conclude(asked, { problems: [problem], warnings: [] }, [], [], undefined);
      yield finish(orCutOff(outcome, asked, test, signal));
      return;
    }
    const loading = loadMocks(Object.values(test.mocks), services.vocabulary.mocks);
    if (loading) await loading;
    const attempts: Attempt[] = [];
    while (true) {
      const { inputs, expect, warnings, ...prepared } = prepare(test, asked.contract, services);
      for (const path of prepared.secretPaths) hidden.add(path);
      if (!expect) {
        yield finish({ status: 'errored', problems: prepared.problems, warnings, attempts, inputs });
        return;
      }
      const number = attempts.length + 1;
      yield { type: 'attempt:started', ...stamp(), ...ref, attempt: number };
      const { attempt, reply } = await makeAttempt(number, test, inputs, services.target, limits);
      attempts.push(attempt);
      yield hide({ type: 'attempt:finished', ...stamp(), ...ref, attempt }, [...hidden], [inputs]);

      const repeats =
        mayRepeat(reply, test, number, services.attempts) &&
        (await limits.stopwatch.during(() => backOff(number, services, limits.context)));
      if (repeats) continue;
      if (reply.kind === 'problem' && reply.fatal) services.onFatal(reply.problem);
      const verdict = verdictOn(reply, { test, inputs, expect, contract: asked.contract, attempt }, services);
      if (verdict.notice) yield { type: 'notice', ...stamp(), level: 'info', message: verdict.notice, caseId: test.id };
      const outcome = conclude(reply, verdict, attempts, warnings, inputs);
      yield finish(orCutOff(outcome, reply, test, signal));
      return;
    }
  } finally {
    limits.release();
  }
}

async function makeAttempt(
  number: number,
  test: Case,
  inputs: Outcome['inputs'] & object,
  target: Target,
  { context, stopwatch }: Limits,
): Promise<{ attempt: Attempt; reply: Reply }> {
  const before = { queuedMs: stopwatch.queuedMs(), serviceMs: stopwatch.serviceMs() };
  const { action, mode, flatten, stubs } = test;
  const request = { action, mode, flatten, inputs, ...(stubs && { stubs }) };
  const reply = readable(await stopwatch.during(() => target.run(request, context)));
  const attempt: Attempt = {
    number,
    queuedMs: round(stopwatch.queuedMs() - before.queuedMs),
    serviceMs: round(stopwatch.serviceMs() - before.serviceMs),
    ...(reply.kind !== 'problem' && { actionStatus: reply.kind === 'succeeded' ? 'SUCCEEDED' : 'FAILED' }),
    ...(reply.kind === 'problem' && { problem: reply.problem }),
    trace: reply.trace,
  };
  return { attempt, reply };
}

/** No call flow reads an output nested so deep, and neither matchers nor reports could walk through it. */
const deepestOutput = 256;

function readable(reply: Reply): Reply {
  if (reply.kind !== 'succeeded' || !isDeeperThan(reply.output, deepestOutput)) return reply;
  const message = `The action's output has lists and maps more than ${deepestOutput} deep within each other, too deep to be judged.`;
  const hint = 'Let the action answer with a flatter output.';
  return { kind: 'problem', problem: { kind: 'reply', message, hint }, trace: reply.trace, retry: 'never' };
}

/** Microseconds are as fine as the clock is worth. */
function round(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}

/** A repeat is harmless if nothing reached the action, or if the author says that it may run twice. */
function mayRepeat(reply: Reply, test: Case, made: number, allowed: number): boolean {
  if (reply.kind !== 'problem' || reply.fatal || made >= allowed) return false;
  return reply.retry === 'safe' || (reply.retry === 'if-idempotent' && test.idempotent);
}

/** The outcome; marked where the end of the run kept the case from its result, and it may run another time without harm. */
function orCutOff(outcome: Outcome, reply: Reply | Failure, { idempotent }: Case, signal: AbortSignal): Outcome {
  if (reply.kind !== 'problem') return outcome;
  const isHarmless = reply.retry === 'safe' || (reply.retry === 'if-idempotent' && idempotent);
  const isCutOff = reply.fatal === true || (signal.aborted && isHarmless);
  return isCutOff ? { ...outcome, unfinished: true } : outcome;
}

function conclude(
  reply: Reply | Failure,
  { problems, warnings }: Judgement,
  attempts: readonly Attempt[],
  inputWarnings: readonly Problem[],
  inputs: Outcome['inputs'],
): Outcome {
  const kept = { warnings: [...inputWarnings, ...warnings], attempts, inputs };
  if (reply.kind === 'problem' && reply.problem.kind === 'interrupted') {
    return { status: 'skipped', reason: reply.problem.message, problems: [], ...kept };
  }
  const status = problems.length === 0 ? 'passed' : problems.every(isFailure) ? 'failed' : 'errored';
  const output =
    reply.kind === 'succeeded' ? reply.output : reply.kind === 'failed' ? reply.errors.map(asJson) : undefined;
  return { status, problems, ...kept, ...(output !== undefined && { output }) };
}
