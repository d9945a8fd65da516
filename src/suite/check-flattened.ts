import type { Json, JsonObject } from '../model/json.ts';
import type { Checker } from './checker.ts';
import { levelsOf } from './levels.ts';
import type { Pointer } from './pointer.ts';
import { listOf, mapOf } from './take.ts';

/** Reports `contract: true` beside `flatten: true`: a contract says how the output is nested, which a flat one is not. */
export function checkFlattened(tree: JsonObject, checker: Checker): void {
  if (tree.flatten !== true) return;
  for (const { map, pointer } of levelsOf(tree)) reportContract(map.expect, [...pointer, 'expect'], checker);
}

function reportContract(expect: Json | undefined, pointer: Pointer, checker: Checker): void {
  for (const [index, entry] of listOf(expect).entries()) reportContract(entry, [...pointer, index], checker);
  if (mapOf(expect).contract !== true) return;
  checker.report({
    pointer: [...pointer, 'contract'],
    part: 'key',
    words: () => ({
      message: 'A flattened output cannot be held against the contract, which describes it as it is without `flatten`.',
      hint: 'Remove `contract` here, or `flatten`.',
    }),
  });
}
