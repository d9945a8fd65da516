import { plainNumbers } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { compileSchema } from './json-schema/compile-schema.ts';
import { firstMismatches } from './json-schema/first-mismatches.ts';
import type { Complaint, Matcher, Mismatch } from './matcher.ts';
import { tooDeep } from './too-deep.ts';

/** The value fits a JSON Schema. */
export const schema: Matcher = {
  name: 'schema',
  description:
    'A JSON Schema that the value must fit: written here, or `{ file: ... }` with the path of its file. Version 2020-12, or draft-07 or draft-04 where `$schema` says so. References stay within the schema.',
  example: { type: 'object', required: ['sku'] },
  schema: {
    type: 'object',
    minProperties: 1,
    properties: {
      file: {
        description: 'The file of the schema, instead of the schema itself.',
        type: 'string',
        minLength: 1,
        examples: ['order.schema.json'],
      },
    },
  },
  check: complaintOf,
  match,
};

/** The schema of a file is checked when the file has been read, and stands in its place. */
function complaintOf(expected: Json): Complaint | undefined {
  const written = mapOf(expected);
  if (isFile(written)) return undefined;
  const compiled = compileSchema(written);
  return 'message' in compiled ? compiled : undefined;
}

function match(expected: Json, actual: Json): Mismatch | readonly Mismatch[] | undefined {
  const written = mapOf(expected);
  const compiled = isFile(written) ? { message: 'its file was not read' } : compileSchema(written);
  if ('message' in compiled) throw new Error(`A schema came past the check of the suite: ${compiled.message}`);
  const deep = tooDeep(actual);
  if (deep) return deep;
  const faults = compiled.faults(plainNumbers(actual));
  if (faults === 'endless')
    return { must: 'fit a schema that can be worked out: this one refers to itself without end' };
  const { told, rest } = firstMismatches(faults, actual);
  const last = told.at(-1);
  if (rest === undefined || !last) return told;
  const further = `By its schema the value has ${rest}.`;
  return [...told.slice(0, -1), { ...last, hint: [last.hint, further].filter(Boolean).join(' ') }];
}

function isFile(written: JsonObject): boolean {
  return typeof written.file === 'string' && Object.keys(written).length === 1;
}

function mapOf(expected: Json): JsonObject {
  if (!isJsonObject(expected)) throw new Error('A schema that is no map came past the schema of the suite.');
  return expected;
}
