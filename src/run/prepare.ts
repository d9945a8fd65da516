import type { Case } from '../model/case.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Expect } from '../model/suite.ts';
import type { Contract } from '../model/target.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';
import { expectOf } from './expect-of.ts';
import { isGuarded } from './needs-contract.ts';
import { type MockSources, type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { type Names, scopeOf } from './scope.ts';

/** What preparing a case needs of its surroundings. */
export interface Preparation extends MockSources {
  readonly clock: { now(): number };
  readonly runId: string;
  readonly seed: string;
  /** The matchers and mocks that there are. */
  readonly vocabulary: Vocabulary;
  /** What expressions may use beside the case. */
  readonly names: Names;
  /** Runs only what is idempotent, or sends a GET. */
  readonly guarded: boolean;
}

/** What this attempt sends, and what is expected of its reply; without `expect` there is a problem, and nothing is sent. */
export interface Prepared extends ResolvedInputs {
  readonly expect?: Expect;
}

/** Resolves the inputs: a generated time is that of the attempt, all else is the same each time. */
export function prepare(test: Case, contract: Contract | undefined, services: Preparation): Prepared {
  const { clock, runId, names } = services;
  const scope = (inputs: JsonObject) => scopeOf(test, inputs, runId, names);
  const resolved = resolveInputs(test, contract, { ...services, now: clock.now(), scope });
  if (resolved.problems.length > 0) return resolved;
  if (isGuarded(test, services.guarded) && contract?.requestType !== 'GET') {
    return { ...resolved, problems: [mayChangeSomething(test)] };
  }
  const expect = expectOf(test, scope(resolved.inputs));
  return 'kind' in expect ? { ...resolved, problems: [expect] } : { ...resolved, expect };
}

function mayChangeSomething({ action, place }: Case): Problem {
  return {
    kind: 'protected',
    place,
    message: `"${action}" may change something in the system behind it, and this environment is protected.`,
    hint: 'If it may safely be called twice, write `idempotent: true` in the suite; else run with --allow-side-effects.',
  };
}
