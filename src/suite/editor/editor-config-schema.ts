import type { JsonObject } from '../../model/json.ts';
import { configSchema } from '../config-schema.ts';
import { forEditors } from './for-editors.ts';

/** The JSON Schema of a configuration that is published. */
export function editorConfigSchema(): JsonObject {
  return { ...(configSchema.$schema !== undefined && { $schema: configSchema.$schema }), ...forEditors(configSchema) };
}
