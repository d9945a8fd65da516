import type { Problem } from '../model/problem.ts';
import { placeholdersOf } from '../suite/placeholders.ts';
import { judgePlaces } from './judge-places.ts';
import { type Loaded, loadCases } from './load-cases.ts';
import { problemsOf } from './nothing-to-run.ts';
import { ownFiles } from './own-files.ts';
import { reportPlaces } from './report-places.ts';
import type { RunFlags } from './run-flags.ts';
import { settleFor } from './settle-for.ts';
import type { Invocation, World } from './world.ts';

/** What can be known of suites before they run. Secrets in it are not masked yet. */
export interface Checked {
  readonly loaded: Loaded;
  /** How many contracts the cases were held against; undefined where that was not asked for. */
  readonly contracts: number | undefined;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The server was to be asked for contracts, and could not be. */
  readonly unasked: boolean;
}

/** Finds everything that is wrong and needs no call or, with `contracts`, no call but those that ask for contracts. */
export async function check(world: World, invocation: Invocation): Promise<Checked> {
  const { flags, project } = invocation;
  const { settings, problems } = await settleFor(flags.contracts ? 'look' : 'offline', world, invocation);
  const loaded = await loadCases(world, invocation, settings);
  const places = reportPlaces(settings, { runId: 'any', startedAt: world.clock.now() });
  const judgement = await judgePlaces(places, ownFiles(project, loaded));
  const errors = [...idle(flags), ...problems, ...loaded.problems, ...judgement.problems, ...problemsOf(loaded.broken)];
  // With something wrong that needs no server, nobody is asked: what is told then would be half the truth.
  const held = flags.contracts && errors.length === 0 ? await holdToContracts(world, settings, loaded) : undefined;
  return {
    loaded,
    contracts: held?.contracts,
    errors: [...errors, ...(held?.problems ?? [])],
    warnings: [...loaded.definitions.flatMap(placeholdersOf), ...(held?.warnings ?? [])],
    unasked: held?.failed ?? false,
  };
}

/** Options that are about the server do nothing where none is asked. */
function idle({ contracts, simulate, baseUrl, loginUrl, rate, concurrency }: RunFlags): Problem[] {
  const given = {
    '--simulate': simulate,
    '--base-url': baseUrl,
    '--login-url': loginUrl,
    '--rate': rate,
    '--concurrency': concurrency,
  };
  const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (contracts || name === undefined) return [];
  const message = `${name} is about the server, and \`validate\` asks it only with --contracts.`;
  return [{ kind: 'usage', message, hint: `Add --contracts, or leave ${name} out.` }];
}

async function holdToContracts(...args: Parameters<typeof import('./check-contracts.ts').checkContracts>) {
  const { checkContracts } = await import('./check-contracts.ts');
  return checkContracts(...args);
}
