import { isJsonObject } from '../../lib/is-json-object.ts';
import { compare } from '../../matchers/compare.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { sampleOf } from '../offline/sample.ts';
import type { Engine, EngineResult, Rule } from './action.ts';

/** The engine that goes by the rules of an action that has some, and leaves the others to `next`; so it does where a case stubs what is behind the action. */
export function rulesOr(next: Engine): Engine {
  return (action, inputs, context) =>
    action.isRuled && context.stubs.length === 0 ? rulesEngine(action, inputs, context) : next(action, inputs, context);
}

/**
 * The engine that answers by an action's rules: the first whose `when` holds for the inputs. Where none does, the
 * action succeeds with a sample of its output schema. A rule that cannot be worked out fails the action, saying why.
 */
export const rulesEngine: Engine = (action, inputs, { draft, now }) => {
  const rules = (draft ? action.draftRules : undefined) ?? action.rules;
  const index = rules.findIndex((rule) => compare(rule.when, inputs, { scope: { inputs } }).problems.length === 0);
  const rule = rules[index];
  if (!rule) return { kind: 'succeeded', output: sampleOf(action.outputSchema), latencyMs: 0 };
  const scope = { inputs, now: new Date(now).toISOString() };
  return { ...answer(rule, scope, () => `Rule ${index + 1} in ${action.file}`), latencyMs: rule.latencyMs };
};

type Result = EngineResult extends infer R ? (R extends EngineResult ? Omit<R, 'latencyMs'> : never) : never;

function answer(rule: Rule, scope: JsonObject, name: () => string): Result {
  const { answer: given } = rule;
  if (given.kind === 'fault') return given;
  const filled = (given.kind === 'succeed' ? given.output : given.error).fill(scope);
  if ('message' in filled) return broken(`${name()}: ${filled.message}`);
  return given.kind === 'succeed' ? { kind: 'succeeded', output: filled.value } : failed(filled.value);
}

function failed(error: Json): Result {
  const { code, message, field } = isJsonObject(error) ? error : {};
  return {
    kind: 'failed',
    error: {
      code: textOf(code),
      message: textOf(message),
      ...(field !== undefined && field !== null && { field: textOf(field) }),
    },
  };
}

function broken(message: string): Result {
  return { kind: 'failed', error: { code: 'SIMULATOR.RULE', message } };
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
