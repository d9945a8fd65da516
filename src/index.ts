import type { ConfigWithExtensions, PlanOptions, RunOptions, ValidateOptions } from './library/options.ts';
import type { PlanResult, ValidateResult } from './library/results.ts';
import { type Running, startRun } from './library/running.ts';
import type { Host } from './library/stage.ts';
import { processWorld } from './process-world.ts';
import { projectLoader } from './project-loader.ts';

const home = new URL('.', import.meta.url);
const host: Host = { world: () => processWorld(home), loadProject: projectLoader(home) };

/** Gives types and completion to `action-suite.config.ts`; hands back what it was given. */
export function defineConfig(config: ConfigWithExtensions): ConfigWithExtensions {
  return config;
}

/**
 * Runs suites as `action-suite run` does, with all reports. The run begins when its events or its result are first asked
 * for:
 *
 * ```ts
 * const running = run({ simulate: true, tag: 'smoke' });
 * for await (const event of running) if (event.type === 'case:finished') console.log(event.case, event.status);
 * const { exitCode, counts } = await running.result;
 * ```
 *
 * Nothing is printed, and no signal is listened for, unless the options say so.
 */
export function run(options: RunOptions = {}): Running {
  return startRun(async (event, stopping) => {
    const { carryOut } = await import('./library/carry-out.ts');
    const signal = options.signal ? AbortSignal.any([options.signal, stopping]) : stopping;
    return carryOut(host, { ...options, signal }, event);
  });
}

/** Tells which cases would run and what that would cost, and calls nothing: as `action-suite plan` and `list` do. */
export async function plan(options: PlanOptions = {}): Promise<PlanResult> {
  const { makePlan } = await import('./library/plan.ts');
  return makePlan(host, options);
}

/** Checks suites and runs nothing: as `action-suite validate` does. */
export async function validate(options: ValidateOptions = {}): Promise<ValidateResult> {
  const { checkSuites } = await import('./library/validate.ts');
  return checkSuites(host, options);
}

export type { CustomTarget, ExtensionsConfig, OpenTarget, TargetServices } from './commands/extensions.ts';
export type { ListedCase } from './commands/listed-cases.ts';
export type { Outlook } from './commands/plan-lines.ts';
export type { ConfigWithExtensions, PlanOptions, RunOptions, ValidateOptions } from './library/options.ts';
export type { PlanResult, RunResult, ValidateResult } from './library/results.ts';
export type { Running } from './library/running.ts';
export type { MatchContext, Matcher, Mismatch } from './matchers/matcher.ts';
export type { Mock, MockContext, Unmet } from './mocks/mock.ts';
export type { Case } from './model/case.ts';
export type { Config, EnvironmentConfig } from './model/config.ts';
export type { CaseEvent, CaseFinished, Counts, RunEvent, RunFinished, RunStarted } from './model/event.ts';
export type { Json, JsonObject } from './model/json.ts';
export type { Attempt, Status } from './model/outcome.ts';
export type { Place } from './model/place.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
export type { FileReport, Reporter, ReportServices } from './model/reporter.ts';
export type { ActionError, CallContext, Contract, Failure, Reply, TestRequest, Trace } from './model/target.ts';
