import { isJsonObject } from '../../lib/is-json-object.ts';
import { everyMember, parseWildPath } from '../../lib/path.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** What a generated suite expects of one field. */
export interface ExpectedField {
  readonly path: string;
  readonly matchers: JsonObject;
  /** What the contract says of it. */
  readonly description?: string;
}

/** Deeper fields are not spelt out: an author who needs them sees how. */
const deepest = 4;

const types = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/**
 * The fields of an output, as its schema names them, each with its type. One that the schema does not require, or that
 * stands in a list, may be missing.
 *
 * @param schema JSON Schema (draft-04) of the output
 */
export function expectedFields(schema: JsonObject): ExpectedField[] {
  return schema.type === 'array' ? membersOf(schema, '', 0) : fieldsOf(schema, '', false, 0);
}

function fieldsOf(schema: JsonObject, prefix: string, isOptional: boolean, depth: number): ExpectedField[] {
  const { properties, required } = schema;
  if (!isJsonObject(properties) || depth >= deepest) return [];
  const wanted = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (!isJsonObject(property) || !parseWildPath(path) || /[.[\]]/.test(name)) return [];
    const mayLack = isOptional || !wanted.includes(name);
    return [fieldOf(path, property, mayLack), ...within(property, path, mayLack, depth)];
  });
}

function fieldOf(path: string, schema: JsonObject, mayLack: boolean): ExpectedField {
  const type = onlyType(schema.type);
  const { description, enum: values } = schema;
  return {
    path,
    matchers: {
      ...(type !== undefined && { type }),
      ...(Array.isArray(values) && type !== undefined && { oneOf: values }),
      ...(mayLack && { optional: true }),
    },
    ...(typeof description === 'string' && description.trim() !== '' && { description }),
  };
}

function within(schema: JsonObject, path: string, mayLack: boolean, depth: number): ExpectedField[] {
  if (schema.type === 'array') return membersOf(schema, path, depth);
  return schema.type === 'object' ? fieldsOf(schema, path, mayLack, depth + 1) : [];
}

/** Every member of a list; a list may have none. */
function membersOf({ items }: JsonObject, path: string, depth: number): ExpectedField[] {
  return isJsonObject(items) && items.type === 'object'
    ? fieldsOf(items, `${path}${everyMember}`, true, depth + 1)
    : [];
}

/** Of several types the field may have any, which a matcher cannot say. */
function onlyType(type: Json | undefined): string | undefined {
  return typeof type === 'string' && types.includes(type) ? type : undefined;
}
