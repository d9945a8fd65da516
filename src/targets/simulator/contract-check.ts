import type { ErrorObject } from 'ajv';
import Ajv from 'ajv-draft-04';
import { messageOf } from '../../lib/message-of.ts';
import type { JsonObject } from '../../model/json.ts';

/** One thing that a contract has against a set of inputs. */
interface InputFault {
  readonly code: 'INPUT.MISSING' | 'INPUT.UNKNOWN' | 'INPUT.TYPE' | 'INPUT.VALUE';
  /** The input's name, dotted where it is nested; empty for all of them together. */
  readonly field: string;
  readonly message: string;
}

/** Every fault of the inputs, in the order of the contract; empty where they obey it. */
export type ContractCheck = (inputs: JsonObject) => readonly InputFault[];

/**
 * Makes a check of an input contract, which is a JSON Schema of draft-04. Returns a sentence where it is no such schema.
 * `$schema` is left aside, since exported contracts often name a draft that they do not use.
 */
export function compileContract(schema: JsonObject): ContractCheck | string {
  const { $schema: _draft, ...rest } = schema;
  try {
    const validate = compiler().compile(rest);
    return (inputs) => (validate(inputs) ? [] : (validate.errors ?? []).map(describe));
  } catch (error) {
    return messageOf(error);
  }
}

let shared: InstanceType<typeof Ajv.default> | undefined;

/** Made when it is first asked for, as that takes longer than all contracts together. */
function compiler(): InstanceType<typeof Ajv.default> {
  // Schemas that were compiled are not remembered by their `id`: two contracts may carry the same.
  shared ??= new Ajv.default({
    strict: false,
    allErrors: true,
    ownProperties: true,
    addUsedSchema: false,
    logger: false,
  });
  return shared;
}

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
