import { sayProblems } from './say.ts';
import type { SimulateFlags } from './simulate-flags.ts';
import { simulatorOf } from './simulator-of.ts';
import type { World } from './world.ts';

/** Runs the simulator as a server until a signal ends it. Exit codes: 0 after a signal, 2 where it cannot start. */
export async function simulate(world: World, root: string, flags: SimulateFlags): Promise<number> {
  const { stdout, stderr, redactor } = world;
  const { port = 0, actions = 'suites', rateLimit, protocol, seed, tokenFailure, ...rates } = flags;
  const simulator = await simulatorOf(root, [actions], {
    port,
    ...(rateLimit !== undefined && { rateLimit }),
    ...(protocol && { protocol }),
    ...(seed !== undefined && { seed }),
    faults: {
      ...(flags.latency !== undefined && { latencyMs: flags.latency }),
      ...(flags.jitter !== undefined && { jitterMs: flags.jitter }),
      ...(rates.fault429 !== undefined && { rate429: rates.fault429 }),
      ...(rates.fault500 !== undefined && { rate500: rates.fault500 }),
      ...(rates.faultReset !== undefined && { rateReset: rates.faultReset }),
      ...(rates.faultTruncate !== undefined && { rateTruncate: rates.faultTruncate }),
      ...(tokenFailure && { tokenFailure }),
    },
  });
  if ('problems' in simulator) {
    sayProblems(stderr, simulator.problems, redactor);
    return 2;
  }
  // Listened for before anybody is told that there is something to end.
  const ended = new Promise<void>((resolve) => world.onSignal(() => resolve()));
  stdout.write(
    [
      `The simulator listens on ${simulator.url}`,
      '',
      '  In another terminal:',
      `  export GENESYS_BASE_URL=${simulator.url} GENESYS_CLIENT_ID=any GENESYS_CLIENT_SECRET=any-secret`,
      '  action-suite run',
      '',
      '  Ctrl-C ends it.',
      '',
    ].join('\n'),
  );
  await ended;
  await simulator.close();
  return 0;
}
