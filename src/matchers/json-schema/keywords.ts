import type { Json } from '../../model/json.ts';

/**
 * What stands behind a keyword of JSON Schema, in whatever draft: a schema, several in a list or a map, a number, or
 * values to compare with. `undefined` for anything else.
 */
export function kindOf(keyword: string, value: Json): 'schema' | 'schemas' | 'number' | 'values' | undefined {
  if (schemas.has(keyword) || (keyword === 'items' && Array.isArray(value))) return 'schemas';
  if (schema.has(keyword)) return 'schema';
  if (numbers.has(keyword)) return 'number';
  return keyword === 'const' || keyword === 'enum' ? 'values' : undefined;
}

/** What must stand behind the keyword, to follow "must be". */
export function formOf(keyword: string, value: Json): string {
  const form = forms[keyword];
  if (form !== undefined) return form;
  if (counts.has(keyword)) return 'a whole number of 0 or more';
  if (lists.has(keyword)) return 'a list of schemas, at least one';
  const kind = kindOf(keyword, value);
  if (kind === 'schemas' && keyword !== 'items') return 'a map from names to schemas';
  if (kind === 'number') return 'a number';
  return kind === undefined ? 'text' : 'a schema';
}

const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

const schemas = new Set([
  ...lists,
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);

const schema = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'contentSchema',
]);

const counts = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
]);

const numbers = new Set([...counts, 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);

const flag = 'true or false';

const forms: Readonly<Record<string, string>> = {
  type: '`string`, `number`, `integer`, `boolean`, `array`, `object` or `"null"`, or a list of them',
  required: 'a list of names, each once',
  dependentRequired: 'a map from names to lists of names',
  dependencies: 'a map from names to schemas or lists of names',
  enum: 'a list of values',
  multipleOf: 'a number above 0',
  uniqueItems: flag,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  nullable: flag,
  examples: 'a list',
};
