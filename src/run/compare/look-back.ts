import { differences } from '../../matchers/differences.ts';
import type { CaseChange, OutputChange, OutputDifference } from '../../model/comparison.ts';
import type { RunEvent } from '../../model/event.ts';
import type { Json } from '../../model/json.ts';

/** A case whose output is another one now. */
export interface ChangedOutput {
  readonly change: CaseChange;
  readonly now: Json;
}

/** So many places of one output are named ... */
const mostTold = 5;
/** ... and so many are counted. */
const mostCounted = 1_000;

/**
 * Reads an earlier run once more for what was not kept of it: what outputs were, and what the cases are called that are
 * gone. Both lists come back in their order.
 *
 * @param again gives its events; not called where nothing is asked for
 * @param gone ids
 */
export async function lookBack(
  again: () => AsyncIterable<RunEvent>,
  changed: readonly ChangedOutput[],
  gone: readonly string[],
): Promise<{ readonly changed: readonly OutputChange[]; readonly gone: readonly CaseChange[] }> {
  const outputs = new Map(changed.map((one) => [one.change.caseId, one]));
  const names = new Set(gone);
  const told = new Map<string, OutputChange>();
  const lost = new Map<string, CaseChange>();
  if (outputs.size + names.size > 0) {
    for await (const event of again()) {
      if (event.type !== 'case:finished') continue;
      const one = outputs.get(event.caseId);
      if (one) told.set(event.caseId, outputChange(one, event.output ?? null));
      if (!names.has(event.caseId)) continue;
      const { caseId, index, suite, file, place, status } = event;
      const change = { caseId, index, suite, case: event.case, file, line: place.line };
      lost.set(caseId, { ...change, before: status, now: 'absent' });
    }
  }
  return {
    changed: changed.flatMap(({ change }) => told.get(change.caseId) ?? []),
    gone: gone.flatMap((caseId) => lost.get(caseId) ?? []),
  };
}

function outputChange({ change, now }: ChangedOutput, before: Json): OutputChange {
  const first: OutputDifference[] = [];
  let places = 0;
  for (const { path, text } of differences(before, now)) {
    places += 1;
    if (places <= mostTold) first.push({ path: path.replace(/^\./, ''), text });
    if (places === mostCounted) break;
  }
  return { ...change, places, differences: first };
}
