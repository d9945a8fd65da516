import type { JsonObject } from '../../model/json.ts';
import { defined, object } from './members.ts';
import { parts } from './parts.ts';
import { before, behind, records } from './records.ts';

/**
 * The JSON Schema (2020-12) of one record of the audit log. It is made member by member after the events of the model,
 * by their types. What a later version adds to the same format is valid: further members, and further types of records.
 */
export function auditRecordSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'action-suite: record of the audit log',
    ...object('One line of an audit log, in format 1.', { ...before, ...behind }),
    allOf: Object.keys(records).map((type) => where({ properties: { type: { const: type } } }, defined(nameOf(type)))),
    $defs: { ...Object.fromEntries(Object.entries(records).map(([type, schema]) => [nameOf(type), schema])), ...parts },
  };
}

/** An object with a member `then` would be taken for a promise where it is awaited; here it is a keyword. */
function where(condition: JsonObject, schema: JsonObject): JsonObject {
  return Object.fromEntries([
    ['if', condition],
    ['then', schema],
  ]);
}

/** `case:finished` as `CaseFinished`, for programs that make types of the schema. */
function nameOf(type: string): string {
  return type.replace(/(?:^|:)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
