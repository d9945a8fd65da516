import {
  type Arbitrary,
  constantFrom,
  dictionary,
  array as listOf,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import { isJsonObject } from '../../../src/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { suiteSchema } from '../../../src/suite/schema.ts';

/** Values that belong nowhere, or somewhere else. */
const strays: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, 123, '', ' ', 'yes', 'text', '30s', '2026-01-31', 'a b', '^(', '(?=a)'],
  ...[
    '${inputs.a}',
    '${',
    '${nope}',
    '$${x}',
    '${1}',
    'uuid',
    'choice',
    'SUCCEEDED',
    'inputs.a > 1',
    'output.a ==',
    '../x',
  ],
  ...[
    [],
    {},
    [[]],
    [{}],
    [1, 'a'],
    { type: 'uuid' },
    { type: 'nope' },
    { min: 5, max: 1 },
    { equals: {} },
    { a: { b: [1] } },
  ],
  ...[{ when: 'true' }, [{ when: 'inputs.a' }, {}], { each: { each: { typ: 1 } } }, { absent: true, type: 'string' }],
  ...[
    { schema: { type: 'x' } },
    { check: '${value}' },
    { closeTo: { value: 1, within: '1h' } },
    { format: 'email', type: 'number' },
  ],
];

const names = [
  'a',
  'customerId',
  'a.b',
  'a[0]',
  'a[*]',
  'a..b',
  '',
  'min',
  'type',
  'typo',
  '__proto__',
  'x\ny',
  '1',
  'true',
];

/** Trees that look like suites: of the schema's own keys, with its examples, and with what does not belong there. */
export function suiteTrees(): Arbitrary<Json> {
  const schema = suiteSchema();
  const stray = oneof(constantFrom(...strays), string({ maxLength: 8 }));
  const known = record(
    Object.fromEntries(
      Object.entries(propertiesOf(schema)).map(([name, part]) => [
        name,
        option(valueFor(part, schema, stray, 0), { freq: 3 }),
      ]),
    ),
  );
  const extra = dictionary(constantFrom('acton', 'expct', 'x', '$typed', 'status'), stray, { maxKeys: 1 });
  return tuple(known, extra).map(([tree, more]) => {
    const entries = Object.entries({ ...tree, ...more }).filter(([, value]) => value !== null);
    return Object.fromEntries(entries);
  });
}

function valueFor(part: JsonObject, root: JsonObject, stray: Arbitrary<Json>, depth: number): Arbitrary<Json> {
  const own = resolved(part, root);
  const examples: Json[] = Array.isArray(own.examples) ? [...own.examples] : [];
  const deeper: Arbitrary<Json>[] = [];
  const properties = Object.entries(propertiesOf(own));
  if (depth < 3 && properties.length > 0) {
    const keys = properties.map(
      ([name, member]) => [name, option(valueFor(member, root, stray, depth + 1), { freq: 2 })] as const,
    );
    deeper.push(record(Object.fromEntries(keys)).map(withoutNulls));
  }
  if (depth < 3 && isJsonObject(own.items))
    deeper.push(listOf(valueFor(own.items, root, stray, depth + 1), { maxLength: 3 }));
  if (depth < 3 && isJsonObject(own.additionalProperties)) {
    deeper.push(
      dictionary(constantFrom(...names), valueFor(own.additionalProperties, root, stray, depth + 1), { maxKeys: 3 }),
    );
  }
  const usual = examples.length > 0 ? [{ weight: 4, arbitrary: constantFrom(...examples) }] : [];
  return oneof(...usual, ...deeper.map((arbitrary) => ({ weight: 4, arbitrary })), { weight: 1, arbitrary: stray });
}

function withoutNulls(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}

function propertiesOf(schema: JsonObject): Readonly<Record<string, JsonObject>> {
  const { properties } = schema;
  if (!isJsonObject(properties)) return {};
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, isJsonObject(part) ? part : {}]));
}

function resolved(part: JsonObject, root: JsonObject): JsonObject {
  const name = typeof part.$ref === 'string' ? part.$ref.replace('#/$defs/', '') : undefined;
  const parts = isJsonObject(root.$defs) ? root.$defs : {};
  const target = name === undefined ? undefined : parts[name];
  return isJsonObject(target)
    ? { ...target, ...(name === 'expect' && isJsonObject(parts.reply) ? parts.reply : {}) }
    : part;
}
