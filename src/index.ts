import type { Config } from './model/config.ts';

/** Gives types and completion to `action-suite.config.ts`; hands back what it was given. */
export function defineConfig(config: Config): Config {
  return config;
}

export type { Case } from './model/case.ts';
export type { Config, EnvironmentConfig } from './model/config.ts';
export type { CaseEvent, CaseFinished, RunEvent, RunFinished, RunStarted } from './model/event.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
export type { Reporter } from './model/reporter.ts';
