import type { Json, JsonObject } from '../model/json.ts';
import type { ExpressionError } from './explain.ts';
import { expressionOf } from './expression.ts';

/** Why an expression that is to be true or false is neither: it gives something else, or it has no value. */
export type NoAnswer = { readonly gives: Json; readonly hint: string } | ExpressionError;

/**
 * Whether an expression is true.
 *
 * @param scope the names that it may use
 * @param example one that gives true or false, to show to whom forgot to compare
 */
export function answerOf(source: string, scope: JsonObject, example: string): boolean | NoAnswer {
  const expression = expressionOf(source);
  const result = 'message' in expression ? expression : expression.evaluate(scope);
  if ('message' in result) return result;
  const { value } = result;
  return typeof value === 'boolean' ? value : { gives: value, hint: `Compare it with something, e.g. \`${example}\`.` };
}
