import { stringify } from 'yaml';
import { isJsonObject } from '../../src/lib/is-json-object.ts';
import { matchers } from '../../src/matchers/index.ts';
import { mocks } from '../../src/mocks/index.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { configSchema } from '../../src/suite/config-schema.ts';
import { suiteSchema } from '../../src/suite/schema.ts';

/** `docs/reference.md`: every key, matcher and mock, from the descriptions that editors show. */
export function referencePage(): string {
  const suite = suiteSchema();
  const parts = mapOf(suite.$defs);
  const reply = mapOf(parts.reply);
  const conditional = propertiesOf(mapOf(parts.conditional));
  return `${introduction}
## Keys of a suite

Only \`action\` is required.

${keyTable(suite, parts)}

${choices(suite)}

## Keys of a case

In the list under \`cases\`. What a case leaves out is as the suite says.

${keyTable(mapOf(parts.case), parts)}

## Keys of expect

${keyTable(reply, parts)}

${choices(reply)}

In an entry of the list form, also:

${table(keyHead, [keyRow('when', mapOf(conditional.when), parts)])}

In \`latency\`:

${keyTable(mapOf(propertiesOf(reply).latency), parts)}

In an entry of \`errors\`, each of them plain data or matchers:

${keyTable(mapOf(mapOf(propertiesOf(reply).errors).items), parts)}

## Matchers

In the map behind a field of \`output\` or of an entry of \`errors\`. All that stand there must hold; see [plain data or matchers](suites.md#plain-data-or-matchers).

${table(
  ['matcher', 'meaning', 'example'],
  Object.values(matchers).map(({ name, description, example }) => [code(name), description, entry(name, example)]),
)}

${Object.values(matchers)
  .flatMap(({ name, schema }) =>
    isJsonObject(schema.properties) ? [`In \`${name}\`:\n\n${keyTable(schema, parts)}`] : [],
  )
  .join('\n\n')}

${choices({ properties: Object.fromEntries(Object.values(matchers).map(({ name, schema }) => [name, schema])) })}

## Mocks

Behind an input under \`mocks\`, as \`type\` with the options beside it. Where no option is needed, the name alone will do; see [mocks](suites.md#mocks-generated-values).

${Object.values(mocks)
  .map(({ name, description, example, schema }) => mockSection(name, description, example, schema))
  .join('\n\n')}

## Keys of the configuration

See [configuration](configuration.md). Everything is optional.

${keyTable(configSchema, {})}

${Object.entries(propertiesOf(configSchema))
  .flatMap(([key, schema]) => nested(key, mapOf(schema)))
  .join('\n\n')}
`;
}

const introduction = `<!-- Written by \`npm run generate\` from the descriptions in the source. Change them there. -->

# Reference

Every key of a suite, every matcher, every mock and every key of the configuration, in the words that an editor shows. What they are for, with suites to copy, stands in [suites](suites.md); tasks and their suites in [recipes](recipes.md).

- [Keys of a suite](#keys-of-a-suite)
- [Keys of a case](#keys-of-a-case)
- [Keys of expect](#keys-of-expect)
- [Matchers](#matchers)
- [Mocks](#mocks): ${Object.keys(mocks)
  .map((name) => `[${name}](#${name})`)
  .join(' · ')}
- [Keys of the configuration](#keys-of-the-configuration)
`;

const keyHead = ['key', 'meaning', 'default', 'example'];

function keyTable(schema: JsonObject, parts: JsonObject): string {
  return table(
    keyHead,
    Object.entries(propertiesOf(schema)).map(([key, property]) => keyRow(key, mapOf(property), parts)),
  );
}

function keyRow(key: string, own: JsonObject, parts: JsonObject): string[] {
  const part = typeof own.$ref === 'string' ? mapOf(parts[own.$ref.replace('#/$defs/', '')]) : {};
  const { description, default: initial, examples }: JsonObject = { ...part, ...own };
  const example = Array.isArray(examples) ? examples[0] : undefined;
  return [
    code(key),
    typeof description === 'string' ? description : '',
    initial === undefined ? '' : code(initial),
    example === undefined ? '' : entry(key, example),
  ];
}

function mockSection(name: string, description: string, example: Json, schema: JsonObject): string {
  const options = Object.keys(propertiesOf(schema)).length > 0 ? `\n\n${keyTable(schema, {})}` : '';
  return `### ${name}\n\n${description} Example: ${code(example)}${options}`;
}

/** What each of the values means that a key may have. */
function choices(schema: JsonObject): string {
  return Object.entries(propertiesOf(schema))
    .flatMap(([key, property]) => {
      const { enum: values, enumDescriptions: words }: JsonObject = mapOf(property);
      if (!Array.isArray(values) || !Array.isArray(words)) return [];
      return [
        `\`${key}\` may be:\n\n${values.map((value, index) => `- ${code(value)}: ${String(words[index])}`).join('\n')}`,
      ];
    })
    .join('\n\n');
}

function nested(key: string, schema: JsonObject): string[] {
  if ('properties' in schema) return [`In \`${key}\`:\n\n${keyTable(schema, {})}`];
  const { additionalProperties } = schema;
  const isMap = isJsonObject(additionalProperties) && 'properties' in additionalProperties;
  return isMap ? [`In each entry of \`${key}\`:\n\n${keyTable(additionalProperties, {})}`] : [];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(value: Json): string {
  return `\`${onOneLine(value)}\``;
}

function entry(key: string, value: Json): string {
  return `\`${key}: ${onOneLine(value)}\``;
}

function onOneLine(value: Json): string {
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return text.replaceAll('[ ', '[').replaceAll(' ]', ']');
}

function propertiesOf(schema: JsonObject): JsonObject {
  return mapOf(schema.properties);
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
