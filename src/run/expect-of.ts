import { answerOf } from '../expressions/answer-of.ts';
import { show } from '../lib/show.ts';
import type { Case } from '../model/case.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Expect, ExpectLayer } from '../model/suite.ts';
import { layExpect } from '../suite/lay-expect.ts';

/**
 * What is expected of this case: the layers whose conditions hold, laid over each other. A Problem where a condition has
 * no answer, or where conditions are all that there is and none of them holds: then nothing would be checked.
 *
 * @param scope the names that conditions may use: the inputs as they are sent, and what is known before the call
 */
export function expectOf({ expect, place }: Case, scope: JsonObject): Expect | Problem {
  if (expect.every(isUnconditional)) return unconditional(expect, place);
  const layers: ExpectLayer[] = [];
  for (const layer of expect) {
    const applies = isMet(layer, scope);
    if (typeof applies !== 'boolean') return applies;
    if (applies) layers.push(layer);
  }
  return layers.length > 0 ? layExpect(layers, place) : noneApplies(expect[0]?.place ?? place);
}

function isUnconditional({ when, unless }: ExpectLayer): boolean {
  return when === undefined && unless === undefined;
}

/** Cases of one suite share their layers. */
const known = new WeakMap<readonly ExpectLayer[], Expect>();

function unconditional(layers: readonly ExpectLayer[], place: Case['place']): Expect {
  if (layers.length === 0) return layExpect(layers, place);
  const expect = known.get(layers) ?? layExpect(layers, place);
  known.set(layers, expect);
  return expect;
}

function isMet({ when, unless = [], place }: ExpectLayer, scope: JsonObject): boolean | Problem {
  const wanted = when === undefined ? true : truth(when, scope, place);
  if (wanted !== true) return wanted;
  for (const condition of unless) {
    const other = truth(condition, scope, place);
    if (other !== false) return other === true ? false : other;
  }
  return true;
}

function truth(condition: string, scope: JsonObject, place: Case['place']): boolean | Problem {
  const answer = answerOf(condition, scope, 'inputs.count > 0');
  if (typeof answer === 'boolean') return answer;
  const { hint } = answer;
  const why = 'gives' in answer ? `It gives ${show(answer.gives)}, not true or false.` : answer.message;
  return {
    kind: 'expression',
    place,
    message: `The condition \`when: ${condition}\` has no answer. ${why}`,
    ...(hint !== undefined && { hint }),
  };
}

function noneApplies(place: Case['place']): Problem {
  return {
    kind: 'expression',
    place,
    message: 'None of the entries of `expect` applies to this case, so nothing would be checked.',
    hint: 'Add an entry without `when` at the end: it applies where no other does.',
  };
}
