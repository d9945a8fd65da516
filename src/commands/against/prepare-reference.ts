import type { Problem } from '../../model/problem.ts';
import type { BrokenSuite } from '../../model/suite.ts';
import { checkPlaces } from '../check-places.ts';
import type { Holdable } from '../contracts/before-run.ts';
import { type Loaded, loadCases } from '../load-cases.ts';
import { problemsOf } from '../nothing-to-run.ts';
import type { LastFailed } from '../past/last-failed.ts';
import { reportPlaces } from '../report-places.ts';
import { runPlan, selectionOf } from '../run-plan.ts';
import type { Purpose } from '../settings.ts';
import { settleFor } from '../settle-for.ts';
import type { Invocation, World } from '../world.ts';
import { refuseAgainst } from './refuse-against.ts';
import type { Rehearsed } from './run-reference.ts';

/** What is known of the other environment before the first call. */
export interface PreparedReference {
  /** Absent where no other environment is named, or something is wrong with it. */
  readonly rehearsed?: Rehearsed;
  /** To be held against the kept contracts with the run itself, also where nothing is to run. */
  readonly holdable: readonly Holdable[];
  /** What must be mended first and is not wrong with the run itself as well. */
  readonly wrong: readonly Problem[];
  /** Why its audit log cannot be written. */
  readonly shut: readonly Problem[];
}

/** What the run itself has found out by then. */
interface Own {
  readonly purpose: Purpose;
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenSuite[];
  readonly failed: LastFailed | undefined;
}

/**
 * Settles, loads and checks the same selection for the environment that `--against` names. It has the seed and the options
 * of the run itself, but writes nothing except its audit log, tells nobody of itself, and goes on whatever fails.
 */
export async function prepareReference(
  world: World,
  given: Invocation & { readonly flags: { readonly seed: string } },
  { purpose, problems: told, broken: toldBroken, failed }: Own,
): Promise<PreparedReference> {
  const { against, bail: _, ...flags } = given.flags;
  if (against === undefined) return { ...none, wrong: [] };
  const refusal = refuseAgainst(world, given, against);
  if (refusal) return { ...none, wrong: [refusal] };

  const invocation = { ...given, flags: { ...flags, env: against } };
  const { settings: wanted, problems } = await settleFor(purpose, world, invocation);
  const { webhook: _webhook, otlp: _otlp, ...rest } = wanted;
  const settings = { ...rest, reporters: [{ name: 'audit' }] };
  const loaded = await loadCases(world, invocation, settings, failed?.ids);
  const broken = without(loaded.broken, toldBroken);
  const wrong = [...without([...problems, ...loaded.problems], told), ...problemsOf(broken)];
  if (wrong.length > 0) return { ...none, wrong };
  const holdable = [{ invocation, settings, loaded }];
  if (purpose === 'offline') return { ...none, wrong, holdable };

  const places = reportPlaces(settings, { runId: 'any', startedAt: world.clock.now() });
  const shut = await checkPlaces(places, world.temporaries);
  const plan = await runPlan(settings, loaded, selectionOf(invocation, world.cwd, failed?.runId), undefined);
  const rehearsed = { settings, flags: invocation.flags, loaded, plan, comparedFrom: ownName(given) };
  return { rehearsed, holdable, wrong, shut };
}

const none = { holdable: [], shut: [] } as const;

/** Two environments have most of a project in common: what is wrong with that is told once. */
function without<T extends Problem | Loaded['broken'][number]>(found: readonly T[], told: readonly T[]): T[] {
  const known = new Set(told.map((one) => JSON.stringify(one)));
  return found.filter((one) => !known.has(JSON.stringify(one)));
}

function ownName({ flags, project: { config } }: Invocation): string {
  return flags.env ?? config.defaultEnvironment ?? 'default';
}
