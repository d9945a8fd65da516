import { ExtensionFault } from '../../lib/extension-fault.ts';
import { loadMocks } from '../../mocks/generate.ts';
import type { Case } from '../../model/case.ts';
import type { Problem } from '../../model/problem.ts';
import type { Contract } from '../../model/target.ts';
import { type CaseView, viewCase } from '../../run/drift/case-view.ts';
import type { ContractChange } from '../../run/drift/change.ts';
import { contractChanges } from '../../run/drift/contract-changes.ts';
import { touches } from '../../run/drift/touches.ts';
import { contractKey } from '../../run/needs-contract.ts';
import type { Preparation } from '../../run/prepare.ts';
import type { World } from '../world.ts';
import type { Answers, Wanted } from './ask-contracts.ts';
import { preparationOf } from './hold-cases.ts';
import { isUnasked } from './is-unasked.ts';
import { keptContract } from './kept-contract.ts';
import type { OpenContracts } from './open-contracts.ts';

/** A change, and the cases that it touches. */
export interface TouchingChange extends ContractChange {
  /** How many. */
  touched: number;
  /** The first of them. */
  readonly cases: Case[];
}

/** What has changed of one action. */
export interface Drift extends Wanted {
  /** Of the kept contract, below the project folder. Absent where none is kept. */
  readonly path?: string;
  readonly changes: readonly TouchingChange[];
}

/** So many cases of a change are held on to. */
const mostCases = 1_000;

/** Compares what is kept with what there is. `problems` are of actions of which the server did not say what there is. */
export async function driftOf(
  world: World,
  opened: OpenContracts,
): Promise<{ readonly drifts: readonly Drift[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const drifts = new Map<string, Drift & Pair>();
  for (const [key, wanted] of opened.actions) {
    const found = compare(world, key, wanted, opened);
    const place = opened.places.get(key);
    if ('problem' in found) problems.push({ ...found.problem, ...(place && { place }) });
    else if (found.changes.length > 0) drifts.set(key, found);
  }
  const preparation = preparationOf(world, opened.settings);
  for (const test of drifts.size > 0 ? opened.loaded.cases : []) {
    const drift = drifts.get(contractKey(test));
    if (!drift || test.skip !== undefined) continue;
    const view = await see(test, drift, preparation);
    for (const change of drift.changes) if (touches(change, view)) add(change, test);
  }
  return { drifts: [...drifts.values()], problems };
}

/** The contract that is kept, and the one that there is; empty where there is none. */
interface Pair {
  readonly before: Contract;
  readonly after: Contract;
}

type Compared = (Drift & Pair) | { readonly problem: Problem };

function compare({ redactor }: World, key: string, wanted: Wanted, { files, answers }: OpenContracts): Compared {
  const kept = files.kept.get(key);
  const answer: ReturnType<Answers['answers']['get']> = answers.get(key);
  if (answer?.kind === 'problem' && isUnasked(answer.problem)) return answer;
  const now = answer?.kind === 'asked' && answer.contract;
  // Both without secrets, so that one that is hidden is no change.
  const after = now ? keptContract(wanted, now, redactor.text).contract : {};
  const before = kept?.contract ?? {};
  const changes =
    answer?.kind === 'problem' ? [gone(answer.problem)] : changesOf(kept?.contract, now ? after : undefined);
  const touching = changes.map((change) => ({ ...change, touched: 0, cases: [] }));
  return { ...wanted, ...(kept && { path: kept.path }), changes: touching, before, after };
}

function changesOf(kept: Contract | undefined, now: Contract | undefined): ContractChange[] {
  if (!now) return kept ? [lost] : [];
  return kept ? contractChanges(kept, now) : [notKept];
}

function gone({ message, hint }: Problem): ContractChange {
  return { what: 'action-gone', breaking: true, message, ...(hint !== undefined && { hint }) };
}

const notKept: ContractChange = {
  what: 'not-kept',
  breaking: false,
  message: 'Its contract is not kept yet.',
  hint: 'Type `action-suite contracts pull`.',
};

const lost: ContractChange = {
  what: 'contract-gone',
  breaking: false,
  message: 'A contract is kept, and the server has none.',
};

async function see(test: Case, { before, after }: Pair, preparation: Preparation): Promise<CaseView> {
  try {
    await loadMocks(Object.values(test.mocks), preparation.vocabulary.mocks);
    return viewCase(test, before, after, preparation);
  } catch (error) {
    // A mock of the configuration that broke off; `validate` tells it.
    if (!(error instanceof ExtensionFault)) throw error;
    return { sends: new Set(Object.keys(test.inputs)), refused: new Set(), idempotent: test.idempotent };
  }
}

function add(change: TouchingChange, test: Case): void {
  change.touched += 1;
  if (change.cases.length < mostCases) change.cases.push(test);
}
