import type { ExpressionError } from '../expressions/explain.ts';
import { compileExpression } from '../expressions/expression.ts';
import { nameHint } from '../expressions/name-hint.ts';
import type { Reference } from '../expressions/references.ts';
import { compileMarked } from '../expressions/template.ts';
import { isTemplate } from '../lib/is-template.ts';
import { nearest } from '../lib/nearest.ts';
import type { Json, Template } from '../model/json.ts';
import type { Checker } from './checker.ts';
import type { Pointer } from './pointer.ts';
import { oneOf, type Words } from './words.ts';

/**
 * Where an expression stands: before the call it can use less than when the reply is there, or one field of it; in a
 * stub it knows what the action sends.
 */
export type ExpressionPlace = 'inputs' | 'reply' | 'field' | 'stub';

const early = ['inputs', 'case', 'run', 'env', 'vars'];
const late = ['output', 'status', 'latencyMs', 'errors'];
const known: Readonly<Record<ExpressionPlace, readonly string[]>> = {
  inputs: early,
  reply: [...early, ...late],
  field: ['value', ...early, ...late],
  stub: ['inputs', 'request', 'now'],
};

/** What `case` and `run` have. */
const members: Readonly<Record<string, readonly string[]>> = { case: ['name', 'index'], run: ['id'] };

/** Reports what is wrong with a text that is an expression as a whole, such as `when` and `check`. */
export function checkExpression(value: Json | undefined, pointer: Pointer, place: ExpressionPlace, checker: Checker) {
  if (isTemplate(value)) checker.report({ pointer, part: 'value', words: () => bare(value) });
  if (typeof value !== 'string' || !checker.isSound(pointer)) return;
  const compiled = compileExpression(value);
  const spot = { pointer, place, checker };
  if ('message' in compiled) return reportFaults([compiled], value, spot);
  reportFaults(unknownNames(compiled.references, spot), value, spot);
  if (compiled.gives === undefined || compiled.gives === 'true or false') return;
  const { gives } = compiled;
  const words = () => ({
    message: `This must give true or false, but it gives ${gives}.`,
    hint: 'Compare it with something: `inputs.orderAmount > 1000`.',
  });
  checker.report({ pointer, part: 'value', words });
}

/** Reports what is wrong with the expressions within a text. */
export function checkTemplate(value: Template, pointer: Pointer, place: ExpressionPlace, checker: Checker) {
  const spot = { pointer, place, checker };
  const compiled = compileMarked(value);
  const unreadable = 'message' in compiled ? compiled.errors : [];
  reportFaults([...unreadable, ...unknownNames(compiled.references, spot)], value.$template, spot);
}

interface Spot {
  readonly pointer: Pointer;
  readonly place: ExpressionPlace;
  readonly checker: Checker;
}

function reportFaults(faults: readonly ExpressionError[], text: string, { pointer, checker }: Spot): void {
  for (const { message, hint, at, length } of faults) {
    const words = () => ({ message, ...(hint && { hint }) });
    checker.report({ pointer, part: 'value', words, within: { text, at, length } });
  }
}

function bare({ $template }: Template): Words {
  const inner = /^\$\{(.*)\}$/s.exec($template)?.[1]?.trim();
  return {
    message: `The whole text is an expression here, so it needs no \`\${\` and \`}\`.`,
    hint: inner === undefined ? 'Remove them.' : `Write \`${inner}\`.`,
  };
}

/** The names that do not exist, as far as that can be known before the case runs. */
function unknownNames(references: readonly Reference[], { place, checker }: Spot): ExpressionError[] {
  return references.flatMap((reference) => {
    const [name, key] = reference.spans;
    const isName = !known[place].includes(reference.path[0]);
    const words = wordsFor(reference, place, checker);
    const span = isName ? name : (key ?? name);
    return words && span ? [{ ...words, ...span }] : [];
  });
}

function wordsFor({ path: [name, key] }: Reference, place: ExpressionPlace, { names }: Checker): Words | undefined {
  if (!known[place].includes(name)) return notThere(name, place, names.inputs());
  if (key === undefined) return undefined;
  const keys = members[name];
  if (keys && !keys.includes(key)) return noMember(name, key, keys);
  if (name === 'inputs') {
    const inputs = names.inputs();
    return inputs && !inputs.has(key) ? noInput(key, [...inputs]) : undefined;
  }
  if (name === 'env' && !names.env.includes(key)) return notAllowed(key);
  if (name === 'vars' && names.vars && !names.vars.includes(key)) return noVariable(key, names.vars);
  return undefined;
}

function notThere(name: string, place: ExpressionPlace, inputs: ReadonlySet<string> | undefined): Words {
  const isLate = known.reply.includes(name);
  const names = known[place];
  if (isLate) {
    return {
      message: `\`${name}\` is not known yet before the action is called.`,
      hint: `Known here: ${oneOf(names, 'and')}.`,
    };
  }
  const message = `There is nothing called \`${name}\` here.`;
  return { message, hint: inputs?.has(name) ? `Did you mean \`inputs.${name}\`?` : nameHint(name, names) };
}

function noMember(name: string, key: string, keys: readonly string[]): Words {
  return {
    message: `There is no \`${name}.${key}\`.`,
    hint: `There is ${oneOf(
      keys.map((one) => `${name}.${one}`),
      'and',
    )}.`,
  };
}

function noInput(key: string, names: readonly string[]): Words {
  const near = nearest(key, names);
  const hint = near
    ? `Did you mean \`inputs.${near}\`?`
    : names.length > 0
      ? `The suite sends ${oneOf(names.slice(0, 10), 'and')}.`
      : 'The suite sends no inputs.';
  return { message: `The suite sends no input \`${key}\`.`, hint };
}

/** What is wrong with an environment variable that suites may not read. */
export function notAllowed(key: string): Words {
  return {
    message: `Suites may not read the environment variable \`${key}\`.`,
    hint: `Allow it in the configuration: \`allowEnv: ["${key}"]\`.`,
  };
}

function noVariable(key: string, names: readonly string[]): Words {
  const near = nearest(key, names);
  return {
    message: `The environment of the configuration has no variable \`${key}\`.`,
    hint: near ? `Did you mean \`vars.${near}\`?` : 'Write it under `vars` of the environment in the configuration.',
  };
}
