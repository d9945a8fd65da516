import { fileURLToPath } from 'node:url';
import type { LoadProject } from './commands/world.ts';

/**
 * Reads the configuration of a project, and loads what that takes only when it is called.
 *
 * @param home the folder that holds the program's entrances
 */
export function projectLoader(home: URL): LoadProject {
  return async (cwd, path) => {
    const { loadConfig } = await import('./config.ts');
    return loadConfig(cwd, path, fileURLToPath(new URL('./index.js', home)));
  };
}
