import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { parsePath, setAt } from '../lib/path.ts';
import { seededRandom } from '../lib/random.ts';
import { generate, isSecret, unmet } from '../mocks/generate.ts';
import type { MockContext } from '../mocks/mock.ts';
import type { Case } from '../model/case.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Contract } from '../model/target.ts';

/** What a case sends, with every directive carried out and every open scalar decided. */
export interface ResolvedInputs {
  readonly inputs: JsonObject;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Paths of the inputs whose values no output may show. */
  readonly secretPaths: readonly string[];
}

/** What generated values are made from, beside the case and the time. */
export interface Sources extends Pick<MockContext, 'allowedEnv' | 'env' | 'readFile'> {
  readonly seed: string;
}

/**
 * Decides scalars that were typed without quotes by the contract's type for that input, and makes the generated values:
 * the same for the same seed and case, whatever ran before. Mocks that need it are loaded before; see `loadMocks`.
 *
 * @param now wall time of the attempt, in milliseconds
 */
export function resolveInputs(
  test: Case,
  contract: Contract | undefined,
  { seed, allowedEnv, env, readFile }: Sources,
  now: number,
): ResolvedInputs {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const note = (problem: Problem) => {
    const isWrong = problem.kind === 'input' || problem.kind === 'mock';
    (isWrong ? problems : warnings).push({ ...problem, place: test.place });
  };

  let inputs: JsonObject = Object.fromEntries(
    Object.entries(test.inputs).map(([name, value]) => [name, decide(value, name, typesOf(contract, name), note)]),
  );
  for (const [path, directive] of Object.entries(test.mocks)) {
    const random = seededRandom(`${seed}\n${test.id}\n${path}`);
    const context = { now, random, index: test.index, allowedEnv, env, readFile };
    const obstacle = unmet(directive, context);
    if (obstacle) {
      note({ kind: 'mock', path, ...obstacle });
      continue;
    }
    const value = decide(generate(directive, context), path, typesOf(contract, path), note);
    inputs = setAt(inputs, parsePath(path) ?? [path], value);
  }
  for (const [name, value] of Object.entries(inputs)) if (value === null) note(nullInput(name));
  const secretPaths = Object.entries(test.mocks).flatMap(([path, directive]) => (isSecret(directive) ? path : []));
  return { inputs, problems, warnings, secretPaths };
}

/** The types that the contract allows for an input, `[]` where it says nothing. */
function typesOf(contract: Contract | undefined, name: string): readonly Json[] {
  const properties = contract?.inputSchema?.properties;
  const property = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const type = isJsonObject(property) ? property.type : undefined;
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

function decide(value: Json, path: string, types: readonly Json[], note: (problem: Problem) => void): Json {
  if (isAsTyped(value)) return decideScalar(value.$typed, path, types, note);
  if (Array.isArray(value)) return value.map((member, index) => decide(member, `${path}[${index}]`, [], note));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, decide(member, `${path}.${key}`, [], note)]),
  );
}

function decideScalar(text: string, path: string, types: readonly Json[], note: (problem: Problem) => void): Json {
  const wantsText = types.includes('string');
  const wantsNumber = types.includes('number') || types.includes('integer');
  if (!wantsNumber || wantsText) {
    note({
      kind: 'as-typed',
      path,
      message: wantsText
        ? `\`${path}\` is text in the action's contract, so ${text} was sent as text, as typed.`
        : `${text} was sent for \`${path}\` as text, as typed: a number would not keep it as it stands.`,
      hint: `Write '${text}' in quotes to say that it is text.`,
    });
    return text;
  }
  const number = typedNumber(text);
  if (number !== undefined && (types.includes('number') || Number.isInteger(number))) return number;
  note({
    kind: 'input',
    path,
    message:
      number === undefined
        ? `\`${path}\` is a number in the action's contract, but no number can hold all the digits of ${text}.`
        : `\`${path}\` is a whole number in the action's contract, but ${text} is not one.`,
    hint: 'Write a number that fits, or change the type in the contract to string.',
  });
  return text;
}

function nullInput(name: string): Problem {
  return {
    kind: 'null-input',
    path: name,
    message: `\`${name}\` is null: the platform drops it before the action runs.`,
    hint: 'Leave the input out to say the same without this warning.',
  };
}
