import type { JsonObject } from '../../model/json.ts';
import type { ActionStatus } from '../../model/suite.ts';
import type { GeneratedCase } from '../../suite/generate/generated-case.ts';
import type { SimulatedAction } from '../../targets/simulator/action.ts';
import { offlineEngine } from '../../targets/simulator/offline-engine.ts';
import { rulesOr } from '../../targets/simulator/rules.ts';

/** A case, and how the action ends with what it sends. */
export type TriedCase = GeneratedCase & { readonly status: ActionStatus };

/** How an action ended; `why` it failed. */
interface End {
  readonly status: ActionStatus;
  readonly why?: string;
}

/**
 * Runs an action with what each case sends, as the simulator does, so that the suite expects what will come. A case over
 * several values that do not all end alike becomes a case for each of them.
 */
export async function tryCases(
  action: SimulatedAction,
  cases: readonly GeneratedCase[],
): Promise<{ readonly cases: readonly TriedCase[]; readonly why?: string }> {
  const engine = rulesOr(offlineEngine());
  const end = async (inputs: JsonObject): Promise<End> => {
    const [fault] = action.checkInputs(inputs);
    if (fault) return { status: 'FAILED', why: fault.message };
    const result = await engine(action, inputs, { draft: false, now: 0, contextId: 'any', stubs: [] });
    if (result.kind === 'succeeded') return { status: 'SUCCEEDED' };
    return { status: 'FAILED', ...(result.kind === 'failed' && { why: result.error.message }) };
  };
  const tried: TriedCase[] = [];
  let firstEnd: End | undefined;
  for (const { axis, ...one } of cases) {
    const variants = axis ? axis.values.map((value) => ({ ...one.inputs, [axis.name]: value })) : [one.inputs];
    const ends: End[] = [];
    for (const inputs of variants) ends.push(await end(inputs));
    const [first] = ends;
    if (!first) continue;
    firstEnd ??= first;
    if (ends.every(({ status }) => status === first.status)) {
      tried.push({ ...one, ...(axis && { axis }), status: first.status });
    } else {
      for (const [index, inputs] of variants.entries()) {
        const { status } = ends[index] ?? first;
        tried.push({ ...one, name: `${one.name}: ${String(axis?.values[index])}`, inputs, status });
      }
    }
  }
  return { cases: tried, ...(firstEnd?.why !== undefined && { why: firstEnd.why }) };
}
