import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { relativePath } from '../../lib/relative-path.ts';
import type { Project } from '../project.ts';
import type { ActionNames } from './action-names.ts';

/** The suites that changed files touch. */
export type Touched = 'all' | ReadonlySet<string>;

/** What decides about it. */
export interface Surroundings {
  readonly project: Project;
  /** The suite files that are watched, from the project's folder. */
  readonly suites: readonly string[];
  /** The simulator's actions; absent where a real org answers. */
  readonly actions?: ActionNames;
}

/**
 * Tells which suites are to run again. A suite touches itself; the configuration and what it imports touch all; an action
 * of the simulator those that name it; any other file those that mention its name, as `cases: { file: orders.csv }` does.
 *
 * @param paths absolute
 */
export async function touched(paths: Iterable<string>, { project, suites, actions }: Surroundings): Promise<Touched> {
  const { root, file: config } = project;
  const found = new Set<string>();
  const others: string[] = [];
  for (const path of paths) {
    if (path === config || isConfig(relative(root, path))) return 'all';
    const file = relativePath(root, path);
    if (suites.includes(file)) found.add(file);
    else if (!isSuite(file)) others.push(path);
  }
  if (others.length === 0) return found;
  if (config !== undefined && imports(await textOf(config), others)) return 'all';

  const words = new Set<string>();
  for (const path of others) {
    const names = (await actions?.renew(path)) ?? [];
    if (names === 'unknown') return 'all';
    for (const word of [basename(path), ...names]) words.add(word);
  }
  for (const suite of suites) if (mentions(await textOf(join(root, suite)), [...words])) found.add(suite);
  return found;
}

function isConfig(file: string): boolean {
  return file === '.env' || /^action-suite\.config\.\w+$/.test(file);
}

function isSuite(file: string): boolean {
  return /\.action\.ya?ml$/i.test(file);
}

/** Whether the module names one of the files as one names what is imported: last in a quoted path, its ending or not. */
function imports(text: string, paths: readonly string[]): boolean {
  const names = new Set([...text.matchAll(/['"`](?:[^'"`\n]*\/)?([^'"`/\n]+)['"`]/g)].map(([, name]) => name));
  return paths.some(
    (path) => /\.(?:[cm]?[jt]s|json)$/.test(path) && (names.has(basename(path)) || names.has(stem(path))),
  );
}

function stem(path: string): string {
  return basename(path).replace(/\.\w+$/, '');
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Empty where it cannot be read: it is gone, or will be told of by the run. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
