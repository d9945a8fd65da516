import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/**
 * The schema of a value that has two forms, a map and a list, with both stated at once. What the schema of the suite says
 * by conditions, which keep apart the messages of the command, makes an editor complain of each condition in turn; and
 * keywords for maps do not concern lists anyway.
 */
export function bothForms(schema: JsonObject, parts: JsonObject): JsonObject {
  const { allOf, ...rest } = schema;
  const conditions = Array.isArray(allOf) ? allOf : [];
  const forms = conditions.map((condition: Json) => formOf(condition, parts)).filter((form) => form !== undefined);
  if (forms.length === 0 || forms.length < conditions.length) return schema;
  // A list that comes first stands with the rest, since an editor begins a list only where `items` are at hand.
  const first = Array.isArray(schema.type) ? schema.type[0] : undefined;
  const list = forms.find((form) => first === 'array' && 'items' in form);
  return { ...rest, ...list, allOf: forms.filter((form) => form !== list) };
}

/** What applies if a value is of the other form. */
function formOf(member: Json, parts: JsonObject): JsonObject | undefined {
  const other = isJsonObject(member) && isJsonObject(member.if) && 'type' in member.if ? member.else : undefined;
  if (!isJsonObject(other)) return undefined;
  const name = typeof other.$ref === 'string' ? other.$ref.replace('#/$defs/', '') : undefined;
  const form = name === undefined ? other : parts[name];
  if (!isJsonObject(form)) return undefined;
  const { type: _, title: __, description: ___, examples: ____, ...keywords } = form;
  return keywords;
}
