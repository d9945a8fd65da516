import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { casesSchema } from './schema-case.ts';
import type { SchemaError } from './schema-error.ts';

/** By these a map behind `cases` is known to be a case, whose dash was forgotten, and not the name of a file. */
const keysOfACase = ['name', 'inputs', 'matrix', 'mocks', 'expect'];

/** The errors, but for those that miss the name of a file in what was meant as the one case of a list: the list is missing. */
export function withForgottenDash(errors: readonly SchemaError[], tree: Json): readonly SchemaError[] {
  const cases = isJsonObject(tree) ? tree.cases : undefined;
  if (!isJsonObject(cases) || !keysOfACase.some((key) => Object.hasOwn(cases, key))) return errors;
  const others = errors.filter(({ instancePath }) => !/^\/cases(?:\/|$)/.test(instancePath));
  if (others.length === errors.length) return errors;
  const noList = { instancePath: '/cases', schemaPath: '#/properties/cases/type', keyword: 'type' };
  return [...others, { ...noList, parentSchema: casesSchema, params: { type: 'array' } }];
}
