import { answerOf } from '../expressions/answer-of.ts';
import { expressionOf } from '../expressions/expression.ts';
import { plainNumbers } from '../lib/as-typed.ts';
import { show, showText } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Complaint, MatchContext, Matcher, Mismatch } from './matcher.ts';
import { tooDeep } from './too-deep.ts';

/** An expression over `value` gives true. */
export const check: Matcher = {
  name: 'check',
  description:
    'An expression that must give true; `value` is the value of this field. It may use `inputs`, `output` and the other names of expressions. It stands here bare, without a dollar sign and braces.',
  example: 'value >= inputs.orderAmount',
  schema: { type: 'string', minLength: 1 },
  check: complaintOf,
  match,
};

/** Which names an expression may use differs from place to place, and is looked at by whoever reads it. */
function complaintOf(expected: Json): Complaint | undefined {
  if (typeof expected !== 'string') {
    return {
      message: 'An expression must be text.',
      hint: 'Write it without dollar sign and braces: `check: value > inputs.orderAmount`.',
    };
  }
  const compiled = expressionOf(expected);
  return 'message' in compiled ? compiled : undefined;
}

function match(expected: Json, actual: Json, { scope }: MatchContext): Mismatch | undefined {
  if (typeof expected !== 'string') throw new Error('A check that is no text came past the schema of the suite.');
  const deep = tooDeep(actual);
  if (deep) return deep;
  const answer = answerOf(expected, { ...scope, value: plainNumbers(actual) }, 'value * 2 > 10');
  if (answer === true) return undefined;
  const must = `satisfy \`${showText(expected)}\``;
  if (answer === false) return { must };
  const { hint } = answer;
  const why =
    'gives' in answer
      ? `gives ${show(answer.gives)} and not true or false`
      : `cannot be worked out: ${inside(answer.message)}`;
  return { must: `${must}, which ${why}`, ...(hint && { hint }) };
}

/** A sentence as part of another one. */
function inside(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
