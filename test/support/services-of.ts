import type { Clock } from '../../src/model/clock.ts';
import type { Target } from '../../src/model/target.ts';
import type { Services } from '../../src/run/run-case.ts';
import { noSnapshots } from './no-snapshots.ts';
import { noSources } from './no-sources.ts';

/** What a case needs of its surroundings: one attempt against the target, and nothing that was recorded or can be read. */
export function servicesOf(target: Target, clock: Clock): Services {
  return {
    target,
    clock,
    random: () => 0,
    runId: 'run-1',
    seed: 'seed-1',
    timeoutMs: 10_000,
    attempts: 1,
    guarded: false,
    ...noSources,
    names: { env: {}, vars: {} },
    snapshots: noSnapshots,
    onFatal: () => {},
    onFault: () => {},
  };
}
