import { editorConfigSchema } from '../suite/editor/editor-config-schema.ts';
import { editorSuiteSchema } from '../suite/editor/editor-suite-schema.ts';
import { print } from './print.ts';
import type { World } from './world.ts';

/** Prints the JSON Schema that editors complete and explain suites by, or that of the configuration. Exit code 0. */
export async function schema({ stdout }: World, ofConfig: boolean): Promise<number> {
  await print(stdout, [schemaText(ofConfig ? 'config' : 'suite')]);
  return 0;
}

/** The schema as the published file holds it. */
export function schemaText(of: 'suite' | 'config'): string {
  return `${JSON.stringify(of === 'config' ? editorConfigSchema() : editorSuiteSchema(), null, 2)}\n`;
}
