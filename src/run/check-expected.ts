import { hasAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
import { nearest } from '../lib/nearest.ts';
import { parseWildPath, type Step } from '../lib/path.ts';
import { show, showText } from '../lib/show.ts';
import { mismatchOf } from '../matchers/json-schema/mismatch-of.ts';
import { pathOf } from '../matchers/locate.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { contractFaults } from './contract-faults.ts';
import type { Judgement } from './judgement.ts';
import { listNames } from './list-names.ts';

/**
 * Holds the fields that a case expects against the output schema of its action. A field that the schema rules out is a
 * problem; one that it only does not name, and a value that it does not allow, are warnings: actions answer with more
 * than their contract says, and with other things.
 */
export function checkExpected(
  fields: readonly FieldExpectation[],
  schema: JsonObject,
  isHidden: (path: string) => boolean,
): Judgement {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const field of fields) {
    // That a field is absent may be expected of one that the contract does not know.
    if (field.matchers.absent === true) continue;
    const found = schemaAt(schema, field.path);
    if (found.kind === 'unnamed') (found.isClosed ? problems : warnings).push(unnamed(field, found));
    if (found.kind === 'schema') warnings.push(...unfit(field, found.schema, isHidden));
  }
  return { problems, warnings };
}

/** The schema of a field; that there is no telling; or that the schema of the map around it does not name it. */
type Found = { readonly kind: 'schema'; readonly schema: JsonObject } | { readonly kind: 'unknown' } | Unnamed;

interface Unnamed {
  readonly kind: 'unnamed';
  readonly name: string;
  readonly names: readonly string[];
  /** No other name may be there. */
  readonly isClosed: boolean;
}

/** Where these stand, a schema says more than its `properties`, and the field may be meant by that. */
const otherWays = ['$ref', 'allOf', 'anyOf', 'oneOf', 'patternProperties'];

function schemaAt(root: JsonObject, path: string): Found {
  let found: Found = { kind: 'schema', schema: root };
  for (const step of stepsOf(path)) {
    if (found.kind !== 'schema') return found;
    found = below(found.schema, step);
  }
  return found;
}

/** Every member of a list is looked at as any one of them is. */
function stepsOf(path: string): Step[] {
  const stretches = parseWildPath(path) ?? [];
  return stretches.flatMap((steps, index) => (index === 0 ? steps : [0, ...steps]));
}

function below(schema: JsonObject, step: Step): Found {
  if (otherWays.some((keyword) => Object.hasOwn(schema, keyword))) return { kind: 'unknown' };
  if (typeof step === 'number') return schemaOr(schema.items);
  const { properties, additionalProperties } = schema;
  if (isJsonObject(properties) && Object.hasOwn(properties, step)) return schemaOr(properties[step]);
  const isClosed = additionalProperties === false;
  if (!isJsonObject(properties) && !isClosed) return { kind: 'unknown' };
  return { kind: 'unnamed', name: step, names: Object.keys(properties ?? {}), isClosed };
}

function schemaOr(schema: Json | undefined): Found {
  return isJsonObject(schema) ? { kind: 'schema', schema } : { kind: 'unknown' };
}

function unnamed({ path, place }: FieldExpectation, { name, names, isClosed }: Unnamed): Problem {
  const near = nearest(name, names);
  const others = names.length === 0 ? 'It names none there.' : `It names ${listNames(names)}.`;
  const verb = isClosed ? 'rules out' : 'does not name';
  return {
    kind: 'contract',
    path,
    message: `The output contract of the action ${verb} the field \`${showText(path)}\`.`,
    hint: near === undefined ? others : `Did you mean \`${near}\`?`,
    place,
  };
}

/** Plain data that the action never answers with while it obeys its contract. */
function unfit(
  { path, matchers, place }: FieldExpectation,
  schema: JsonObject,
  isHidden: (path: string) => boolean,
): Problem[] {
  const { equals, type } = matchers;
  // The author knows that another type comes, and has it converted.
  if (type !== undefined) return [];
  // What an open scalar or an expression is to be equal to is not known yet.
  if (equals === undefined || hasAsTyped(equals) || hasTemplate(equals)) return [];
  const [fault] = contractFaults(schema, equals) ?? [];
  if (!fault) return [];
  const { must, hint, part } = mismatchOf(fault, equals);
  const whole = `${path}${pathOf(part?.steps ?? [])}`;
  const what =
    part?.actual === undefined ? 'missing' : isHidden(whole) ? 'something that is not shown' : show(part.actual, 60);
  return [
    {
      kind: 'contract',
      path: whole,
      message: `\`${showText(whole)}\` is expected to be ${what}, but by the output contract of the action it must ${must}.`,
      ...(hint !== undefined && { hint }),
      place,
    },
  ];
}
