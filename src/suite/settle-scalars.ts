import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { getAt } from '../lib/path.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { stepsOf } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';
import { typesOf } from './schema-parts.ts';

/**
 * Decides what the schema alone can decide: where text belongs, a number is the text that was typed; where a number
 * belongs, a scalar that was left open is a number if it keeps all its digits. A changed copy of the tree, or `undefined`
 * if there was nothing to decide.
 */
export function settleScalars(tree: JsonObject, errors: readonly SchemaError[]): JsonObject | undefined {
  const ofKind = errors.filter(({ keyword }) => keyword === 'type' || keyword === 'not');
  const changes = ofKind.flatMap((error) => {
    const pointer = stepsOf(error.instancePath);
    const value = getAt(tree, pointer);
    const settled = value === undefined ? undefined : settle(value, typesOf(error));
    return settled === undefined ? [] : [{ pointer, settled }];
  });
  if (changes.length === 0) return undefined;
  const copy = structuredClone(tree);
  for (const { pointer, settled } of changes) {
    const parent = getAt(copy, pointer.slice(0, -1));
    if (typeof parent === 'object' && parent !== null) Reflect.set(parent, pointer.at(-1) ?? '', settled);
  }
  return copy;
}

function settle(value: Json, types: readonly string[]): Json | undefined {
  const takesNumber = types.includes('number') || types.includes('integer');
  if (isAsTyped(value)) {
    const number = takesNumber ? typedNumber(value.$typed) : undefined;
    // With digits lost, what the schema names first decides: a limit is a number or a date, a variable is any text.
    return (
      number ?? (types.find((type) => type === 'string' || type === 'number') === 'string' ? value.$typed : undefined)
    );
  }
  return typeof value === 'number' && types.includes('string') ? String(value) : undefined;
}
