import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { jsonOf } from '../../lib/json-of.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';

/** Reads the file of an exported action, or says why it is none. */
export async function readExport(
  cwd: string,
  file: string,
): Promise<{ readonly exported: JsonObject } | { readonly problem: Problem }> {
  const place = { file, line: 1, column: 1 };
  const hint = 'Export the action in the admin pages: Admin > Integrations > Actions > Export.';
  try {
    const text = await readFile(resolve(cwd, file), 'utf8');
    const read = jsonOf(text.replace(/^\uFEFF/, ''));
    if (isJsonObject(read) && read.name !== undefined && read.contract !== undefined) return { exported: read };
    const message = `The file is no exported action: ${read === undefined ? 'it is not JSON' : 'it has no `name` and `contract`'}.`;
    return { problem: { kind: 'usage', message, hint, place } };
  } catch (error) {
    const message = `The file cannot be read: ${explainSystemError(error, 'read')}.`;
    return { problem: { kind: 'usage', message, hint, place } };
  }
}
