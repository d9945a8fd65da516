import type { ErrorObject } from 'ajv/dist/types/index.js';
import { getAt } from '../../lib/path.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { dataSteps } from './data-steps.ts';

/** What a validator has against a value: the part of ajv's `ErrorObject` that is used. */
export interface Fault {
  readonly keyword: string;
  /** What stands behind the keyword. */
  readonly schema: Json;
  /** The schema in which the keyword stands, the same object as in the schema that was compiled. */
  readonly parentSchema: unknown;
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** Details, by keyword. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A fault that is worth telling. */
export interface RelevantFault {
  readonly fault: Fault;
  /** Where the value fits none of several alternatives: what is wrong with it by the one that it comes nearest to. */
  readonly nearest: readonly Fault[];
}

/**
 * The faults that say something by themselves. The faults of each alternative stand in the list just before that of the
 * `anyOf` or `oneOf` which none of them fits. They are taken out, and kept with it for the alternative with the fewest.
 */
export function relevantFaults(schema: Json, errors: readonly ErrorObject[]): readonly RelevantFault[] {
  const reach = createReach(schema);
  const relevant: RelevantFault[] = [];
  for (const fault of errors.map(faultOf)) {
    // The faults of its `then` or `else` are there as well.
    if (fault.keyword === 'if') continue;
    const alternatives = alternativesOf(fault).map(reach);
    const within = alternatives.map((): Fault[] => []);
    for (let last = relevant.at(-1); last; last = relevant.at(-1)) {
      const { fault: inner } = last;
      const index = alternatives.findIndex((parts) => parts.has(inner.parentSchema));
      if (index < 0 || !inner.instancePath.startsWith(fault.instancePath)) break;
      within[index]?.unshift(inner);
      relevant.pop();
    }
    const [nearest = []] = (fitsNone(fault) ? within : [])
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length);
    relevant.push({ fault, nearest });
  }
  return relevant;
}

function faultOf({ keyword, schema, parentSchema, instancePath, params }: ErrorObject): Fault {
  return { keyword, schema: isJson(schema) ? schema : null, parentSchema, instancePath, params };
}

/** What a compiler hands back of a schema is as plain as the schema that it was given. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}

/** The schemas below a keyword that need not all hold. */
function alternativesOf({ keyword, schema }: Fault): readonly Json[] {
  if ((keyword === 'anyOf' || keyword === 'oneOf') && Array.isArray(schema)) return schema;
  return keyword === 'contains' || keyword === 'propertyNames' ? [schema] : [];
}

/** Rather than several of them, where only one may. */
function fitsNone({ keyword, params }: Fault): boolean {
  return keyword === 'anyOf' || (keyword === 'oneOf' && !Array.isArray(params.passingSchemas));
}

/** Finds all schemas within a schema, those that it refers to included; once for each. */
function createReach(root: Json): (from: Json) => ReadonlySet<unknown> {
  const known = new Map<Json, ReadonlySet<unknown>>();
  return (from) => {
    const found = known.get(from) ?? collect(from, root, new Set());
    known.set(from, found);
    return found;
  };
}

function collect(value: Json, root: Json, found: Set<unknown>): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const member of Object.values(value)) collect(member, root, found);
  const target = '$ref' in value ? referred(value, root) : undefined;
  if (target !== undefined) collect(target, root, found);
  return found;
}

function referred({ $ref }: JsonObject, root: Json): Json | undefined {
  return typeof $ref === 'string' && $ref.startsWith('#') ? getAt(root, dataSteps(root, $ref.slice(1))) : undefined;
}
