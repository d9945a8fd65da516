import type { JsonObject } from '../model/json.ts';
import { auditRecordSchema } from '../reporters/audit-schema/audit-schema.ts';
import { editorConfigSchema } from '../suite/editor/editor-config-schema.ts';
import { editorSuiteSchema } from '../suite/editor/editor-suite-schema.ts';
import { print } from './print.ts';
import type { World } from './world.ts';

/** What there are JSON Schemas of. `audit`: a record of the audit log. */
export type SchemaName = 'suite' | 'config' | 'audit';

/**
 * Prints the JSON Schema that editors complete and explain suites by, or that of the configuration or the audit log. Exit
 * code 0.
 */
export async function schema({ stdout }: World, of: SchemaName): Promise<number> {
  await print(stdout, [schemaText(of)]);
  return 0;
}

/** The schema as the published file holds it. */
export function schemaText(of: SchemaName): string {
  return `${JSON.stringify(schemas[of](), null, 2)}\n`;
}

const schemas: Readonly<Record<SchemaName, () => JsonObject>> = {
  suite: editorSuiteSchema,
  config: editorConfigSchema,
  audit: auditRecordSchema,
};
