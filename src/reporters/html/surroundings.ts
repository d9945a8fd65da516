import type { RunStarted } from '../../model/event.ts';
import type { RunFacts } from './page/shape.ts';

/**
 * The options of a command line that has the same surroundings as the run. A log that keeps no values has lost what was
 * typed, so there the name of the environment has to say it.
 */
export function surroundings(started: RunStarted | undefined): Pick<RunFacts, 'options' | 'isSimulated'> {
  const typed = started?.plan?.selection;
  const isSimulated = typed ? typed.simulate === true : started?.environment === 'simulator';
  const named = started && !ownNames.has(started.environment) ? started.environment : undefined;
  const env = typed ? typed.env : named;
  return {
    options: [...(isSimulated ? ['--simulate'] : []), ...(env === undefined ? [] : ['--env', env])],
    isSimulated,
  };
}

/** What a run's surroundings are called that are none of the configuration's environments. */
const ownNames: ReadonlySet<string> = new Set(['simulator', 'default']);
