import { maskPaths } from '../lib/mask-paths.ts';
import { differences } from '../matchers/differences.ts';
import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { Snapshots } from '../model/snapshots.ts';
import type { Expect } from '../model/suite.ts';
import type { Reply } from '../model/target.ts';
import { describeDifferences, judgeSnapshot, recordable } from './judge-snapshot.ts';

/** What came of a comparison with the recorded output. */
export interface SnapshotVerdict {
  readonly problems: readonly Problem[];
  /** What was recorded in place of something else, for the reader of the run. */
  readonly notice?: string;
}

/** Holds the output against the recorded one, or records it. What is sensitive is masked in both. */
export function compareSnapshot(test: Case, expect: Expect, reply: Reply, snapshots: Snapshots): SnapshotVerdict {
  if (!expect.snapshot || reply.kind !== 'succeeded') return { problems: [] };
  const output = recordable(maskPaths(reply.output, test.sensitive ?? []), expect.output);
  const recorded = snapshots.recorded(test);
  const place = expect.switchPlaces.snapshot ?? expect.place;
  if (!snapshots.updates) return { problems: judgeSnapshot(recorded, output, place) };
  snapshots.record(test, output);
  const found = recorded === undefined ? [] : [...differences(recorded, output)];
  if (found.length === 0) return { problems: [] };
  return { problems: [], notice: `The output of "${test.name}" is recorded anew: ${describeDifferences(found)}.` };
}
