import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from './cli.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schema of a record, as it is published. */
export const recordSchema: Schema = JSON.parse(readFileSync(join(root, 'schemas/audit-record.schema.json'), 'utf8'));

/** Lets nothing in that this version does not write: no other member, type, or word. */
export function closed(schema: Schema): Schema {
  const { $defs, ...whole } = schema;
  if (!isMap($defs)) throw new Error('the schema has no definitions');
  return { ...whole, ...innerClosed({ $defs }), properties: { type: { enum: typesIn($defs) } } };
}

/** The same, and wants every member that there may be. */
export function complete(schema: Schema): Schema {
  return changed(closed(schema), ({ properties }) => (isMap(properties) ? { required: Object.keys(properties) } : {}));
}

const closedSchema = closed(recordSchema);
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });

/** What is wrong with the records of a log, by the closed schema. */
export function recordFaults(log: string, schema: Schema = closedSchema): string[] {
  // A schema is compiled once.
  const validate = ajv.compile(schema);
  return log
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (validate(JSON.parse(line))) return [];
      return [`${ajv.errorsText(validate.errors)}: ${line.slice(0, 200)}`];
    });
}

function innerClosed(schema: Schema): Schema {
  return changed(schema, ({ properties, type, examples }) => ({
    ...(isMap(properties) && type === 'object' && { additionalProperties: false }),
    ...(type === 'string' && Array.isArray(examples) && { enum: examples }),
  }));
}

function typesIn(definitions: Schema): unknown[] {
  return Object.values(definitions).flatMap((definition) => {
    const type = isMap(definition) && isMap(definition.properties) ? definition.properties.type : undefined;
    return isMap(type) ? [type.const] : [];
  });
}

/** The schema with more keywords in each part of it. */
function changed(schema: Schema, more: (part: Schema) => Schema): Schema {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    return isMap(value) ? changed(value, more) : value;
  };
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(value)]));
  return { ...inner, ...more(schema) };
}

function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
