import type { Case } from '../model/case.ts';
import { contractKey } from '../run/needs-contract.ts';
import { type Answers, askContracts } from './contracts/ask-contracts.ts';
import { type Findings, holdCases, type Measure, preparationOf } from './contracts/hold-cases.ts';
import type { Loaded } from './load-cases.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What comes of holding cases against the contracts of their actions. */
export interface ContractFindings extends Findings {
  /** How many contracts there were to hold cases against. */
  readonly contracts: number;
  /** The server could not be asked at all. */
  readonly failed: boolean;
}

/** Asks the server for the contract of each action that is to be run, and holds every case against it. Runs no action. */
export async function checkContracts(
  world: World,
  settings: Settings,
  loaded: Pick<Loaded, 'cases' | 'definitions' | 'suites'>,
): Promise<ContractFindings> {
  const asked = await askContracts(world, settings, loaded);
  if ('problems' in asked) return { ...asked, warnings: [], contracts: 0 };
  const { answers } = asked;
  const preparation = preparationOf(world, settings);
  const found = await holdCases(loaded.cases, loaded.definitions, (test) => measureOf(test, answers), preparation);
  const contracts = [...answers.values()].filter((answer) => answer.kind === 'asked' && answer.contract).length;
  return { ...found, contracts, failed: false };
}

function measureOf(test: Case, answers: Answers['answers']): Measure {
  const answer = answers.get(contractKey(test)) ?? { kind: 'asked' };
  if (answer.kind === 'problem') return answer;
  return answer.contract ? { contract: answer.contract } : 'none';
}
