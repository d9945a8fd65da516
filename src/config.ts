import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Project } from './commands/project.ts';
import { readConfig } from './commands/read-config.ts';
import { codeOf } from './lib/code-of.ts';
import { explainSystemError } from './lib/explain-system-error.ts';
import { withoutEmpty } from './lib/without-empty.ts';
import { type Exported, loadModule } from './load-module.ts';
import type { Problem } from './model/problem.ts';

const moduleEndings = ['.ts', '.mts', '.mjs', '.js', '.cjs'];
const textEndings = ['.json', '.yaml', '.yml'];
const endings = [...moduleEndings, ...textEndings];

/**
 * Finds `action-suite.config.*` in `cwd` or above it, up to the folder of the nearest `package.json`, or reads `path`.
 * None is fine: everything has a default.
 *
 * @param libraryPath the module that `import ... from 'action-suite'` means in a configuration written in TypeScript
 */
export async function loadConfig(cwd: string, path: string | undefined, libraryPath: string): Promise<Project> {
  const { file, content } = await find(cwd, path, libraryPath);
  const root = file === undefined ? cwd : dirname(file);
  const project = { root, dotEnv: await readDotEnv(root), ...(file !== undefined && { file }) };
  if (!content) return { ...project, config: {}, problems: [] };
  if ('problem' in content) return { ...project, config: {}, problems: [content.problem] };
  const name = file === undefined ? '' : relative(cwd, file);
  if ('value' in content) return { ...project, ...(await readConfig(content.value, name)) };
  const { checkConfig } = await import('./suite/check-config.ts');
  return { ...project, ...checkConfig(undefined, name, content.text) };
}

/** The source of a configuration in JSON or YAML is kept, so that a mistake can be shown where it stands. */
type Content = Exported | { readonly text: string };

interface Found {
  /** Absolute. */
  readonly file?: string;
  readonly content?: Content;
}

async function find(cwd: string, path: string | undefined, libraryPath: string): Promise<Found> {
  if (path !== undefined && !endings.includes(extname(path))) return { content: { problem: wrongEnding(path) } };
  const { cosmiconfig } = await import('cosmiconfig');
  const readText = (file: string, text: string): Content => tooLarge(file, text) ?? { text };
  const readModule = async (file: string, text: string): Promise<Content> =>
    tooLarge(file, text) ?? (await loadModule(file, text, { cwd, libraryPath }));
  const explorer = cosmiconfig('action-suite', {
    searchPlaces: endings.map((ending) => `action-suite.config${ending}`),
    searchStrategy: 'project',
    cache: false,
    loaders: {
      ...Object.fromEntries(moduleEndings.map((ending) => [ending, readModule])),
      ...Object.fromEntries(textEndings.map((ending) => [ending, readText])),
    },
  });
  try {
    const result = path === undefined ? await explorer.search(cwd) : await explorer.load(resolve(cwd, path));
    if (!result) return {};
    const content: Content = result.isEmpty ? { text: '' } : result.config;
    return { file: result.filepath, content };
  } catch (error) {
    return { content: { problem: unreadable(error, path) } };
  }
}

/** In characters. */
const longest = 1_048_576;

function tooLarge(file: string, { length }: string): Content | undefined {
  if (length <= longest) return undefined;
  const message = `${basename(file)} is ${(length / longest).toFixed(1)} MiB large, but a configuration has at most 1 MiB.`;
  return {
    problem: { kind: 'usage', message, hint: 'Keep in it what action-suite reads, and move the rest elsewhere.' },
  };
}

function wrongEnding(path: string): Problem {
  return {
    kind: 'usage',
    message: `${path} has no name that a configuration may have.`,
    hint: `Name a file that ends in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}.`,
  };
}

function unreadable(error: unknown, path = 'action-suite.config.*'): Problem {
  const hint = 'Check the path behind --config; it is read from the folder you are in.';
  if (codeOf(error) === 'ENOENT') return { kind: 'usage', message: `There is no configuration file ${path}.`, hint };
  return {
    kind: 'usage',
    message: `The configuration ${path} cannot be read: ${explainSystemError(error, 'read')}.`,
    hint: 'Mend the file, or run without it.',
  };
}

async function readDotEnv(root: string): Promise<Project['dotEnv']> {
  try {
    return withoutEmpty(parseEnv(await readFile(join(root, '.env'), 'utf8')));
  } catch {
    return {};
  }
}
