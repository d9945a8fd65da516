import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { withoutEmpty } from './lib/without-empty.ts';
import type { Project } from './model/config.ts';
import type { Problem } from './model/problem.ts';

const places = ['ts', 'mts', 'mjs', 'js', 'cjs', 'json', 'yaml', 'yml'].map(
  (ending) => `action-suite.config.${ending}`,
);

/**
 * Finds `action-suite.config.*` in `cwd` or above it, up to the folder of the nearest `package.json`, or reads `path`.
 * None is fine: everything has a default.
 *
 * @param libraryPath the module that `import ... from 'action-suite'` means in a configuration written in TypeScript
 */
export async function loadConfig(cwd: string, path: string | undefined, libraryPath: string): Promise<Project> {
  const found = await find(cwd, path, libraryPath);
  if ('problem' in found) return { config: {}, root: cwd, dotEnv: {}, problems: [found.problem] };
  const root = found.file ? dirname(found.file) : cwd;
  const dotEnv = await readDotEnv(root);
  if (!found.file) return { config: {}, root, dotEnv, problems: [] };
  const { checkConfig } = await import('./suite/check-config.ts');
  const checked = checkConfig(found.config, relative(cwd, found.file) || found.file, found.text);
  return { config: checked.config, root, dotEnv, problems: checked.problems };
}

type Found =
  | { readonly file?: string; readonly config: unknown; readonly text?: string }
  | { readonly problem: Problem };

async function find(cwd: string, path: string | undefined, libraryPath: string): Promise<Found> {
  const { cosmiconfig } = await import('cosmiconfig');
  const loadModule = async (file: string) => {
    const { createJiti } = await import('jiti');
    const jiti = createJiti(import.meta.url, { alias: { 'action-suite': libraryPath }, fsCache: false });
    return jiti.import(file, { default: true });
  };
  // Own readers of text: they keep the source, so that a mistake can be shown where it stands.
  const keepText = (_: string, text: string) => ({ text });
  const explorer = cosmiconfig('action-suite', {
    searchPlaces: places,
    searchStrategy: 'project',
    cache: false,
    loaders: {
      ...Object.fromEntries(['.ts', '.mts', '.mjs', '.js', '.cjs'].map((ending) => [ending, loadModule])),
      ...Object.fromEntries(['.json', '.yaml', '.yml'].map((ending) => [ending, keepText])),
    },
  });
  try {
    const result = path === undefined ? await explorer.search(cwd) : await explorer.load(resolve(cwd, path));
    if (!result || result.isEmpty) return { config: {} };
    const isText = /\.(json|ya?ml)$/.test(result.filepath);
    return isText
      ? { file: result.filepath, config: undefined, text: result.config.text }
      : { file: result.filepath, config: result.config };
  } catch (error) {
    return { problem: unreadable(error, path, cwd) };
  }
}

function unreadable(error: unknown, path: string | undefined, cwd: string): Problem {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const name = path ?? 'action-suite.config.*';
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && path !== undefined;
  return {
    kind: 'usage',
    message: missing
      ? `There is no configuration file ${name}.`
      : `The configuration ${name} cannot be read: ${reason.replaceAll(cwd, '.')}.`,
    hint: missing
      ? 'Check the path behind --config; it is read from the folder you are in.'
      : 'Mend the file, or run without it.',
  };
}

async function readDotEnv(root: string): Promise<Project['dotEnv']> {
  try {
    return withoutEmpty(parseEnv(await readFile(join(root, '.env'), 'utf8')));
  } catch {
    return {};
  }
}
