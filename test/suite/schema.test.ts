import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isJsonObject } from '../../src/lib/is-json-object.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { configSchema } from '../../src/suite/config-schema.ts';
import { suiteSchema } from '../../src/suite/schema.ts';
import { inline } from '../../src/suite/words.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): JsonObject => Object(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')));
const bundled = readdirSync(join(root, 'suites'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.action.yaml'),
);
const all = [
  ['a suite', suiteSchema(), read('action-suite.schema.json')],
  ['a configuration', configSchema, read('config.schema.json')],
] as const;

describe.each(all)('the schema of %s', (_, source, published) => {
  const keys = keysIn(source, '');
  const publishedKeys = keysIn(published, '');

  it('explains every key, with an example', () => {
    const bare = keys.filter(({ schema }) => typeof schema.description !== 'string' || !Array.isArray(schema.examples));
    expect(keys.length).toBeGreaterThan(20);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('explains every key to editors, with its example and its default', () => {
    const bare = publishedKeys.filter(({ schema }) => {
      const { description, markdownDescription: text, examples, example, default: initial } = schema;
      const isTold = initial === undefined || String(text).includes(`Default: \`${inline(initial)}\``);
      const isShown = Array.isArray(examples) || (example !== undefined && String(text).includes('Example:\n'));
      return typeof description !== 'string' || !String(text).startsWith(description) || !isTold || !isShown;
    });
    expect(publishedKeys.length).toBeGreaterThanOrEqual(keys.length / 2);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['as it is checked', source, keys],
    ['as it is published', published, publishedKeys],
  ])('has no example and no default that it would refuse itself, %s', (__, whole, found) => {
    const ajv = new Ajv2020({ strict: false, discriminator: true });
    const { $defs = {} } = whole;
    const refused = found.flatMap(({ path, schema }) => {
      const validate = ajv.compile({ ...schema, $defs });
      const { examples, example, default: initial } = schema;
      const values = [...(Array.isArray(examples) ? examples : []), example, initial];
      return values.filter((value) => value !== undefined && !validate(value)).map((value) => ({ path, value }));
    });
    expect(refused).toEqual([]);
  });
});

describe('the schema of a suite', () => {
  it('has the defaults that the language has', () => {
    const { properties, $defs } = suiteSchema();
    const reply = isJsonObject($defs) && isJsonObject($defs.reply) ? $defs.reply.properties : {};
    expect({ ...defaultsIn(properties), ...defaultsIn(reply) }).toEqual({
      version: 1,
      mode: 'test',
      combine: 'all',
      idempotent: false,
      repeat: 1,
      flatten: false,
      only: false,
      status: 'SUCCEEDED',
      strict: false,
      snapshot: false,
    });
  });
});

describe('the published schemas', () => {
  it('take the bundled suites as an editor checks them', () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(read('action-suite.schema.json'));
    const refused = bundled.filter((file) => !validate(parse(readFileSync(join(root, 'suites', file), 'utf8'))));
    expect(bundled.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('refuse what the command refuses', () => {
    const validate = new Ajv2020({ strict: false }).compile(read('action-suite.schema.json'));
    const wrong = [
      {},
      { action: 'A', expcted: {} },
      { action: 'A', tags: 'smoke' },
      { action: 'A', mocks: { a: 'choice' } },
      { action: 'A', mocks: { a: { type: 'uid' } } },
      { action: 'A', mocks: { a: { type: 'integer', mn: 1 } } },
      { action: 'A', mocks: { a: { type: 'choice' } } },
      { action: 'A', mocks: { a: {} } },
      { action: 'A', matrix: { a: [] } },
      { action: 'A', cases: [] },
      { action: 'A', expect: [] },
      { action: 'A', expect: [{ whn: 'true' }] },
      { action: 'A', expect: { output: 3 } },
      { action: 'A', timeout: '30' },
      { action: 'A', expect: { output: { a: { type: 'numbr' } } } },
      { action: 'A', expect: { output: { a: { min: 1, mx: 2 } } } },
    ];
    expect(wrong.filter((suite) => validate(suite))).toEqual([]);
    expect(validate({ action: 'A', mocks: { a: 'uuid', b: { type: 'choice', of: [1] } } })).toBe(true);
  });
});

interface Key {
  readonly path: string;
  readonly schema: JsonObject;
}

/** Every key that a schema names, wherever it stands. One that refers to a part is explained there, or by itself. */
function keysIn(schema: Json, path: string, parts = schema): Key[] {
  if (Array.isArray(schema)) return schema.flatMap((member, index) => keysIn(member, `${path}/${index}`, parts));
  if (!isJsonObject(schema)) return [];
  const { properties, examples: _, example: __, default: ___, if: ____, defaultSnippets: _____, ...rest } = schema;
  const own = isJsonObject(properties) ? Object.entries(properties) : [];
  const keys = own.flatMap(([key, part]): Key[] =>
    isJsonObject(part) && !('const' in part && path.includes('oneOf'))
      ? [{ path: `${path}/${key}`, schema: { ...partOf(parts, part.$ref), ...part } }]
      : [],
  );
  const below = [...own, ...Object.entries(rest)].flatMap(([key, part]) => keysIn(part, `${path}/${key}`, parts));
  return [...keys, ...below];
}

/** What `#/$defs/name` leads to. */
function partOf(whole: Json, reference: Json | undefined): JsonObject {
  const parts = isJsonObject(whole) && isJsonObject(whole.$defs) ? whole.$defs : {};
  const part = typeof reference === 'string' ? parts[reference.replace('#/$defs/', '')] : undefined;
  return isJsonObject(part) ? part : {};
}

function defaultsIn(properties: Json | undefined): JsonObject {
  const entries = isJsonObject(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(
    entries.flatMap(([key, part]) => (isJsonObject(part) && part.default !== undefined ? [[key, part.default]] : [])),
  );
}
