import { readTextBelow } from '../lib/read-text-below.ts';
import { fileLimit } from '../mocks/unreadable.ts';
import type { Sources } from '../run/resolve-inputs.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/**
 * What suites may use of the world while they run: the environment variables that the configuration allows, and files of
 * the project. A variable that is used is a secret from then on.
 */
export function sourcesOf(
  { env, redactor }: Pick<World, 'env' | 'redactor'>,
  { allowEnv, root }: Pick<Settings, 'allowEnv' | 'root'>,
): Omit<Sources, 'seed'> {
  const used = new Set<string>();
  return {
    allowedEnv: allowEnv,
    env(name) {
      const value = allowEnv.includes(name) ? env[name] : undefined;
      if (!used.has(name)) redactor.add(value);
      used.add(name);
      return value;
    },
    readFile: (path) => readTextBelow(root, path, fileLimit),
  };
}
