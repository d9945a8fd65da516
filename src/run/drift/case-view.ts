import { inputOf } from '../../lib/path.ts';
import type { Case } from '../../model/case.ts';
import type { Expect } from '../../model/suite.ts';
import type { Contract } from '../../model/target.ts';
import { checkInputs } from '../check-inputs.ts';
import { type Preparation, prepare } from '../prepare.ts';

/** What decides whether a change of a contract touches a case. */
export interface CaseView {
  /** The inputs that it sends. A `null` one is dropped by the platform, and not among them. */
  readonly sends: ReadonlySet<string>;
  /** The inputs that are refused now, or missing, and were not before. */
  readonly refused: ReadonlySet<string>;
  /** Absent where it cannot be told. */
  readonly expect?: Expect;
  readonly idempotent: boolean;
}

/** Looks at a case as it would be sent under the new contract. What its mocks need is loaded before; see `loadMocks`. */
export function viewCase(test: Case, before: Contract, after: Contract, preparation: Preparation): CaseView {
  const { inputs, expect } = prepare(test, after, preparation);
  const given = Object.keys(inputs).filter((name) => inputs[name] !== null);
  const faults = ({ inputSchema }: Contract) => {
    const found = inputSchema ? checkInputs(test, inputs, inputSchema, () => false) : { problems: [], warnings: [] };
    return found.problems.map(({ path = '' }) => inputOf(path));
  };
  const known = new Set(faults(before));
  return {
    // A generated value that cannot be had here is sent all the same when the case runs.
    sends: new Set([...given, ...Object.keys(test.mocks).map(inputOf)]),
    refused: new Set(faults(after).filter((name) => !known.has(name))),
    ...(expect && { expect }),
    idempotent: test.idempotent,
  };
}
