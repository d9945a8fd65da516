import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The built command; `npm run build` makes it. */
export const program = resolve(root, 'dist/cli.js');

/** Throws where there is nothing to measure yet. */
export function requireBuild(): void {
  if (!existsSync(program)) throw new Error('There is no dist/cli.js to measure. Run `npm run build` first.');
}
