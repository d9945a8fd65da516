import { isoTime } from '../lib/iso-time.ts';
import type { RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { RunControl } from '../run/control.ts';
import { type Executor, localExecutor } from '../run/executors/local.ts';
import type { Journal } from '../run/journal.ts';
import type { Assignment } from './assignment.ts';
import { refusingExecutor } from './refusal.ts';
import { sourcesOf } from './sources.ts';
import type { World } from './world.ts';

/** What the first event of the run says. */
export function openingOf(
  world: World,
  { settings, seed, selected, suites, refused, connection, plan }: Assignment,
  runId: string,
): Omit<RunStarted, 'type' | 'timestamp'> {
  const { limit, windowMs } = settings.rate;
  return {
    runId,
    version: world.version,
    seed,
    environment: settings.environment,
    ...(connection && { baseUrl: connection.baseUrl }),
    protocol: settings.protocol,
    concurrency: settings.concurrency,
    ratePerMinute: Math.round((limit * 60_000) / windowMs),
    selected: selected + refused.length,
    suites,
    ...(plan && { plan }),
  };
}

/** What runs the cases; where nothing is to run, it only says why. */
export function executorOf(
  world: World,
  { control, journal }: { readonly control: RunControl; readonly journal: Journal },
  { settings, seed, queuesOf, refused, connection, snapshots }: Assignment,
  { runId }: { runId: string },
): Executor {
  const { clock, random, onFault } = world;
  const stamping = () => ({ timestamp: isoTime(clock.now()), runId, seed });
  if (refused.length > 0 || !connection || !snapshots) return refusingExecutor(refused, stamping);
  const services = {
    target: connection.target,
    clock,
    random,
    runId,
    seed,
    ...sourcesOf(world, settings),
    timeoutMs: settings.timeoutMs,
    attempts: 3,
    guarded: settings.guarded,
    snapshots,
    journal,
    onFault,
    onFatal: (problem: Problem) =>
      control.halt({ why: problem.kind === 'network' ? 'network' : 'sign-in', message: problem.message, problem }),
  };
  return localExecutor(services, settings.concurrency, { queuesOf, perAction: settings.concurrencyPerAction });
}
