import { plainNumbers } from '../lib/as-typed.ts';
import { showText } from '../lib/show.ts';
import { compileContract } from '../matchers/json-schema/compile-schema.ts';
import type { RelevantFault } from '../matchers/json-schema/relevant-faults.ts';
import { pathOf } from '../matchers/locate.ts';
import type { Mismatch } from '../matchers/matcher.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * What a value has wrong by a schema of an action's contract; `undefined` where the schema is none, so that nothing can
 * be held against it.
 */
export function contractFaults(schema: JsonObject, value: Json): readonly RelevantFault[] | undefined {
  const faults = compileContract(schema)?.faults(plainNumbers(value));
  return faults === 'endless' ? undefined : faults;
}

/**
 * A fault by a contract in a sentence, and the path that it is about: empty for the whole, which `whole` names.
 *
 * @param is what the part is, e.g. `is 5`
 */
export function sayFault(
  { must, part }: Mismatch,
  whole: string,
  is: (path: string, actual: Json) => string,
): { readonly path: string; readonly message: string } {
  const path = pathOf(part?.steps ?? []).replace(/^\./, '');
  const subject = path === '' ? whole : `\`${showText(path)}\``;
  const found = part?.actual === undefined ? 'is missing' : is(path, part.actual);
  return { path, message: `${subject} ${found}, but by the contract of the action it must ${must}.` };
}
