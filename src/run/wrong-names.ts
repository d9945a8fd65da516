import { isJsonObject } from '../lib/is-json-object.ts';
import type { JsonObject } from '../model/json.ts';

/** The code of what is said of a name that the contract does not have: the same wherever the name stands. */
export const unknownInputCode = 'unknown-input';

/** How the names of some inputs differ from those of a contract. */
export interface WrongNames {
  /** Sent, and not named by the contract. */
  readonly unknown: readonly string[];
  /** Wanted by the contract, and not sent. A `null` input counts as missing, for the platform drops it. */
  readonly missing: readonly string[];
  /** All that the contract names. */
  readonly names: readonly string[];
}

/** Compares the names of inputs with those of an input schema, whether or not it allows further inputs. */
export function wrongNames(inputs: JsonObject, { properties, required }: JsonObject): WrongNames {
  const known = isJsonObject(properties) ? properties : {};
  const wanted = Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
  return {
    unknown: Object.keys(inputs).filter((name) => !Object.hasOwn(known, name)),
    missing: wanted.filter((name) => !Object.hasOwn(inputs, name) || inputs[name] === null),
    names: Object.keys(known),
  };
}
