import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { GeneratedCase } from './generated-case.ts';
import { limitCases } from './limit-cases.ts';
import { sampleInput, typeOfInput } from './sample-input.ts';

/** What an action's templates do with an input that is left out: print its own name, print nothing, or not use it. */
export type UseOfInput = 'loud' | 'quiet' | 'none';

/**
 * The cases that an input contract suggests: every input; each optional one left out, and each required one; each value of
 * an enumeration; the limits of numbers and texts, and just beyond; a value of a wrong type for each; an input that is not
 * in the contract, where it allows none.
 *
 * @param schema JSON Schema (draft-04) of the inputs
 * @param useOf what the templates do with an input
 */
export function generatedCases(schema: JsonObject, useOf: (input: string) => UseOfInput): GeneratedCase[] {
  const inputs = inputsOf(schema);
  const every = Object.fromEntries(inputs.map(({ name, schema }) => [name, sampleInput(name, schema)]));
  const base: GeneratedCase = { name: inputs.length === 0 ? 'no inputs' : 'every input', inputs: every };
  const changed = (name: string, changes: JsonObject, why?: string): GeneratedCase => ({
    name,
    inputs: { ...every, ...changes },
    changes,
    ...(why !== undefined && { why }),
  });
  return [
    base,
    ...inputs.map((input) => leftOut(input, every, useOf(input.name))),
    ...inputs.flatMap((input) => enumeration(input, every)),
    ...inputs.flatMap(({ name, schema }) =>
      limitCases(schema).map(({ what, value }) => changed(`${name}: ${what}`, { [name]: value })),
    ),
    ...inputs.map(({ name, schema }) => {
      const { value, words } = wrongType(schema);
      return changed(`${name} as ${words}`, { [name]: value }, `the contract says ${typeOfInput(schema)}`);
    }),
    ...(schema.additionalProperties === false
      ? [changed('an input that the contract does not know', { unknownInput: 'any' })]
      : []),
  ];
}

interface Input {
  readonly name: string;
  readonly schema: JsonObject;
  readonly isRequired: boolean;
}

function inputsOf({ properties, required }: JsonObject): Input[] {
  const wanted = Array.isArray(required) ? required : [];
  return Object.entries(isJsonObject(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    schema: isJsonObject(schema) ? schema : {},
    isRequired: wanted.includes(name),
  }));
}

const whatHappens: Readonly<Record<UseOfInput, string>> = {
  loud: 'optional, and the template then sends its name in its place',
  quiet: 'optional, and the template then sends nothing in its place',
  none: 'optional',
};

function leftOut({ name, isRequired }: Input, every: JsonObject, use: UseOfInput): GeneratedCase {
  const { [name]: _, ...others } = every;
  return { name: `without ${name}`, why: isRequired ? 'required' : whatHappens[use], inputs: others };
}

function enumeration({ name, schema }: Input, every: JsonObject): GeneratedCase[] {
  const values = Array.isArray(schema.enum) ? schema.enum.filter((value) => value !== null) : [];
  if (values.length < 2) return [];
  const { [name]: _, ...others } = every;
  return [
    { name: `each ${name}`, inputs: others, axis: { name, values } },
    {
      name: `${name}: none of its values`,
      inputs: { ...every, [name]: 'none of these' },
      changes: { [name]: 'none of these' },
    },
  ];
}

/** A value that does not convert to the type without loss. */
function wrongType(schema: JsonObject): { readonly value: Json; readonly words: string } {
  const type = typeOfInput(schema);
  return type === 'string' ? { value: true, words: 'true or false' } : { value: 'not this type', words: 'text' };
}
