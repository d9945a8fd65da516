import { fill } from '../expressions/template.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
import { parsePath, setAt } from '../lib/path.ts';
import { seededRandom } from '../lib/random.ts';
import { generate, isSecret, unmet } from '../mocks/generate.ts';
import type { MockContext } from '../mocks/mock.ts';
import type { Case } from '../model/case.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Directive } from '../model/suite.ts';
import type { Contract } from '../model/target.ts';
import { checkFilledDirective } from '../suite/check-filled.ts';
import { placeholdersIn } from '../suite/placeholders.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';
import { decideValue } from './decide-value.ts';
import { type OpenPart, openParts } from './open-parts.ts';
import { placeOfInput } from './place-of-input.ts';

/** What a case sends, with every directive and expression carried out and every open scalar decided. */
export interface ResolvedInputs {
  readonly inputs: JsonObject;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Paths of the inputs whose values no output may show. */
  readonly secretPaths: readonly string[];
}

/** What generated values may use of the world. */
export type MockSources = Pick<MockContext, 'allowedEnv' | 'env' | 'readFile'>;

/** What inputs are made from, beside the case and the contract. */
export interface Sources extends MockSources {
  readonly seed: string;
  /** Wall time of the attempt, in milliseconds. */
  readonly now: number;
  readonly vocabulary: Vocabulary;
  /** The names that expressions may use, given the inputs that are known so far. */
  scope(inputs: JsonObject): JsonObject;
}

/**
 * Decides scalars that were typed without quotes by the contract's type for that input, makes the generated values (the
 * same for the same seed and case, whatever ran before), and works out the expressions, each after what it refers to.
 * Mocks that need it are loaded before; see `loadMocks`.
 */
export function resolveInputs(test: Case, contract: Contract | undefined, sources: Sources): ResolvedInputs {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const { mocks } = sources.vocabulary;
  const note = (problem: Problem) => {
    const isWrong = problem.kind === 'input' || problem.kind === 'mock' || problem.kind === 'expression';
    (isWrong ? problems : warnings).push({ ...problem, place: placeOfInput(problem.path ?? '', test) });
  };
  let inputs: JsonObject = {};
  const put = (path: string, value: Json, isNested: boolean) => {
    const steps = isNested ? (parsePath(path) ?? [path]) : [path];
    inputs = setAt(inputs, steps, decideValue(value, path, contract, note));
  };
  const make = (path: string, directive: Directive) => {
    const { seed, now, allowedEnv, env, readFile } = sources;
    const random = seededRandom(`${seed}\n${test.id}\n${path}`);
    const context = { now, random, index: test.index, allowedEnv, env, readFile };
    const obstacle = unmet(directive, context, mocks);
    if (obstacle) note({ kind: 'mock', path, ...obstacle });
    else put(path, generate(directive, context, mocks), true);
  };

  for (const [name, value] of Object.entries(test.inputs)) if (!hasTemplate(value)) put(name, value, false);
  for (const [path, directive] of Object.entries(test.mocks)) if (!hasTemplate(directive)) make(path, directive);
  const open = openParts(test);
  for (const part of open) {
    const filled = fillPart(part, sources.scope(inputs), sources.vocabulary);
    if ('kind' in filled) note(filled);
    else if (filled.directive) make(part.path, filled.directive);
    else put(part.path, filled.value, false);
  }
  for (const [name, value] of Object.entries(inputs)) if (value === null) note(nullInput(name));
  for (const placeholder of placeholdersIn(test)) note(placeholder);
  const secretPaths = [
    ...Object.keys(test.mocks).filter((path) => isSecret(test.mocks[path] ?? { type: '' }, mocks)),
    ...open.filter(({ usesEnv }) => usesEnv).map(({ path }) => path),
  ];
  return { inputs: inOrder(inputs, test), problems, warnings, secretPaths };
}

type Filled = Problem | { readonly value: Json; readonly directive?: Directive };

function fillPart({ path, value, isMock }: OpenPart, scope: JsonObject, vocabulary: Vocabulary): Filled {
  const result = fill(value, scope);
  if ('message' in result) {
    const message = `\`${path}\` cannot be worked out: ${result.message}`;
    return { kind: 'expression', path, message, ...(result.hint !== undefined && { hint: result.hint }) };
  }
  if (!isMock) return result;
  const directive = isDirective(result.value) ? result.value : { type: '' };
  const words = checkFilledDirective(directive, vocabulary);
  return words ? { kind: 'expression', path, ...words } : { ...result, directive };
}

function isDirective(value: Json): value is Directive {
  return isJsonObject(value) && typeof value.type === 'string';
}

/** The order in which the author wrote them, for reports; generated values come last. */
function inOrder(inputs: JsonObject, test: Case): JsonObject {
  const names = new Set([...Object.keys(test.inputs), ...Object.keys(inputs)]);
  return Object.fromEntries([...names].flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]]])));
}

function nullInput(name: string): Problem {
  return {
    kind: 'null-input',
    path: name,
    message: `\`${name}\` is null: the platform drops it before the action runs.`,
    hint: 'Leave the input out to say the same without this warning.',
  };
}
