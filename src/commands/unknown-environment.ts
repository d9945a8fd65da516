import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import type { Invocation } from './world.ts';

/**
 * What is wrong with `--env` where no configuration says which environments there are. A suite that maps environments
 * to ids is as good: it says itself if the one that is chosen is not among them.
 */
export function unknownEnvironment(
  { flags: { env }, project: { config, problems } }: Invocation,
  suites: readonly Suite[],
): Problem | undefined {
  // A configuration that cannot be read may have said it.
  if (env === undefined || Object.keys(config.environments ?? {}).length > 0 || problems.length > 0) return undefined;
  if (suites.length === 0 || suites.some(({ action }) => typeof action !== 'string')) return undefined;
  return {
    kind: 'usage',
    message: `There is no environment called "${env}": no configuration and no suite names it.`,
    hint: 'Leave --env out, write it under `environments` in action-suite.config.ts, or give the suites an id for it under `action`.',
  };
}
