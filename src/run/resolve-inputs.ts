import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { parsePath, setAt } from '../lib/path.ts';
import { seededRandom } from '../lib/random.ts';
import { generate } from '../mocks/generate.ts';
import type { Case } from '../model/case.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Contract } from '../model/target.ts';

/** What a case sends, with every directive carried out and every open scalar decided. */
export interface ResolvedInputs {
  readonly inputs: JsonObject;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Decides scalars that were typed without quotes by the contract's type for that input, and makes the generated values:
 * the same for the same seed and case, whatever ran before.
 *
 * @param now wall time of the attempt, in milliseconds
 */
export function resolveInputs(test: Case, contract: Contract | undefined, seed: string, now: number): ResolvedInputs {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const note = (problem: Problem) => {
    const placed = { ...problem, place: placeOf(problem.path ?? '', test) };
    (problem.kind === 'input' ? problems : warnings).push(placed);
  };

  let inputs: JsonObject = Object.fromEntries(
    Object.entries(test.inputs).map(([name, value]) => [name, decide(value, name, typesOf(contract, name), note)]),
  );
  for (const [path, directive] of Object.entries(test.mocks)) {
    const random = seededRandom(`${seed}\n${test.id}\n${path}`);
    const value = decide(generate(directive, { now, random, index: test.index }), path, typesOf(contract, path), note);
    inputs = setAt(inputs, parsePath(path) ?? [path], value);
  }
  for (const [name, value] of Object.entries(inputs)) if (value === null) note(nullInput(name));
  return { inputs, problems, warnings };
}

/** Where the value of a path stands: its own place, else that of the input it is a part of, else that of the case. */
function placeOf(path: string, { places = [], place }: Case): Place {
  for (const known of places) {
    for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.search(/[.[][^.[]*$/)))) {
      if (Object.hasOwn(known, part)) return known[part] ?? place;
    }
  }
  return place;
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
