import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ActionError, Contract } from '../../model/target.ts';

/**
 * What the contract says about the names of inputs that the platform refused: those it does not know, and those that it
 * wants and that are missing. Only for a refused call, since many contracts allow further inputs; fields that `told`
 * already names are left out. A `null` input counts as missing, for the platform drops it.
 */
export function inputErrors(
  inputs: JsonObject,
  { inputSchema }: Contract,
  told: readonly ActionError[],
): ActionError[] {
  if (!inputSchema) return [];
  const properties = isJsonObject(inputSchema.properties) ? inputSchema.properties : {};
  const names = Object.keys(properties);
  const required = Array.isArray(inputSchema.required)
    ? inputSchema.required.filter((name) => typeof name === 'string')
    : [];
  const isOpen = inputSchema.additionalProperties === true || isJsonObject(inputSchema.additionalProperties);
  const unknown = isOpen ? [] : Object.keys(inputs).filter((name) => !Object.hasOwn(properties, name));
  const missing = required.filter((name) => !Object.hasOwn(inputs, name) || inputs[name] === null);
  return [...unknown.map((name) => unknownInput(name, names)), ...missing.map(missingInput)].filter(
    ({ field }) => !told.some((error) => error.field === field),
  );
}

function unknownInput(field: string, names: readonly string[]): ActionError {
  const near = nearest(field, names);
  const help = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  return { code: 'unknown-input', message: `The action has no input \`${field}\`.${help}`, field };
}

function missingInput(field: string): ActionError {
  return { code: 'missing-input', message: `The action needs the input \`${field}\`.`, field };
}
