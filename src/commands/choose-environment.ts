import { nearest } from '../lib/nearest.ts';
import type { Config, EnvironmentConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { RunFlags } from './run-flags.ts';

/** An environment that was chosen, by its name. */
export interface Chosen {
  readonly name: string;
  readonly environment: EnvironmentConfig;
}

/**
 * The environment of the configuration that is used: that of the flag, else the usual one. Called `default` where none is
 * named; an empty one, and a problem, where there is none of that name.
 */
export function chooseEnvironment(flags: Pick<RunFlags, 'env'>, config: Config, problems: Problem[]): Chosen {
  const environments = config.environments ?? {};
  const name = flags.env ?? config.defaultEnvironment;
  if (name === undefined) return { name: 'default', environment: {} };
  const environment = Object.hasOwn(environments, name) ? environments[name] : undefined;
  // A suite may map environments to ids without a configuration that knows them.
  if (environment || Object.keys(environments).length === 0) return { name, environment: environment ?? {} };
  const near = nearest(name, Object.keys(environments));
  problems.push({
    kind: 'usage',
    message: `The configuration has no environment called "${name}".`,
    hint: near ? `Did you mean "${near}"?` : `It has: ${Object.keys(environments).join(', ')}.`,
  });
  return { name, environment: {} };
}
