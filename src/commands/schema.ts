import { configSchema } from '../suite/config-schema.ts';
import { suiteSchema } from '../suite/schema.ts';
import { print } from './print.ts';
import type { World } from './world.ts';

/** Prints the JSON Schema that editors complete and explain suites by, or that of the configuration. Exit code 0. */
export async function schema({ stdout }: World, ofConfig: boolean): Promise<number> {
  await print(stdout, [schemaText(ofConfig ? 'config' : 'suite')]);
  return 0;
}

/** The schema as the published file holds it. */
export function schemaText(of: 'suite' | 'config'): string {
  return `${JSON.stringify(of === 'config' ? configSchema : suiteSchema(), null, 2)}\n`;
}
