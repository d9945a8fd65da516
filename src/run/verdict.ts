import type { Case } from '../model/case.ts';
import type { JsonObject } from '../model/json.ts';
import type { Attempt } from '../model/outcome.ts';
import type { Snapshots } from '../model/snapshots.ts';
import type { Expect } from '../model/suite.ts';
import type { Contract, Reply } from '../model/target.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';
import { compareSnapshot } from './compare-snapshot.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { type Names, scopeOf } from './scope.ts';

/** An attempt that counts: nothing follows it. */
export interface LastAttempt {
  readonly test: Case;
  readonly inputs: JsonObject;
  readonly expect: Expect;
  readonly contract: Contract | undefined;
  readonly attempt: Attempt;
}

/** What a verdict needs of a case's services. */
export interface VerdictServices {
  readonly runId: string;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Outputs that were recorded in earlier runs. */
  readonly snapshots: Snapshots;
}

/** A judgement, and what is to be told of the snapshot. */
export interface Verdict extends Judgement {
  readonly notice?: string | undefined;
}

/** What is to be said of the reply: by what the suite expects, by the contract, and by what was recorded earlier. */
export function verdictOn(
  reply: Reply,
  { test, inputs, expect, contract, attempt }: LastAttempt,
  { runId, names, vocabulary, snapshots }: VerdictServices,
): Verdict {
  const scope = scopeOf(test, inputs, runId, names);
  const outputSchema = test.flatten ? undefined : contract?.outputSchema;
  const context = { scope, latencyMs: attempt.serviceMs, outputSchema, vocabulary };
  const { problems, warnings } = judge(expect, reply, context);
  const snapshot = compareSnapshot(test, expect, reply, snapshots);
  return { problems: [...problems, ...snapshot.problems], warnings, notice: snapshot.notice };
}
