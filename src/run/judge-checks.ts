import { answerOf } from '../expressions/answer-of.ts';
import { show } from '../lib/show.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from '../model/suite.ts';

/** Every check that is not true of the reply, or that has no answer. `scope` holds the reply beside the inputs. */
export function judgeChecks(checks: readonly Check[], scope: JsonObject): Problem[] {
  return checks.flatMap(({ source, place }): Problem[] => {
    const answer = answerOf(source, scope, 'output.total > 0');
    if (answer === true) return [];
    const common = { kind: 'check', place, matcher: 'check', expected: source } as const;
    if (answer === false) return [{ ...common, message: `The check \`${source}\` is not true.`, actual: false }];
    const { hint } = answer;
    const said =
      'gives' in answer
        ? { message: `The check \`${source}\` gives ${show(answer.gives)}, not true or false.`, actual: answer.gives }
        : { message: `The check \`${source}\` has no answer: ${answer.message}` };
    return [{ ...common, ...said, ...(hint !== undefined && { hint }) }];
  });
}
