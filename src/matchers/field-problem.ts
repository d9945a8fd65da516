import { asText } from '../lib/as-typed.ts';
import { show, showText } from '../lib/show.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { type Nowhere, pathOf } from './locate.ts';
import type { Mismatch } from './matcher.ts';
import { typeHint } from './type-hint.ts';
import { nameOfType, typeOf, type ValueType } from './value-type.ts';

/** Nothing stands where the field should be. */
export function missing(field: FieldExpectation, { why, hint }: Nowhere): Problem {
  const { because: _, level: __, ...wanted } = field.matchers;
  return {
    kind: 'missing',
    message: sentence(field, why ? `is missing: ${why()}.` : 'is missing.'),
    hint: hint(),
    place: field.place,
    path: field.path,
    expected: asText(wanted.equals ?? wanted),
  };
}

/**
 * The value is of another type, and does not convert to the one asked for without loss; or it does, to `converted`, and
 * `coerce: error` does not let it.
 */
export function wrongType(field: FieldExpectation, type: ValueType, value: Json, converted?: Json): Problem {
  const hint =
    converted === undefined
      ? typeHint(type, value)
      : `It would convert to ${describe(converted)} without loss, but here stands \`coerce: error\`. If ${nameOfType(typeOf(value))} is right, write \`type: ${typeOf(value)}\`.`;
  return {
    kind: 'type',
    message: sentence(field, `is ${describe(value)}, but must be ${nameOfType(type)}.`),
    hint,
    place: field.place,
    path: field.path,
    matcher: 'type',
    expected: type,
    actual: value,
  };
}

/** The warning that a value was of another type, and was converted without loss. */
export function coercion(field: FieldExpectation, type: ValueType, value: Json, converted: Json): Problem {
  return {
    kind: 'coercion',
    message: `${name(field)} is ${describe(value)}, and was read as ${describe(converted)}.`,
    hint: `If that is right, write \`type: ${typeOf(value)}\`; if not, the action has to answer with ${nameOfType(type)}.`,
    place: field.place,
    path: field.path,
    matcher: 'type',
    expected: type,
    actual: value,
    converted,
  };
}

/** A matcher refused the value, or what it was converted to, or a part of it. */
export function refused(
  field: FieldExpectation,
  matcher: string,
  { value, converted, mismatch }: { value: Json; converted: Json; mismatch: Mismatch },
): Problem {
  const { part, must, hint } = mismatch;
  const isConverted = converted !== value;
  const whole = { expected: asText(field.matchers[matcher] ?? null), actual: value };
  const { expected, actual } = part ?? whole;
  const shown = part ? part.actual : converted;
  const is = shown === undefined ? 'is missing' : `is ${show(shown)}`;
  const { was = `${is}${isConverted ? ` (converted from ${show(value)})` : ''}` } = mismatch;
  const path = `${field.path}${pathOf(part?.steps ?? [])}`;
  return {
    kind: 'value',
    message: sentence({ ...field, path }, `${was}, but must ${must}.`),
    ...(hint !== undefined && { hint }),
    place: field.place,
    path,
    matcher,
    expected,
    ...(actual !== undefined && { actual }),
    ...(isConverted && { converted }),
  };
}

/** What is said of the further members of a field, after those that are told one by one: `is wrong in 7 more members`. */
export function more(field: FieldExpectation, kind: Problem['kind'], said: string): Problem {
  return { kind, message: `${name(field)} ${said}.`, place: field.place, path: field.path };
}

/** A value with its type where its looks do not tell: `the text "5"`, `the number 5`, `[1,2]`. */
function describe(value: Json): string {
  if (typeof value === 'string') return `the text ${show(value)}`;
  if (typeOf(value) === 'number') return `the number ${show(value)}`;
  return show(value);
}

/** A message about the field, with the author's own reason after it. */
function sentence(field: FieldExpectation, text: string): string {
  const { because } = field.matchers;
  const reason = typeof because === 'string' ? ` Because: ${because.trim().replaceAll(/\s+/g, ' ')}` : '';
  return `${name(field)} ${text}${reason}`;
}

function name(field: FieldExpectation): string {
  return `\`${showText(field.path)}\``;
}
