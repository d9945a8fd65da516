import { Ajv } from 'ajv';
import { expressionOf } from '../../expressions/expression.ts';
import { nameHint } from '../../expressions/name-hint.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import { parsePath } from '../../lib/path.ts';
import { contradictions } from '../../matchers/contradictions.ts';
import { matchers } from '../../matchers/index.ts';
import type { FieldExpectation } from '../../model/field-expectation.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { RuleReader } from './rule-reader.ts';

/**
 * Reads the `when` of a rule: input name to a value that must be equal, or to a map of matchers as in a suite's
 * expectations. `undefined` where something is wrong, which is then reported.
 */
export function readWhen(
  when: Json | undefined,
  name: string,
  reader: RuleReader,
): readonly FieldExpectation[] | undefined {
  if (when === undefined) return [];
  if (!isJsonObject(when)) {
    reader.report(`The \`when\` of ${name} is not a map.`, 'Write "when": { "tier": "gold" }.');
    return undefined;
  }
  const place = { file: reader.file, line: 1, column: 1 };
  const fields: FieldExpectation[] = [];
  for (const [path, expected] of Object.entries(when)) {
    const wrong = parsePath(path)
      ? undefined
      : { message: `\`${path}\` is not the name of an input.`, hint: 'Write the input as the contract names it.' };
    const trouble = wrong ?? (isJsonObject(expected) ? troubleOf(expected) : undefined);
    if (trouble) reader.report(`${name}: ${trouble.message}`, trouble.hint);
    else fields.push({ path, matchers: spellOut(expected), place });
  }
  return fields.length === Object.keys(when).length ? fields : undefined;
}

/** Plain data must be equal, also behind `each`. */
function spellOut(expected: Json): JsonObject {
  if (!isJsonObject(expected)) return { equals: expected };
  return expected.each === undefined ? expected : { ...expected, each: spellOut(expected.each) };
}

interface Trouble {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with a map of matchers. */
function troubleOf(expected: JsonObject): Trouble | undefined {
  for (const [key, value] of Object.entries(expected)) {
    const trouble = troubleWith(key, value);
    if (trouble) return trouble;
  }
  return contradictions(expected)[0];
}

function troubleWith(key: string, value: Json): Trouble | undefined {
  const matcher = Object.hasOwn(matchers, key) ? matchers[key] : undefined;
  if (!matcher) {
    const near = nearest(key, Object.keys(matchers));
    return {
      message: `there is no matcher \`${key}\`.`,
      hint: near ? `Did you mean \`${near}\`?` : `Known are ${Object.keys(matchers).join(', ')}.`,
    };
  }
  if (key === 'level') return { message: '`level` has no meaning here: a rule holds or not.', hint: 'Remove it.' };
  if (key === 'each' && isJsonObject(value)) return troubleOf(value);
  if (key === 'schema' && isJsonObject(value) && value.file !== undefined) {
    return { message: 'the file of a `schema` is not read here.', hint: 'Write the schema itself.' };
  }
  const unknown = key === 'check' && typeof value === 'string' ? unknownName(value) : undefined;
  if (unknown) return unknown;
  const refusal = isOfForm(matcher.schema, value) ? matcher.check?.(value) : 'the value has the wrong form.';
  if (!refusal) return undefined;
  const { message, hint } = typeof refusal === 'string' ? { message: refusal } : refusal;
  return {
    message: `\`${key}\`: ${message}`,
    hint: hint ?? `Write e.g. ${JSON.stringify({ [key]: matcher.example })}.`,
  };
}

const known = ['value', 'inputs'];

/** A rule knows less than a suite does. */
function unknownName(source: string): Trouble | undefined {
  const expression = expressionOf(source);
  const references = 'message' in expression ? [] : expression.references;
  const [name] = references.find(({ path }) => !known.includes(path[0]))?.path ?? [];
  if (name === undefined) return undefined;
  return { message: `\`check\`: There is nothing called \`${name}\` here.`, hint: nameHint(name, known) };
}

let shared: Ajv | undefined;

/** The compiler is made when it is first asked for, since that takes a while. What is nested is looked at by itself. */
function isOfForm(schema: JsonObject, value: Json): boolean {
  shared ??= new Ajv({ strict: false, addUsedSchema: false });
  return shared.validate({ ...schema, $defs: { field: {} } }, value) === true;
}
