import { formatDuration } from '../lib/duration.ts';
import { ExtensionFault } from '../lib/extension-fault.ts';
import { loadMocks } from '../mocks/generate.ts';
import type { Case } from '../model/case.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Contract, Failure, Target } from '../model/target.ts';
import { type AskedContract, fetchContract } from '../run/ask-contract.ts';
import { checkCase } from '../run/check-case.ts';
import type { Judgement } from '../run/judgement.ts';
import { limitCase } from '../run/limit-case.ts';
import { contractKey } from '../run/needs-contract.ts';
import { leastMs } from '../run/pace.ts';
import type { Preparation } from '../run/prepare.ts';
import { connect } from './connect.ts';
import { foldersOf, type Loaded } from './load-cases.ts';
import { createProblemSet } from './problem-set.ts';
import type { Settings } from './settings.ts';
import { sourcesOf } from './sources.ts';
import type { World } from './world.ts';

/** What comes of holding cases against the contracts of their actions. */
export interface ContractFindings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many contracts there were to hold cases against. */
  readonly contracts: number;
  /** The server could not be asked at all. */
  readonly failed: boolean;
}

/** A shorter wait is not announced. */
const worthTellingMs = 10_000;

/** Asks the server for the contract of each action that is to be run, and holds every case against it. Runs no action. */
export async function checkContracts(
  world: World,
  settings: Settings,
  loaded: Pick<Loaded, 'cases' | 'definitions' | 'suites'>,
): Promise<ContractFindings> {
  const connection = await connect(world, settings, foldersOf(loaded), settings.root);
  if ('problems' in connection) return { ...nothing, problems: connection.problems };
  try {
    const actions = actionsOf(loaded.cases);
    const waitMs = leastMs(actions.size, settings.rate);
    if (waitMs > worthTellingMs) world.stderr.write(announcement(actions.size, waitMs));
    const asked = await askAll([...actions.values()], connection.target, world, settings);
    if ('kind' in asked) return { ...nothing, problems: [asked.problem], failed: true };
    return await holdAll(loaded, asked, world, settings);
  } finally {
    await connection.close();
  }
}

const nothing: ContractFindings = { problems: [], warnings: [], contracts: 0, failed: false };

type Wanted = Pick<Case, 'action' | 'mode'>;

function actionsOf(cases: Iterable<Case>): Map<string, Wanted> {
  const actions = new Map<string, Wanted>();
  for (const { action, mode, skip } of cases) {
    if (skip === undefined) actions.set(contractKey({ action, mode }), { action, mode });
  }
  return actions;
}

function announcement(actions: number, waitMs: number): string {
  return `Asking for ${actions} contracts, which takes ${formatDuration(waitMs)} or more at the rate limit.\n`;
}

type Answers = ReadonlyMap<string, AskedContract | Failure>;

/** All answers, or the failure after which no other action can do better. */
async function askAll(
  actions: readonly Wanted[],
  target: Target,
  { clock, random }: World,
  { concurrency, timeoutMs }: Settings,
): Promise<Answers | Failure> {
  const answers = new Map<string, AskedContract | Failure>();
  const end = new AbortController();
  let fatal: Failure | undefined;
  const left = actions.values();
  const work = async () => {
    for (const action of left) {
      const limits = limitCase({}, { clock, timeoutMs }, end.signal);
      const services = { target, clock, random, attempts: 3 };
      const answer = await limits.stopwatch.during(() => fetchContract(action, services, limits.context));
      limits.release();
      if (end.signal.aborted) return;
      answers.set(contractKey(action), answer);
      if (answer.kind === 'problem' && answer.fatal) {
        fatal = answer;
        end.abort('stopped');
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return fatal ?? answers;
}

async function holdAll(
  { cases, definitions }: Pick<Loaded, 'cases' | 'definitions'>,
  answers: Answers,
  world: World,
  settings: Settings,
): Promise<ContractFindings> {
  const problems = createProblemSet();
  const warnings = createProblemSet();
  const places = new Map(definitions.map(({ file, place, places }) => [file, places.action ?? place]));
  const preparation = {
    clock: world.clock,
    ...sourcesOf(world, settings),
    runId: 'validate',
    seed: 'validate',
    guarded: false,
  };
  for (const test of cases) {
    if (test.skip !== undefined) continue;
    const answer = answers.get(contractKey(test)) ?? { kind: 'asked' };
    const place = places.get(test.file) ?? test.place;
    if (answer.kind === 'problem') problems.add({ ...answer.problem, place });
    else if (!answer.contract) warnings.add(noContract(test, place));
    else {
      const found = await hold(test, answer.contract, preparation);
      for (const problem of found.problems) problems.add(problem);
      for (const warning of found.warnings) warnings.add(warning);
    }
  }
  const contracts = [...answers.values()].filter((answer) => answer.kind === 'asked' && answer.contract).length;
  return { problems: problems.all(), warnings: warnings.all(), contracts, failed: false };
}

/** A mock of the configuration that breaks off is a problem of its case: the others are held all the same. */
async function hold(test: Case, contract: Contract, preparation: Preparation): Promise<Judgement> {
  try {
    await loadMocks(Object.values(test.mocks), preparation.vocabulary.mocks);
    return checkCase(test, contract, preparation);
  } catch (error) {
    if (!(error instanceof ExtensionFault)) throw error;
    const hint = 'Mend it in the configuration.';
    return { problems: [{ kind: 'internal', message: `${error.message}.`, hint, place: test.place }], warnings: [] };
  }
}

function noContract({ action }: Case, place: Place): Problem {
  return {
    kind: 'contract',
    message: `The server gives no contract of ${JSON.stringify(action)}, so its cases are held against none.`,
    hint: 'This is so with servers that only stand in for Genesys Cloud.',
    place,
  };
}
