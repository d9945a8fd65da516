import { Ajv } from 'ajv';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import { parsePath } from '../../lib/path.ts';
import { matchers } from '../../matchers/index.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { FieldExpectation } from '../../model/suite.ts';
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
    else fields.push({ path, matchers: isJsonObject(expected) ? expected : { equals: expected }, place });
  }
  return fields.length === Object.keys(when).length ? fields : undefined;
}

/** What is wrong with a map of matchers. */
function troubleOf(expected: JsonObject): { readonly message: string; readonly hint: string } | undefined {
  for (const [key, value] of Object.entries(expected)) {
    const matcher = Object.hasOwn(matchers, key) ? matchers[key] : undefined;
    if (!matcher) {
      const near = nearest(key, Object.keys(matchers));
      return {
        message: `there is no matcher \`${key}\`.`,
        hint: near ? `Did you mean \`${near}\`?` : `Known are ${Object.keys(matchers).join(', ')}.`,
      };
    }
    const refusal = isOfForm(matcher.schema, value) ? matcher.check?.(value) : 'the value has the wrong form.';
    if (refusal)
      return { message: `\`${key}\`: ${refusal}`, hint: `Write e.g. ${JSON.stringify({ [key]: matcher.example })}.` };
  }
  return undefined;
}

let shared: Ajv | undefined;

/** The compiler is made when it is first asked for, since that takes a while. */
function isOfForm(schema: JsonObject, value: Json): boolean {
  shared ??= new Ajv({ strict: false, addUsedSchema: false });
  return shared.validate(schema, value) === true;
}
