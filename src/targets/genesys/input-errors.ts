import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ActionError, Contract } from '../../model/target.ts';
import { unknownInputCode, wrongNames } from '../../run/wrong-names.ts';

/**
 * What the contract says about the names of inputs that the platform refused: those it does not know, and those that it
 * wants and that are missing. Only for a refused call, since many contracts allow further inputs; fields that `told`
 * already names are left out.
 */
export function inputErrors(
  inputs: JsonObject,
  { inputSchema }: Contract,
  told: readonly ActionError[],
): ActionError[] {
  if (!inputSchema) return [];
  const { unknown, missing, names } = wrongNames(inputs, inputSchema);
  const isOpen = inputSchema.additionalProperties === true || isJsonObject(inputSchema.additionalProperties);
  return [...(isOpen ? [] : unknown.map((name) => unknownInput(name, names))), ...missing.map(missingInput)].filter(
    ({ field }) => !told.some((error) => error.field === field),
  );
}

function unknownInput(field: string, names: readonly string[]): ActionError {
  const near = nearest(field, names);
  const help = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  return { code: unknownInputCode, message: `The action has no input \`${field}\`.${help}`, field };
}

function missingInput(field: string): ActionError {
  return { code: 'missing-input', message: `The action needs the input \`${field}\`.`, field };
}
