import { durationPattern } from '../../lib/duration.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { exampleOf } from '../schema-parts.ts';
import { inline, join, kinds, oneOf } from '../words.ts';
import type { Standing } from './standing.ts';

/**
 * What an editor says of a value that a schema refuses, in the words of the command. None where the same message would
 * be said of a key that is not known, too: the editor has words of its own for that.
 */
export function editorMessage(schema: JsonObject, { key, isOpen }: Standing): JsonObject {
  const form = formOf(schema);
  if (form === undefined || '$ref' in schema || isClosed(schema)) return {};
  const example = exampleOf(schema);
  const written = example === undefined || 'enum' in schema ? undefined : inline(example);
  const hint = written === undefined ? '' : ` For example: \`${key === undefined ? '' : `${key}: `}${written}\`.`;
  const name = key === undefined ? 'This' : `\`${key}\``;
  const errorMessage = `${name} must be ${form}${isOpen ? ', or an expression `${...}`' : ''}.${hint}`;
  return { errorMessage, ...(('pattern' in schema || isOpen) && { patternErrorMessage: errorMessage }) };
}

function formOf(schema: JsonObject): string | undefined {
  const { type, pattern, enum: choices, const: only } = schema;
  if (Array.isArray(choices)) return oneOf(choices.map(String));
  if (only !== undefined) return `\`${inline(only)}\``;
  if (pattern === durationPattern) return 'a duration: a number and `ms`, `s`, `m`, `h` or `d`';
  const types: readonly Json[] = Array.isArray(type) ? type : [type ?? null];
  const words = types.flatMap((name) => (typeof name === 'string' ? (kinds[name] ?? name) : []));
  return words.length === 0 ? undefined : join(words);
}

function isClosed({ additionalProperties }: JsonObject): boolean {
  return additionalProperties === false;
}
