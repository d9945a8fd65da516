import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { relativePath } from '../../lib/relative-path.ts';

/** Where the JSON Schemas of an installed action-suite are, for an editor that follows a path from a file. */
export interface Schemas {
  /** Absolute: the folder of the schemas. */
  readonly folder: string;
  /** True in `node_modules`; false where the project is to have copies of its own. */
  readonly isInstalled: boolean;
}

/**
 * Looks for an action-suite that is installed in the project or above it. Its schemas are those of the version that runs
 * there, and change with it; an editor follows no path out of the project to one that is installed elsewhere.
 */
export async function findSchemas(project: string): Promise<Schemas> {
  for (let folder = project; ; folder = dirname(folder)) {
    const schemas = join(folder, 'node_modules', 'action-suite', 'schemas');
    const found = await stat(join(schemas, 'action-suite.schema.json')).catch(() => undefined);
    if (found?.isFile()) return { folder: schemas, isInstalled: true };
    if (dirname(folder) === folder) return { folder: join(project, 'schemas'), isInstalled: false };
  }
}

/** The path of a schema as a file in `folder` names it: relative, with forward slashes. */
export function schemaFrom(folder: string, schemas: Schemas, name: string): string {
  const path = relativePath(folder, join(schemas.folder, name));
  return path.startsWith('.') ? path : `./${path}`;
}
