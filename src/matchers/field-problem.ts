import { asText } from '../lib/as-typed.ts';
import { show, showText } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { FieldExpectation } from '../model/suite.ts';
import type { Mismatch } from './matcher.ts';
import { typeHint } from './type-hint.ts';
import { nameOfType, typeOf, type ValueType } from './value-type.ts';

/** Nothing stands where the field should be. `hint` says what stands there instead. */
export function missing(field: FieldExpectation, hint: string): Problem {
  const { because: _, ...wanted } = field.matchers;
  return {
    kind: 'missing',
    message: sentence(field, 'is missing.'),
    hint,
    place: field.place,
    path: field.path,
    expected: asText(wanted.equals ?? wanted),
  };
}

/** The value is of another type, and does not convert to the one asked for without loss. */
export function wrongType(field: FieldExpectation, type: ValueType, value: Json): Problem {
  return {
    kind: 'type',
    message: sentence(field, `is ${describe(value)}, but must be ${nameOfType(type)}.`),
    hint: typeHint(type, value),
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

/** A matcher refused the value, or what it was converted to. */
export function refused(
  field: FieldExpectation,
  matcher: string,
  { value, converted, mismatch }: { value: Json; converted: Json; mismatch: Mismatch },
): Problem {
  const isConverted = converted !== value;
  const {
    was = `is ${show(converted)}${isConverted ? ` (converted from ${show(value)})` : ''}`,
    must,
    hint,
  } = mismatch;
  return {
    kind: 'value',
    message: sentence(field, `${was}, but must ${must}.`),
    ...(hint !== undefined && { hint }),
    place: field.place,
    path: field.path,
    matcher,
    expected: asText(field.matchers[matcher] ?? null),
    actual: value,
    ...(isConverted && { converted }),
  };
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
