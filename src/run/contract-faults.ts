import { plainNumbers } from '../lib/as-typed.ts';
import { compileContract } from '../matchers/json-schema/compile-schema.ts';
import { mismatchOf } from '../matchers/json-schema/mismatch-of.ts';
import type { Mismatch } from '../matchers/matcher.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * What a value has wrong by a schema of an action's contract; `undefined` where the schema is none, so that nothing can
 * be held against it.
 */
export function contractFaults(schema: JsonObject, value: Json): readonly Mismatch[] | undefined {
  const faults = compileContract(schema)?.faults(plainNumbers(value));
  if (!faults || faults === 'endless') return undefined;
  return faults.map((fault) => mismatchOf(fault, value));
}
