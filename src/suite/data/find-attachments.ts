import { isAsTyped } from '../../lib/as-typed.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { levelsOf } from '../levels.ts';
import type { Pointer } from '../pointer.ts';
import { listOf, mapOf } from '../take.ts';

/** A file that a suite refers to instead of saying what stands in it. */
export interface Attachment {
  /** The way to the map that names it: `{ file: orders.csv }`. */
  readonly pointer: Pointer;
  /** As the author wrote it, from the suite's own folder. */
  readonly path: string;
}

/** The file that a suite takes its cases from, and those that its matchers take schemas from. */
export interface Attachments {
  readonly cases?: Attachment;
  readonly schemas: readonly Attachment[];
}

/** The files that a suite refers to, as far as they are named as they must be; the rest is left to the validator. */
export function findAttachments(tree: JsonObject): Attachments {
  const cases = attachmentAt(tree.cases, ['cases']);
  const schemas = levelsOf(tree).flatMap(({ map, pointer }) => schemasIn(map.expect, [...pointer, 'expect']));
  return { ...(cases && { cases }), schemas };
}

/** Of what is expected, in the map form or the list form. */
function schemasIn(expect: Json | undefined, pointer: Pointer): Attachment[] {
  if (Array.isArray(expect)) return expect.flatMap((entry, index) => schemasIn(entry, [...pointer, index]));
  const { output, errors } = mapOf(expect);
  return [
    ...schemasOfFields(output, [...pointer, 'output']),
    ...listOf(errors).flatMap((entry, index) => schemasOfFields(entry, [...pointer, 'errors', index])),
  ];
}

function schemasOfFields(fields: Json | undefined, pointer: Pointer): Attachment[] {
  return Object.entries(mapOf(fields)).flatMap(([field, value]) => schemasOfField(value, [...pointer, field]));
}

/** Below `each` stand matchers too; anywhere else a `schema` would be data. */
function schemasOfField(value: Json | undefined, pointer: Pointer): Attachment[] {
  const { schema, each } = mapOf(value);
  const own = attachmentAt(schema, [...pointer, 'schema']);
  return [...(own ? [own] : []), ...(each === undefined ? [] : schemasOfField(each, [...pointer, 'each']))];
}

function attachmentAt(value: Json | undefined, pointer: Pointer): Attachment | undefined {
  const path = isJsonObject(value) && Object.keys(value).length === 1 ? pathOf(value.file) : undefined;
  return path === undefined || path === '' ? undefined : { pointer, path };
}

/** A name that looks like a number is a name nevertheless. */
function pathOf(value: Json | undefined): string | undefined {
  if (isAsTyped(value)) return value.$typed;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
