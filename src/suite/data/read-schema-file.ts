import { asText, isAsTyped, plainNumbers, typedNumber } from '../../lib/as-typed.ts';
import { isDeeperThan } from '../../lib/depth.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { isTemplate } from '../../lib/is-template.ts';
import { findJsonFault } from '../../lib/json-fault.ts';
import { parseJson } from '../../lib/parse-json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from '../decode.ts';
import { readDocument } from '../read-document.ts';
import { tellFaults } from '../tell-faults.ts';
import { describe, type Words } from '../words.ts';
import { maxDepth, yamlMessages } from '../yaml-messages.ts';
import { fileMessages } from './data-messages.ts';
import { createTextPlaces } from './text-places.ts';

/**
 * The JSON Schema in a file beside a suite, in JSON or YAML as its name says, as plain data: numbers are numbers, and
 * `${` is text. Whether it is a good schema is the matcher's to say.
 *
 * @param file path below the project folder
 */
export function readSchemaFile(file: string, bytes: Uint8Array): { readonly schema: JsonObject } | readonly Problem[] {
  const start = { file, line: 1, column: 1 };
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/\.ya?ml$/i.test(file)) return [fail(fileMessages.schemaEnding(file), start)];
  const text = decode(file, bytes, { ...fileMessages, loneReturn: yamlMessages.loneReturn });
  if (typeof text !== 'string') return [text];
  const { at } = createTextPlaces(file, text);
  const fault = isJson ? findJsonFault(text) : undefined;
  if (fault !== undefined) return [fail(fileMessages.notJson(), at(fault, fault + 1))];
  const { tree, faults } = isJson ? { tree: parseJson(text), faults: [] } : readDocument(text);
  if (faults.length > 0) return tellFaults(faults, at);
  if (!isJsonObject(tree)) return [fail(fileMessages.notASchema(describe(tree)), at(0, 0))];
  if (isDeeperThan(tree, maxDepth)) return [fail(yamlMessages.depth(), start)];
  return { schema: plainMap(tree) };
}

function fail(words: Words, place: Place): Problem {
  return { kind: 'invalid-suite', ...words, place };
}

function plainMap(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, plain(member)]));
}

/** In a schema nothing is left open: what looks like a number is one, as near as a number comes; `yes` is text. */
function plain(value: Json): Json {
  if (isAsTyped(value)) {
    const number = typedNumber(value.$typed) ?? plainNumbers(value);
    return Number.isNaN(number) ? value.$typed : number;
  }
  if (isTemplate(value)) return asText(value);
  if (Array.isArray(value)) return value.map(plain);
  return isJsonObject(value) ? plainMap(value) : value;
}
