import { plainNumbers } from '../lib/as-typed.ts';
import { compileContract } from '../matchers/json-schema/compile-schema.ts';
import type { RelevantFault } from '../matchers/json-schema/relevant-faults.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * What a value has wrong by a schema of an action's contract; `undefined` where the schema is none, so that nothing can
 * be held against it.
 */
export function contractFaults(schema: JsonObject, value: Json): readonly RelevantFault[] | undefined {
  const faults = compileContract(schema)?.faults(plainNumbers(value));
  return faults === 'endless' ? undefined : faults;
}
