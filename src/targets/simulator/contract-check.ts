import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { messageOf } from '../../lib/message-of.ts';
import { once } from '../../lib/once.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** One thing that a contract has against a set of inputs. */
interface InputFault {
  readonly code: 'INPUT.MISSING' | 'INPUT.UNKNOWN' | 'INPUT.TYPE' | 'INPUT.VALUE';
  /** The input's name, dotted where it is nested; empty for all of them together. */
  readonly field: string;
  readonly message: string;
}

/** Every fault of the inputs, in the order of the contract; empty where they obey it. */
export type ContractCheck = (inputs: JsonObject) => readonly InputFault[];

/** What is wrong with a schema of a contract, which is a JSON Schema of draft-04; `undefined` where nothing is. */
export function faultOfSchema(schema: JsonObject): string | undefined {
  const ajv = compiler();
  try {
    if (ajv.validateSchema(plain(schema))) return undefined;
    return `schema is invalid: ${ajv.errorsText(ajv.errors, { dataVar: 'data' })}`;
  } catch (error) {
    return messageOf(error);
  }
}

/** Makes a check of an input contract, which is compiled when it is first used. */
export function compileContract(schema: JsonObject): ContractCheck {
  const validator = compiled(schema);
  return (inputs) => {
    const validate = validator();
    if (typeof validate === 'string') return [{ code: 'INPUT.VALUE', field: '', message: validate }];
    return validate(inputs) ? [] : (validate.errors ?? []).map(describe);
  };
}

/**
 * The same of an output contract: what is wrong with an output, in one sentence. The words are assumed. A schema that
 * cannot be used finds nothing wrong: the platform has accepted it, and so knows how to read it.
 */
export function compileOutput(schema: JsonObject): (output: Json) => string | undefined {
  const validator = compiled(schema);
  return (output) => {
    const validate = validator();
    if (typeof validate === 'string' || validate(output)) return undefined;
    return `The output does not match the success schema: ${compiler().errorsText(validate.errors, { dataVar: 'output' })}.`;
  };
}

/** The validator; a sentence where the schema names what is not there. */
function compiled(schema: JsonObject): () => ValidateFunction | string {
  return once(() => {
    try {
      return compiler().compile(plain(schema));
    } catch (error) {
      return `The schema of the contract cannot be used: ${messageOf(error)}.`;
    }
  });
}

/**
 * `$schema` is left aside, since exported contracts often name a draft that they do not use, and so are empty lists of what
 * is required, which draft-04 forbids and people write.
 */
function plain({ $schema: _draft, ...rest }: JsonObject): JsonObject {
  const entries = Object.entries(rest).filter(([key, value]) => key !== 'required' || !isEmptyList(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, isJsonObject(value) ? plain(value) : value]));
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Made when it is first asked for, as that takes longer than all contracts together. */
const compiler = once(
  () =>
    // Schemas that were compiled are not remembered by their `id`: two contracts may carry the same.
    new Ajv.default({ strict: false, allErrors: true, ownProperties: true, addUsedSchema: false, logger: false }),
);

function describe(error: ErrorObject): InputFault {
  const parent = error.instancePath.split('/').slice(1).map(unescapeStep);
  const { missingProperty, additionalProperty, type } = error.params;
  const named = error.keyword === 'required' ? missingProperty : additionalProperty;
  const field = [...parent, ...(typeof named === 'string' ? [named] : [])].join('.');
  if (error.keyword === 'required') return { code: 'INPUT.MISSING', field, message: `Input '${field}' is required.` };
  if (error.keyword === 'additionalProperties') {
    return { code: 'INPUT.UNKNOWN', field, message: `Input '${field}' is not in the contract.` };
  }
  if (error.keyword === 'type') {
    return { code: 'INPUT.TYPE', field, message: `Input '${field}' must be of type ${String(type)}.` };
  }
  return { code: 'INPUT.VALUE', field, message: `Input '${field}' ${error.message ?? 'is not allowed'}.` };
}

/** A step of a JSON pointer as the name that it stands for (RFC 6901). */
function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
