import { readTextBelow } from '../lib/read-text-below.ts';
import { fileLimit } from '../mocks/unreadable.ts';
import type { MockSources } from '../run/resolve-inputs.ts';
import type { Names } from '../run/scope.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What suites may use of the world while they run. */
export interface WorldlySources extends MockSources {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
}

/**
 * The environment variables that the configuration allows, the values that it gives to suites, and files of the project.
 * A variable that is used is a secret from then on.
 */
export function sourcesOf(
  { env, redactor }: Pick<World, 'env' | 'redactor'>,
  { allowEnv, vars, root, vocabulary }: Pick<Settings, 'allowEnv' | 'vars' | 'root' | 'vocabulary'>,
): WorldlySources {
  const used = new Set<string>();
  const read = (name: string) => {
    const value = allowEnv.includes(name) ? env[name] : undefined;
    if (!used.has(name)) redactor.add(value);
    used.add(name);
    return value;
  };
  return {
    vocabulary,
    allowedEnv: allowEnv,
    env: read,
    readFile: (path) => readTextBelow(root, path, fileLimit),
    names: {
      env: variables(
        allowEnv.filter((name) => env[name] !== undefined),
        read,
      ),
      vars,
    },
  };
}

/** A map from the names of the variables that are set to their values, each read when it is asked for. */
function variables(names: readonly string[], read: (name: string) => string | undefined): Names['env'] {
  const map: Record<string, string> = {};
  for (const name of names) {
    Object.defineProperty(map, name, { enumerable: true, get: () => read(name) });
  }
  return map;
}
