import { hasAsTyped } from '../lib/as-typed.ts';
import { isDeeperThan } from '../lib/depth.ts';
import type { Random } from '../lib/random.ts';
import { loadMocks } from '../mocks/generate.ts';
import type { Case } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Attempt, Outcome } from '../model/outcome.ts';
import { isFailure, type Problem } from '../model/problem.ts';
import type { CallContext, Contract, Reply, StopReason, Target } from '../model/target.ts';
import { finished, refOf } from './finished.ts';
import { asJson, judge } from './judge.ts';
import { maskPaths } from './mask-paths.ts';
import { type ResolvedInputs, resolveInputs, type Sources } from './resolve-inputs.ts';
import { createStopwatch, type RunningStopwatch } from './stopwatch.ts';

/** What a case needs of its surroundings. */
export interface Services extends Sources {
  readonly target: Target;
  readonly clock: Clock;
  /** For the jitter of repeats only; generated values come from `seed`. */
  readonly random: Random;
  readonly runId: string;
  /** Of a case that names no timeout of its own. */
  readonly timeoutMs: number;
  /** At most so many attempts at a case, where repeating is allowed at all. */
  readonly attempts: number;
  /** Runs only what is idempotent, or sends a GET. */
  readonly guarded: boolean;
  /** Called when a reply says that no further case can do better. */
  readonly onFatal: (problem: Problem) => void;
  /** Called with what a bug of ours threw. */
  readonly onFault: (error: unknown) => void;
}

/** Runs one case from start to judgement. Aborting `signal` ends it early, with what is then known. */
export async function* runCase(test: Case, services: Services, signal: AbortSignal): AsyncGenerator<CaseEvent> {
  const { clock, runId, seed } = services;
  const stamp = () => ({ timestamp: new Date(clock.now()).toISOString(), runId });
  const ref = refOf(test);
  const finish = (outcome: Outcome) => finished(test, outcome, { ...stamp(), seed });

  if (test.skip !== undefined) {
    yield finish({ status: 'skipped', reason: test.skip, problems: [], warnings: [], attempts: [] });
    return;
  }
  yield { type: 'case:started', ...stamp(), ...ref };

  const limits = limitCase(test, services, signal);
  try {
    const contract = needsContract(test, services)
      ? await limits.stopwatch.during(() => services.target.contract(test.action, limits.context))
      : undefined;
    const loading = loadMocks(Object.values(test.mocks));
    if (loading) await loading;
    const attempts: Attempt[] = [];
    while (true) {
      const { inputs, problems, warnings, secretPaths } = prepare(test, contract, services);
      const recorded = maskPaths(inputs, secretPaths);
      if (problems.length > 0) {
        yield finish({ status: 'errored', problems, warnings, attempts, inputs: recorded });
        return;
      }
      const number = attempts.length + 1;
      yield { type: 'attempt:started', ...stamp(), ...ref, attempt: number };
      const { attempt, reply } = await makeAttempt(number, test, inputs, services.target, limits);
      attempts.push(attempt);
      yield { type: 'attempt:finished', ...stamp(), ...ref, attempt };

      if (mayRepeat(reply, test, number, services.attempts) && (await backOff(number, services, limits))) continue;
      if (reply.kind === 'problem' && reply.fatal) services.onFatal(reply.problem);
      yield finish(conclude(test, reply, attempts, warnings, recorded));
      return;
    }
  } finally {
    limits.release();
  }
}

/** Only what the contract decides is worth a call: an open scalar, or whether a protected environment may be called. */
function needsContract(test: Case, services: Services): boolean {
  return isGuarded(test, services) || hasAsTyped(test.inputs) || hasAsTyped(test.mocks);
}

function isGuarded({ idempotent }: Case, { guarded }: Services): boolean {
  return guarded && !idempotent;
}

/** What this attempt sends: a generated time is that of the attempt, all else is the same each time. */
function prepare(test: Case, contract: Contract | undefined, services: Services): ResolvedInputs {
  const resolved = resolveInputs(test, contract, services, services.clock.now());
  if (!isGuarded(test, services) || contract?.requestType === 'GET') return resolved;
  const problem: Problem = {
    kind: 'protected',
    place: test.place,
    message: `"${test.action}" may change something in the system behind it, and this environment is protected.`,
    hint: 'If it may safely be called twice, write `idempotent: true` in the suite; else run with --allow-side-effects.',
  };
  return { ...resolved, problems: [...resolved.problems, problem] };
}

interface Limits {
  readonly context: CallContext;
  readonly stopwatch: RunningStopwatch;
  release(): void;
}

/** One signal and one stopwatch for the whole case: its own timeout, and whatever ends the run. */
function limitCase(test: Case, { clock, timeoutMs }: Services, signal: AbortSignal): Limits {
  const controller = new AbortController();
  const stop = (reason: StopReason) => controller.abort(reason);
  const stopWithRun = () => stop(signal.reason);
  if (signal.aborted) stopWithRun();
  else signal.addEventListener('abort', stopWithRun);
  const stopwatch = createStopwatch(clock, test.timeoutMs ?? timeoutMs, () => stop('timeout'));
  return {
    context: { signal: controller.signal, stopwatch },
    stopwatch,
    release: () => signal.removeEventListener('abort', stopWithRun),
  };
}

async function makeAttempt(
  number: number,
  test: Case,
  inputs: Outcome['inputs'] & object,
  target: Target,
  { context, stopwatch }: Limits,
): Promise<{ attempt: Attempt; reply: Reply }> {
  const before = { queuedMs: stopwatch.queuedMs(), serviceMs: stopwatch.serviceMs() };
  const { action, mode, flatten } = test;
  const reply = readable(await stopwatch.during(() => target.run({ action, mode, flatten, inputs }, context)));
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

/** Waits before a repeat: half a second doubled each time, with full jitter. False where no time is left for one. */
async function backOff(made: number, { clock, random }: Services, { context, stopwatch }: Limits): Promise<boolean> {
  const pauseMs = random() * Math.min(10_000, 500 * 2 ** (made - 1));
  if (pauseMs >= stopwatch.left()) return false;
  await stopwatch.during(() => clock.sleep(pauseMs, context.signal));
  return !context.signal.aborted;
}

function conclude(
  test: Case,
  reply: Reply,
  attempts: readonly Attempt[],
  inputWarnings: readonly Problem[],
  inputs: Outcome['inputs'],
): Outcome {
  const { problems, warnings } = judge(test.expect, reply, attempts.at(-1)?.serviceMs ?? 0);
  const kept = { warnings: [...inputWarnings, ...warnings], attempts, inputs };
  if (reply.kind === 'problem' && reply.problem.kind === 'interrupted') {
    return { status: 'skipped', reason: reply.problem.message, problems: [], ...kept };
  }
  const status = problems.length === 0 ? 'passed' : problems.every(isFailure) ? 'failed' : 'errored';
  const output =
    reply.kind === 'succeeded' ? reply.output : reply.kind === 'failed' ? reply.errors.map(asJson) : undefined;
  return { status, problems, ...kept, ...(output !== undefined && { output }) };
}
