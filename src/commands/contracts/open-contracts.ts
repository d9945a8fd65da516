import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { contractKey } from '../../run/needs-contract.ts';
import { actionIn } from '../../suite/action-in.ts';
import { type Loaded, loadCases } from '../load-cases.ts';
import { nothingSelected, problemsOf } from '../nothing-to-run.ts';
import { sayProblems } from '../say.ts';
import type { Settings } from '../settings.ts';
import { settleFor } from '../settle-for.ts';
import type { Invocation, World } from '../world.ts';
import { type Answers, askContracts } from './ask-contracts.ts';
import { contractsFolder } from './contracts-folder.ts';
import { type ContractFiles, readContracts } from './read-contracts.ts';

/** What the suites call, what is kept of it, and what the server says of it now. */
export interface OpenContracts extends Answers {
  readonly settings: Settings;
  readonly loaded: Loaded;
  /** Of the kept contracts, below the project folder. */
  readonly folder: string;
  readonly files: ContractFiles;
  /** By `contractKey`: where the first suite that calls the action names it. What no suite calls has none. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Loads the suites and the kept contracts, and asks for those of today. The exit code where that cannot be done, after saying why. */
export async function openContracts(
  world: World,
  invocation: Invocation,
  wrong: readonly Problem[] = [],
): Promise<OpenContracts | number> {
  const { settings, problems } = await settleFor('look', world, invocation);
  const loaded = await loadCases(world, invocation, settings);
  const folder = contractsFolder(invocation);
  const files = await readContracts(settings.root, folder);
  const all = [...wrong, ...problems, ...loaded.problems, ...problemsOf(loaded.broken), ...files.problems];
  if (all.length === 0 && loaded.selected === 0) all.push(nothingSelected(loaded.found));
  if (all.length > 0) return refuse(world, all, 2);
  const asked = await askContracts(world, settings, loaded);
  if ('problems' in asked) return refuse(world, asked.problems, asked.failed ? 3 : 2);
  return { ...asked, settings, loaded, folder, files, places: placesOf(loaded, settings) };
}

function refuse({ stderr, redactor }: World, problems: readonly Problem[], code: number): number {
  sayProblems(stderr, problems, redactor);
  return code;
}

function placesOf({ definitions }: Loaded, { actionKey }: Settings): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const suite of definitions) {
    const action = actionIn(suite, actionKey);
    if (typeof action !== 'string') continue;
    const key = contractKey({ action, mode: suite.mode });
    if (!places.has(key)) places.set(key, suite.places.action ?? suite.place);
  }
  return places;
}
