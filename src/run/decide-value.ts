import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Contract } from '../model/target.ts';

/**
 * The value with every open scalar decided: by the contract's type for that input, else in favour of the text as typed.
 * A number that prints back as typed is open only in a table, where nothing says whether it is one: it is, unless the
 * contract wants text. What is worth knowing, or wrong, is noted.
 */
export function decideValue(
  value: Json,
  path: string,
  contract: Contract | undefined,
  note: (problem: Problem) => void,
): Json {
  return decide(value, path, typesOf(contract, path), note);
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
  if (isYesOrNo(text)) {
    // YAML 1.2 takes the word for text, so only where a boolean belongs is there something to say.
    if (types.includes('boolean') && !wantsText) note(notBoolean(text, path));
    return text;
  }
  const wantsNumber = types.includes('number') || types.includes('integer');
  if (String(Number(text)) === text && !wantsText && !wantsNumber) return Number(text);
  if (!wantsNumber || wantsText) {
    note({
      kind: 'as-typed',
      path,
      message: wantsText
        ? `\`${path}\` is text in the action's contract, so ${text} was sent as text, as typed.`
        : `${text} was sent for \`${path}\` as text, as typed: a number would not keep it as it stands.`,
      // Double ones: in a table single quotes would be part of the text.
      hint: `Write "${text}" in quotes to say that it is text.`,
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

/** Words that stood for booleans in earlier versions of YAML, and still do in other tools. */
function isYesOrNo(text: string): boolean {
  return /^(?:yes|no|on|off)$/i.test(text);
}

function notBoolean(text: string, path: string): Problem {
  const meant = /^(?:yes|on)$/i.test(text) ? 'true' : 'false';
  return {
    kind: 'input',
    path,
    message: `\`${path}\` is true or false in the action's contract, but here is \`${text}\`, which is text.`,
    hint: `Write \`${meant}\`.`,
  };
}
