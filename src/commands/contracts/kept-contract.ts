import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Contract, TemplateInputs } from '../../model/target.ts';
import { contractKey } from '../../run/needs-contract.ts';
import type { Wanted } from './ask-contracts.ts';

/** A contract as it is kept. */
export interface KeptContract extends Wanted {
  readonly contract: Contract;
}

/**
 * The contract as it is kept: no secret, every map in the order of its keys and `required` in that of the alphabet, so
 * that an answer in another order is no change.
 *
 * @param hide takes secrets out of a text
 */
export function keptContract(
  { action, mode }: Wanted,
  contract: Contract,
  hide: (text: string) => string,
): KeptContract {
  const { inputSchema, outputSchema, requestType, templateInputs } = contract;
  const tidy = (schema: JsonObject) => tidied(schema, hide) as JsonObject;
  return {
    action,
    mode,
    contract: {
      ...(requestType !== undefined && { requestType }),
      ...(templateInputs && { templateInputs }),
      ...(inputSchema && { inputSchema: tidy(inputSchema) }),
      ...(outputSchema && { outputSchema: tidy(outputSchema) }),
    },
  };
}

/** As a file: no `name` and no `contract` in it, by which the simulator knows an action. */
export function keptText({ action, mode, contract }: KeptContract): string {
  const { requestType, templateInputs, inputSchema, outputSchema } = contract;
  const parts = { requestType, templateInputs, inputSchema, outputSchema };
  return `${JSON.stringify({ action, mode: mode === 'draft' ? 'draft' : 'published', ...parts }, null, 2)}\n`;
}

/** Reads what such a file holds; `undefined` for one that is another, `broken` for one that somebody has changed. */
export function readKept(value: Json): KeptContract | 'broken' | undefined {
  if (!isJsonObject(value)) return undefined;
  const { action, mode, requestType, templateInputs, inputSchema, outputSchema } = value;
  if (typeof action !== 'string' || (mode !== 'published' && mode !== 'draft')) return undefined;
  const names = namesOf(templateInputs);
  const isSound = [inputSchema, outputSchema].every((schema) => schema === undefined || isJsonObject(schema));
  if (!isSound || names === 'broken' || (requestType !== undefined && typeof requestType !== 'string')) return 'broken';
  return {
    action,
    mode: mode === 'draft' ? 'draft' : 'test',
    contract: {
      ...(requestType !== undefined && { requestType }),
      ...(names && { templateInputs: names }),
      ...(isJsonObject(inputSchema) && { inputSchema }),
      ...(isJsonObject(outputSchema) && { outputSchema }),
    },
  };
}

/** Which action, and whether it is its draft; see `contractKey`. */
export function keyOf({ action, mode }: Wanted): string {
  return contractKey({ action, mode });
}

function namesOf(value: Json | undefined): TemplateInputs | 'broken' | undefined {
  if (value === undefined) return undefined;
  const { loud, quiet } = isJsonObject(value) ? value : {};
  if (!Array.isArray(loud) || !Array.isArray(quiet)) return 'broken';
  const texts = (list: readonly Json[]) => list.filter((name) => typeof name === 'string');
  return { loud: texts(loud), quiet: texts(quiet) };
}

function tidied(value: Json, hide: (text: string) => string, key = ''): Json {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) {
    const members = value.map((member) => tidied(member, hide));
    const isNames = key === 'required' && members.every((member) => typeof member === 'string');
    return isNames ? members.sort() : members;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, tidied(member, hide, name)]));
}
