import { isTemplate } from '../lib/is-template.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { checkTemplate, type ExpressionPlace } from './check-expression.ts';
import type { Checker } from './checker.ts';
import type { Pointer } from './pointer.ts';

/** Reports every expression in a suite that cannot be read, uses what is not there, or stands where none may. */
export function checkTemplates(tree: JsonObject, checker: Checker): void {
  walk(tree, [], checker);
}

function walk(value: Json, pointer: Pointer, checker: Checker): void {
  if (isTemplate(value)) {
    const place = expressionPlace(pointer);
    if (place === undefined) checker.report({ pointer, part: 'value', words: () => noExpression });
    else if (place !== 'whole') checkTemplate(value, pointer, place, checker);
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) walk(member, [...pointer, index], checker);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) walk(member, [...pointer, key], checker);
  }
}

const noExpression = {
  message: 'An expression `${...}` cannot stand here.',
  hint: 'Expressions may stand in `inputs`, `matrix`, `include`, `mocks`, `stub`, and under `output` and `errors`. For the characters themselves, write `$${`.',
};

/**
 * What an expression may use at this place; `whole` where the text is an expression as a whole, `undefined` where there
 * can be none.
 */
export function expressionPlace(pointer: Pointer): ExpressionPlace | 'whole' | undefined {
  const [key, ...rest] = pointer[0] === 'cases' ? pointer.slice(2) : pointer;
  if (key === 'inputs' || key === 'matrix' || key === 'mocks') return 'inputs';
  if (key === 'include' && pointer[0] === 'include') return 'inputs';
  if (key === 'stub') return pointer.at(-1) === 'check' ? 'whole' : 'stub';
  if (key !== 'expect') return undefined;
  const part = /^\d+$/.test(String(rest[0])) ? rest[1] : rest[0];
  if (part === 'when' || part === 'check' || pointer.at(-1) === 'check') return 'whole';
  return part === 'output' || part === 'errors' ? 'reply' : undefined;
}
