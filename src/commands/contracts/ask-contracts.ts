import { formatDuration } from '../../lib/duration.ts';
import type { Case } from '../../model/case.ts';
import type { Problem } from '../../model/problem.ts';
import type { Failure, Target } from '../../model/target.ts';
import { type AskedContract, fetchContract } from '../../run/ask-contract.ts';
import { limitCase } from '../../run/limit-case.ts';
import { contractKey } from '../../run/needs-contract.ts';
import { leastMs } from '../../run/pace.ts';
import { connect } from '../connect.ts';
import { foldersOf, type Loaded } from '../load-cases.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';

/** What the server said of each action that is to be run, by its `contractKey`, in the order of the cases. */
export interface Answers {
  readonly actions: ReadonlyMap<string, Wanted>;
  readonly answers: ReadonlyMap<string, AskedContract | Failure>;
}

/** An action whose contract is wanted. */
export type Wanted = Pick<Case, 'action' | 'mode'>;

/** Why nothing was asked. */
export interface NotAsked {
  readonly problems: readonly Problem[];
  /** The server could not be asked at all. */
  readonly failed: boolean;
}

/** A shorter wait is not announced. */
const worthTellingMs = 10_000;

/** Asks the server for the contract of each action that is to be run. Runs no action. */
export async function askContracts(
  world: World,
  settings: Settings,
  loaded: Pick<Loaded, 'cases' | 'suites'>,
): Promise<Answers | NotAsked> {
  const connection = await connect(world, settings, foldersOf(loaded), settings.root);
  if ('problems' in connection) return { problems: connection.problems, failed: false };
  try {
    const actions = actionsOf(loaded.cases);
    const waitMs = leastMs(actions.size, settings.rate);
    if (waitMs > worthTellingMs) world.stderr.write(announcement(actions.size, waitMs));
    const answers = await askAll([...actions.values()], connection.target, world, settings);
    return 'kind' in answers ? { problems: [answers.problem], failed: true } : { actions, answers };
  } finally {
    await connection.close();
  }
}

/** The actions of cases that are not skipped. */
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

/** All answers, or the failure after which no other action can do better. */
async function askAll(
  actions: readonly Wanted[],
  target: Target,
  { clock, random }: World,
  { concurrency, timeoutMs }: Settings,
): Promise<Answers['answers'] | Failure> {
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
