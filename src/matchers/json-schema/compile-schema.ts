import type { ValidateFunction } from 'ajv/dist/types/index.js';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { isMap } from '../../lib/is-map.ts';
import { memo } from '../../lib/memo.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Complaint } from '../matcher.ts';
import { draft04, draftOf } from './drafts.ts';
import { type Ref, readSchema } from './read-schema.ts';
import { refusals } from './refusals.ts';
import { type RelevantFault, relevantFaults } from './relevant-faults.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wrongPart } from './wrong-part.ts';

/** A schema that is ready to be used as often as one likes. */
export interface CompiledSchema {
  /** What the value, which holds no `AsTyped` scalar, has wrong by the schema; `endless` where that cannot be found out. */
  faults(value: Json): readonly RelevantFault[] | 'endless';
}

/** Compiles a schema, once however often it is asked for; or says what is wrong with it. */
export function compileSchema(schema: JsonObject): CompiledSchema | Complaint {
  const known = byIdentity.get(schema);
  if (known) return known;
  const compiled = byText(JSON.stringify(schema));
  byIdentity.set(schema, compiled);
  return compiled;
}

/** Members of a list are judged by the same object each; two cases may have equal ones. */
const byIdentity = new WeakMap<JsonObject, CompiledSchema | Complaint>();
const byText = memo(500, (text): CompiledSchema | Complaint => compile(JSON.parse(text)));

/**
 * Compiles a schema of an action's contract, once however often it is asked for. The platform's schemas are draft-04,
 * whether they say so or not, and hold keywords of their own, which count for nothing; `undefined` where a schema cannot
 * be used at all.
 */
export function compileContract(written: JsonObject): CompiledSchema | undefined {
  const known = ofContracts.get(written);
  if (known) return known.compiled;
  const compiled = compileLoosely(written);
  ofContracts.set(written, { compiled });
  return compiled;
}

const ofContracts = new WeakMap<JsonObject, { readonly compiled: CompiledSchema | undefined }>();

function compileLoosely(written: JsonObject): CompiledSchema | undefined {
  const { $schema: _, id: __, ...schema } = written;
  try {
    const validate = draft04.compiler().compile(schema);
    return { faults: (value) => faultsOf(validate, schema, value) };
  } catch {
    return undefined;
  }
}

function compile(written: JsonObject): CompiledSchema | Complaint {
  const draft = draftOf(written);
  if (!draft) return refusals.unknownDraft(written.$schema ?? null);
  const { $schema: _, ...rest } = written;
  const compiler = draft.compiler();
  const reading = readSchema(rest, vocabularyOf(compiler));
  if ('message' in reading) return reading;
  const { schema, refs } = reading;
  if (!isJsonObject(schema)) throw new Error('A schema that is no map came past the schema of the suite.');
  const wrong = wrongPart(schema, draft.meta());
  if (wrong) return wrong;
  try {
    const validate = compiler.compile(schema);
    // A schema that is nothing but a reference to itself shows at the first value.
    const faults = (value: Json) => faultsOf(validate, schema, value);
    return faults(null) === 'endless' ? refusals.endless() : { faults };
  } catch (error) {
    return explain(error, refs);
  }
}

function faultsOf(validate: ValidateFunction, schema: Json, value: Json): readonly RelevantFault[] | 'endless' {
  try {
    return validate(value) === true ? [] : relevantFaults(schema, validate.errors ?? []);
  } catch (error) {
    if (error instanceof RangeError) return 'endless';
    throw error;
  }
}

function explain(error: unknown, refs: readonly Ref[]): Complaint {
  if (error instanceof RangeError) return refusals.endless();
  const missing = isMap(error) ? error.missingRef : undefined;
  if (typeof missing !== 'string') return refusals.unusable();
  const found = refs.find(({ ref }) => missing === ref) ?? refs.find(({ ref }) => missing.endsWith(ref));
  return refusals.noReference(found?.ref ?? missing, found?.steps ?? []);
}
