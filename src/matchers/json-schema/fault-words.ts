import { show, showText } from '../../lib/show.ts';
import type { Json } from '../../model/json.ts';
import { convert } from '../convert.ts';
import { formats, isFormatName } from '../formats.ts';
import type { Mismatch } from '../matcher.ts';
import { isValueType, nameOfType } from '../value-type.ts';
import type { Fault } from './relevant-faults.ts';

/** What is wrong with a value by one keyword of a schema. */
export function faultWords({ keyword, schema, params }: Fault, actual: Json): Mismatch {
  const words = byKeyword[keyword];
  const mismatch = words?.({ schema, params, actual });
  return typeof mismatch === 'string'
    ? { must: mismatch }
    : (mismatch ?? { must: `obey \`${keyword}\` of its schema` });
}

interface About extends Pick<Fault, 'schema' | 'params'> {
  readonly actual: Json;
}

type Words = (about: About) => string | Mismatch;

const limit: Words = ({ params }) => `be ${relations[String(params.comparison)] ?? 'within'} ${String(params.limit)}`;

const relations: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

const size =
  (relation: string, one: string): Words =>
  ({ params: { limit } }) =>
    `have ${relation} ${String(limit)} ${one}${limit === 1 ? '' : 's'}`;

const notAllowed: Words = () => 'be absent: the schema does not allow it';

const noFurther: Words = ({ params }) => `have at most ${String(params.limit)} member${params.limit === 1 ? '' : 's'}`;

const byKeyword: Readonly<Record<string, Words>> = {
  type: wrongType,
  const: ({ schema }) => `be ${show(schema)}`,
  enum: ({ schema }) => `be ${oneOf(schema)}`,
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  multipleOf: ({ schema }) => `be a multiple of ${show(schema)}`,
  minLength: size('at least', 'character'),
  maxLength: size('at most', 'character'),
  minItems: size('at least', 'member'),
  maxItems: size('at most', 'member'),
  minProperties: size('at least', 'field'),
  maxProperties: size('at most', 'field'),
  pattern: ({ schema }) => `match the pattern ${typeof schema === 'string' ? showText(schema) : show(schema)}`,
  format: wrongForm,
  uniqueItems: ({ params }) => `hold no member twice, but [${String(params.i)}] and [${String(params.j)}] are equal`,
  contains: ({ params }) => containing(params),
  additionalProperties: notAllowed,
  unevaluatedProperties: notAllowed,
  'false schema': notAllowed,
  items: noFurther,
  additionalItems: noFurther,
  unevaluatedItems: noFurther,
  propertyNames: ({ params }) => `have no field called ${show(String(params.propertyName))}`,
  not: ({ schema }) => `not fit the schema ${show(schema)}`,
  anyOf: ({ schema }) => `fit one of the ${count(schema)} schemas under \`anyOf\``,
  oneOf: ({ schema, params }) => {
    const both = Array.isArray(params.passingSchemas) ? params.passingSchemas.map((index) => Number(index) + 1) : [];
    const fits = both.length > 0 ? `, not number ${both.join(' and number ')}` : '';
    return `fit exactly one of the ${count(schema)} schemas under \`oneOf\`${fits}`;
  },
};

function wrongType({ schema, actual }: About): Mismatch {
  const types = (Array.isArray(schema) ? schema : [schema]).filter(isValueType);
  const must = `be ${types.map(nameOfType).join(' or ')}`;
  const wouldConvert = types.some((type) => convert(actual, type) !== undefined);
  return { must, ...(wouldConvert && { hint: 'Values are not converted for a schema: a text is a text, even "5".' }) };
}

function wrongForm({ schema, actual }: About): string | Mismatch {
  if (!isFormatName(schema)) return `have the form ${show(schema)}`;
  const { noun, hint } = formats[schema];
  return { must: `be ${noun}`, ...(typeof actual === 'string' && { hint: hint(actual) }) };
}

function containing({ minContains, maxContains }: Fault['params']): string {
  if (maxContains !== undefined) return `hold at most ${String(maxContains)} that fit the schema under \`contains\``;
  return minContains === 1 || minContains === undefined
    ? 'hold a member that fits the schema under `contains`'
    : `hold at least ${String(minContains)} that fit the schema under \`contains\``;
}

function oneOf(values: Json): string {
  const list: readonly Json[] = Array.isArray(values) ? values : [values];
  const shown = showText(
    list
      .slice(0, 50)
      .map((value) => show(value))
      .join(', '),
  );
  return list.length > 1 ? `one of ${shown}` : shown;
}

function count(schemas: Json): number {
  return Array.isArray(schemas) ? schemas.length : 1;
}
