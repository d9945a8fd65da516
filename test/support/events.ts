import type { CaseFinished, CaseRef, Notice, RunEvent, RunFinished, SuiteSummary } from '../../src/model/event.ts';
import type { Attempt, Status } from '../../src/model/outcome.ts';
import { isFailure, type Problem, problemCode } from '../../src/model/problem.ts';

/** A case as a test names it; the rest is made up from its index. */
export interface CaseSpec {
  readonly index: number;
  readonly suite: SuiteSummary;
  readonly name: string;
  readonly action?: string;
}

/** What became of a case; the status follows from the problems unless a reason says that it was skipped. */
export interface ResultSpec
  extends Partial<Pick<CaseFinished, 'reason' | 'actionStatus' | 'tags' | 'axes' | 'inputs' | 'output' | 'place'>> {
  readonly problems?: readonly Problem[];
  readonly warnings?: readonly Problem[];
  readonly attempts?: readonly Attempt[];
}

/** Writes the events of a run as a real one would, on a clock that moves only when told. */
export class Recording {
  readonly events: RunEvent[] = [];
  readonly #suites: readonly SuiteSummary[];
  readonly #seed: string;
  #now = Date.UTC(2026, 10, 23, 9, 30, 0);
  readonly #startedAt = this.#now;

  constructor(suites: readonly SuiteSummary[], environment = 'simulator', seed = 'k3f9-27qd') {
    this.#suites = suites;
    this.#seed = seed;
    this.events.push({
      type: 'run:started',
      ...this.#stamp(),
      version: '0.1.0',
      seed,
      environment,
      baseUrl: 'http://127.0.0.1:8080',
      protocol: 'direct',
      concurrency: 5,
      ratePerMinute: 270,
      selected: suites.reduce((sum, suite) => sum + suite.selected, 0),
      suites: this.#suites,
    });
  }

  /** Moves the clock. */
  wait(ms: number): this {
    this.#now += ms;
    return this;
  }

  start(spec: CaseSpec): this {
    this.events.push({ type: 'case:started', ...this.#stamp(), ...refOf(spec) });
    return this;
  }

  /** One attempt, which takes its own service time on the clock. */
  attempt(spec: CaseSpec, attempt: Attempt): this {
    this.events.push({ type: 'attempt:started', ...this.#stamp(), ...refOf(spec), attempt: attempt.number });
    this.wait(attempt.serviceMs);
    this.events.push({ type: 'attempt:finished', ...this.#stamp(), ...refOf(spec), attempt });
    return this;
  }

  finish(spec: CaseSpec, result: ResultSpec = {}): this {
    const { problems = [], warnings = [], attempts = [], tags = [], axes = {}, place, ...rest } = result;
    const last = attempts.at(-1);
    const { file } = spec.suite;
    this.events.push({
      type: 'case:finished',
      ...this.#stamp(),
      ...refOf(spec),
      status: statusOf(result),
      mode: 'test',
      actionId: last?.trace.actionId ?? refOf(spec).action,
      ...(last && { latencyMs: last.serviceMs }),
      errorCount: problems.length,
      warningCount: warnings.length,
      errorCodeMap: countCodes(problems),
      problems,
      warnings,
      attempts,
      tags,
      seed: this.#seed,
      place: place ?? { file, line: 1, column: 1 },
      axes,
      ...rest,
    });
    return this;
  }

  /** A case from start to finish: each attempt in turn, one of 120 ms if none is given. */
  run(spec: CaseSpec, result: ResultSpec = {}): this {
    const attempts = result.attempts ?? [attemptOf(1, 120)];
    this.start(spec);
    for (const attempt of attempts) this.attempt(spec, attempt);
    return this.finish(spec, { actionStatus: 'SUCCEEDED', ...result, attempts });
  }

  notice(notice: Pick<Notice, 'level' | 'message' | 'hint'>): this {
    this.events.push({ type: 'notice', ...this.#stamp(), ...notice });
    return this;
  }

  end(stopped?: RunFinished['stopped']): readonly RunEvent[] {
    const finished = this.events.filter((event) => event.type === 'case:finished');
    const having = (status: Status) => finished.filter((event) => event.status === status).length;
    const calls = finished.flatMap((event) => event.attempts).reduce((sum, { trace }) => sum + trace.calls, 1);
    this.events.push({
      type: 'run:finished',
      ...this.#stamp(),
      counts: {
        total: finished.length,
        passed: having('passed'),
        failed: having('failed'),
        errored: having('errored'),
        unknown: finished.filter(({ problems }) => problems.some(({ kind }) => kind === 'outcome-unknown')).length,
        skipped: having('skipped'),
        flaky: finished.filter((event) => event.status === 'passed' && event.attempts.length > 1).length,
        warnings: finished.reduce((sum, event) => sum + event.warnings.length, 0),
      },
      durationMs: this.#now - this.#startedAt,
      calls,
      ...(stopped && { stopped }),
    });
    return this.events;
  }

  #stamp() {
    return { timestamp: new Date(this.#now).toISOString(), runId: '01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11' };
  }
}

/** An attempt of so many milliseconds of service. */
export function attemptOf(number: number, serviceMs: number, more: Partial<Attempt> = {}): Attempt {
  return {
    number,
    queuedMs: 0,
    serviceMs,
    trace: { actionId: 'custom_-_4f1c', correlationId: `corr-${number}-${serviceMs}`, calls: 1, throttled: 0 },
    ...more,
  };
}

function refOf({ index, suite, name, action = suite.title }: CaseSpec): CaseRef {
  return { caseId: `case-${index}`, index, suite: suite.title, file: suite.file, case: name, action };
}

function statusOf({ reason, problems = [] }: ResultSpec): Status {
  if (reason !== undefined) return 'skipped';
  if (problems.length === 0) return 'passed';
  return problems.every(isFailure) ? 'failed' : 'errored';
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const problem of problems) counts[problemCode(problem)] = (counts[problemCode(problem)] ?? 0) + 1;
  return counts;
}
