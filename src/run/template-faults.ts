import { isJsonObject } from '../lib/is-json-object.ts';
import type { JsonObject } from '../model/json.ts';
import type { Contract } from '../model/target.ts';

/**
 * The inputs of which the text of their reference is sent, such as `${input.channel}`, since a case leaves them out:
 * optional ones without a default that a template names loudly. A `null` input counts as left out, for the platform drops
 * it.
 */
export function leftOut(inputs: JsonObject, contract: Contract): string[] {
  return loudOptionals(contract).filter((name) => !Object.hasOwn(inputs, name) || inputs[name] === null);
}

/** The optional inputs without a default of which a template names their own text. */
export function loudOptionals({ inputSchema, templateInputs }: Contract): string[] {
  const properties = propertiesOf(inputSchema);
  const required = Array.isArray(inputSchema?.required) ? inputSchema.required : [];
  return (templateInputs?.loud ?? []).filter((name) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema !== undefined && !required.includes(name) && !(isJsonObject(schema) && 'default' in schema);
  });
}

/** The inputs that a template names and the contract does not have; none where the contract names no inputs at all. */
export function strayInputs({ inputSchema, templateInputs }: Contract): { name: string; isLoud: boolean }[] {
  if (!isJsonObject(inputSchema?.properties)) return [];
  const properties = propertiesOf(inputSchema);
  const { loud, quiet } = templateInputs ?? { loud: [], quiet: [] };
  const named = [...loud.map((name) => ({ name, isLoud: true })), ...quiet.map((name) => ({ name, isLoud: false }))];
  return named.filter(({ name }) => !Object.hasOwn(properties, name));
}

function propertiesOf(schema: JsonObject | undefined): JsonObject {
  return isJsonObject(schema?.properties) ? schema.properties : {};
}
