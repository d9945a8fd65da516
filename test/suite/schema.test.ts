import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isJsonObject } from '../../src/lib/is-json-object.ts';
import type { Json } from '../../src/model/json.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): Json => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
const bundled = readdirSync(join(root, 'suites'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.action.yaml'),
);

describe('the published schemas', () => {
  it.each(['action-suite.schema.json', 'config.schema.json'])('%s explains every key, with an example', (name) => {
    expect(bare(read(name), '')).toEqual([]);
  });

  it('take the bundled suites as an editor checks them', () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(Object(read('action-suite.schema.json')));
    const refused = bundled.filter((file) => !validate(parse(readFileSync(join(root, 'suites', file), 'utf8'))));
    expect(bundled.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('refuse what the command refuses', () => {
    const validate = new Ajv2020({ strict: false }).compile(Object(read('action-suite.schema.json')));
    const wrong = [
      {},
      { action: 'A', expcted: {} },
      { action: 'A', tags: 'smoke' },
      { action: 'A', mocks: { a: 'choice' } },
      { action: 'A', mocks: { a: { type: 'uid' } } },
      { action: 'A', mocks: { a: { type: 'integer', mn: 1 } } },
      { action: 'A', matrix: { a: [] } },
      { action: 'A', timeout: '30' },
      { action: 'A', expect: { output: { a: { type: 'numbr' } } } },
    ];
    expect(wrong.filter((suite) => validate(suite))).toEqual([]);
    expect(validate({ action: 'A', mocks: { a: 'uuid', b: { type: 'choice', of: [1] } } })).toBe(true);
  });
});

/**
 * The keys without a description or an example. A reference is explained where it leads to, and what stands within a
 * matcher by the matcher's own description and example.
 */
function bare(schema: Json, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((member, index) => bare(member, `${path}/${index}`));
  if (!isJsonObject(schema)) return [];
  const { properties, examples: _, default: __, ...rest } = schema;
  const keys = isJsonObject(properties) ? Object.entries(properties) : [];
  const missing = keys
    .filter(([, key]) => isJsonObject(key) && !('$ref' in key) && !('const' in key))
    .filter(
      ([, key]) => isJsonObject(key) && !('examples' in key && ('description' in key || Object.keys(key).length === 1)),
    )
    .map(([name]) => `${path}/${name}`);
  if (path === '/$defs/field') return missing;
  const below = [...keys, ...Object.entries(rest)].flatMap(([name, part]) => bare(part, `${path}/${name}`));
  return [...missing, ...below];
}
