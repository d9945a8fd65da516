import { Environment, EvaluationError, type ParseResult } from '@marcbachmann/cel-js';
import { memo } from '../lib/memo.ts';
import { compilePattern } from '../lib/pattern.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type ExpressionError, explain } from './explain.ts';
import { type Callables, withPlainNumbers } from './plain-numbers.ts';
import { asPlainJson } from './plain-result.ts';
import { plainType } from './plain-type.ts';
import { type Reference, referencesOf } from './references.ts';

/** What evaluating gave: a plain JSON value, or why there is none. */
export type Evaluation = { readonly value: Json } | ExpressionError;

/** An expression that has been read and checked, ready to be evaluated as often as one likes. */
export interface Expression {
  readonly source: string;
  /** What kind of value it gives, in plain words: "a number"; `undefined` where that depends on the values. */
  readonly gives: string | undefined;
  /** The names that it uses. */
  readonly references: readonly Reference[];
  /** Never throws. `scope` holds the names that the expression may use: `inputs`, `case` ... */
  evaluate(scope: JsonObject): Evaluation;
}

/** The longest expression, in characters. */
export const longestExpression = 1_000;

/** Lists within lists: beyond this, a short expression over a long list could run for hours. */
const deepestLoop = 2;

/** Reads an expression, once however often it is asked for: each is worked out for every case. */
export const expressionOf = memo(500, compileExpression);

/**
 * Reads an expression of the Common Expression Language (https://github.com/google/cel-spec). It has no side effects
 * and always ends. Numbers behave as in a spreadsheet: there is one kind, whole or not (see `withPlainNumbers`), and
 * results are plain JSON: dates come out as ISO text. Besides CEL's own functions there is `round(number, digits)`.
 */
export function compileExpression(source: string): Expression | ExpressionError {
  if (source.trim() === '') {
    return {
      message: 'There is nothing where an expression should stand.',
      hint: 'Write one, such as `inputs.orderAmount * 2`.',
      at: 0,
    };
  }
  if (source.length > longestExpression) {
    return {
      message: `The expression is longer than ${longestExpression.toLocaleString('en')} characters.`,
      hint: 'Divide it: work a part out in an input of its own, and name that input here.',
      at: longestExpression,
    };
  }
  let rewritten: ReturnType<typeof withPlainNumbers> | undefined;
  let references: readonly Reference[];
  let program: ParseResult;
  let gives: string | undefined;
  try {
    const { ast } = reader.parse(source);
    references = referencesOf(ast);
    rewritten = withPlainNumbers(ast, callables, deepestLoop);
    if ('message' in rewritten) return rewritten;
    program = runner.parse(rewritten.source);
    const { valid, error, type } = program.check();
    if (!valid) return explain(error, { source, originOf: rewritten.originOf });
    gives = type === undefined || type.startsWith('dyn') ? undefined : plainType(type);
  } catch (error) {
    return explain(error, { source });
  }
  const { originOf } = rewritten;
  return {
    source,
    gives,
    references,
    evaluate(scope) {
      try {
        // Without a prototype, so that names such as `constructor` are as unknown as they look.
        const names: Record<string, unknown> = Object.assign(Object.create(null), scope);
        return asPlainJson(program(names));
      } catch (error) {
        return explain(error, { source, originOf, names: Object.keys(scope) });
      }
    },
  };
}

const options = { unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false };

/** Reads what authors write. */
const reader = new Environment({ ...options, limits: { maxAstNodes: 300, maxDepth: 24 } });

/** Runs what `withPlainNumbers` makes of it, which nests deeper. */
const runner = new Environment({ ...options, limits: { maxAstNodes: 3_000, maxDepth: 250 } })
  .registerOperator('double % double', (a: number, b: number) => a % b)
  .registerFunction('tidy(dyn): dyn', tidy, { async: false })
  .registerFunction('round(double): double', (value: number) => round(value, 0), { async: false })
  .registerFunction('round(double, double): double', round, { async: false })
  // In place of `matches`, whose engine a hostile pattern can keep busy for hours.
  .registerFunction('string.matchesPattern(string): bool', matchesPattern, { async: false });

const callables = describeCallables(reader);

function matchesPattern(text: string, pattern: string): boolean {
  const compiled = compilePattern(pattern);
  if ('pattern' in compiled) return compiled.pattern.test(text);
  throw new EvaluationError({ code: 'invalid_regular_expression', message: compiled.complaint });
}

/** A calculated number with the fifteen digits that a spreadsheet keeps; whole numbers have all of theirs. */
function tidy(value: unknown): unknown {
  const isFraction = typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value);
  return isFraction ? Number(value.toPrecision(15)) : value;
}

/** Rounds half away from zero, as money is. The text form shifts the point without the noise of a multiplication. */
function round(value: number, digits: number): number {
  const places = Math.max(-15, Math.min(15, Math.trunc(digits)));
  const text = String(Math.abs(value));
  if (text.includes('e')) return value;
  const shifted = Math.round(Number(`${text}e${places}`));
  return Math.sign(value) * Number(`${shifted}e${-places}`);
}

/** Which functions give whole numbers, and which arguments must be whole numbers. */
function describeCallables(environment: Environment): Callables {
  const overloads = new Map<string, { returns: string[]; params: string[][] }>();
  for (const { name, receiverType, returnType, params } of environment.getDefinitions().functions) {
    const key = `${receiverType === null ? 'call' : 'rcall'}:${name}:${params.length}`;
    const known = overloads.get(key) ?? { returns: [], params: params.map(() => []) };
    known.returns.push(returnType);
    params.forEach((param, index) => {
      known.params[index]?.push(param.type);
    });
    overloads.set(key, known);
  }
  const isWhole = (type: string) => type === 'int' || type === 'uint';
  return {
    givesWhole: (key) => overloads.get(key)?.returns.every(isWhole) ?? false,
    wantsWhole: (key, index) => overloads.get(key)?.params[index]?.every(isWhole) ?? false,
  };
}
