import { expressionOf } from '../expressions/expression.ts';
import { show } from '../lib/show.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from '../model/suite.ts';

/** Every check that is not true of the reply, or that has no answer. `scope` holds the reply beside the inputs. */
export function judgeChecks(checks: readonly Check[], scope: JsonObject): Problem[] {
  return checks.flatMap(({ source, place }): Problem[] => {
    const expression = expressionOf(source);
    const result = 'message' in expression ? expression : expression.evaluate(scope);
    if ('value' in result && result.value === true) return [];
    const common = { kind: 'check', place, matcher: 'check', expected: source } as const;
    if ('message' in result) {
      const hint = result.hint === undefined ? {} : { hint: result.hint };
      return [{ ...common, message: `The check \`${source}\` has no answer: ${result.message}`, ...hint }];
    }
    if (result.value === false) return [{ ...common, message: `The check \`${source}\` is not true.`, actual: false }];
    const message = `The check \`${source}\` gives ${show(result.value)}, not true or false.`;
    return [{ ...common, message, hint: 'Compare it with something, e.g. `output.total > 0`.', actual: result.value }];
  });
}
