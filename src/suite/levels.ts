import type { JsonObject } from '../model/json.ts';
import type { Pointer } from './pointer.ts';
import { listOf, mapOf } from './take.ts';

/** A map in which inputs, mocks and expectations stand: the suite itself, or one of its cases. */
export interface Level {
  readonly pointer: Pointer;
  readonly map: JsonObject;
}

/** The suite, and each of its cases. */
export function levelsOf(tree: JsonObject): readonly [suite: Level, ...cases: Level[]] {
  const cases = listOf(tree.cases).map((entry, index): Level => ({ pointer: ['cases', index], map: mapOf(entry) }));
  return [{ pointer: [], map: tree }, ...cases];
}
