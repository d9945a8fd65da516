import { ExtensionFault } from '../../lib/extension-fault.ts';
import { loadMocks } from '../../mocks/generate.ts';
import type { Case } from '../../model/case.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Contract } from '../../model/target.ts';
import { type CaseCheck, checkCase } from '../../run/check-case.ts';
import type { Preparation } from '../../run/prepare.ts';
import { createTemplateWarnings } from '../../run/template-warnings.ts';
import type { Loaded } from '../load-cases.ts';
import { createProblemSet } from '../problem-set.ts';
import type { Settings } from '../settings.ts';
import { sourcesOf } from '../sources.ts';
import type { World } from '../world.ts';

/** What cases have wrong by the contracts of their actions. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What there is to hold a case against: a contract, or why there is none to be had, or that nobody knows of one. */
export type Measure = { readonly contract: Contract } | { readonly problem: Problem } | 'none' | 'unknown';

/**
 * Holds cases against contracts, and runs none. Those that are skipped are left out.
 *
 * @param measureOf for `none`, a warning says that the server has no contract; for `unknown`, nothing is told
 */
export async function holdCases(
  cases: Iterable<Case>,
  definitions: Loaded['definitions'],
  measureOf: (test: Case) => Measure,
  preparation: Preparation,
): Promise<Findings> {
  const problems = createProblemSet();
  const warnings = createProblemSet();
  const templates = createTemplateWarnings();
  const places = new Map(definitions.map(({ file, place, places }) => [file, places.action ?? place]));
  for (const test of cases) {
    if (test.skip !== undefined) continue;
    const measure = measureOf(test);
    if (measure === 'unknown') continue;
    const place = places.get(test.file) ?? test.place;
    if (measure === 'none') warnings.add(noContract(test, place));
    else if ('problem' in measure) problems.add({ ...measure.problem, place });
    else {
      const found = await holdCase(test, measure.contract, preparation);
      for (const problem of found.problems) problems.add(problem);
      for (const warning of found.warnings) warnings.add(warning);
      templates.note(test, measure.contract, found.leftOut, place);
    }
  }
  for (const warning of templates.all()) warnings.add(warning);
  return { problems: problems.all(), warnings: warnings.all() };
}

/** What preparing a case needs where none runs: generated values are the same each time. */
export function preparationOf(world: World, settings: Settings): Preparation {
  return {
    clock: world.clock,
    ...sourcesOf(world, settings),
    runId: 'validate',
    seed: 'validate',
    guarded: false,
  };
}

/** A mock of the configuration that breaks off is a problem of its case: the others are held all the same. */
export async function holdCase(test: Case, contract: Contract, preparation: Preparation): Promise<CaseCheck> {
  try {
    await loadMocks(Object.values(test.mocks), preparation.vocabulary.mocks);
    return checkCase(test, contract, preparation);
  } catch (error) {
    if (!(error instanceof ExtensionFault)) throw error;
    const hint = 'Mend it in the configuration.';
    const problem: Problem = { kind: 'internal', message: `${error.message}.`, hint, place: test.place };
    return { problems: [problem], warnings: [], leftOut: [] };
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
