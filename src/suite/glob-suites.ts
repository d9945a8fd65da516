import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import glob, { type Entry } from 'fast-glob';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { isBelow } from '../lib/is-below.ts';
import { relativePath } from '../lib/relative-path.ts';
import type { BrokenSuite } from '../model/suite.ts';
import { discoverMessages } from './discover-messages.ts';
import type { Words } from './words.ts';

/** What a pattern finds. Paths from the project folder, with forward slashes. */
export interface GlobResult {
  readonly files: readonly string[];
  /** What has the name of a suite and can be none: left out without a word, it would look as if it had passed. */
  readonly broken: readonly BrokenSuite[];
}

/** Where a pattern is looked for. */
export interface GlobOptions {
  /** Absolute: the folder that the pattern is read from. */
  readonly cwd: string;
  /** Absolute: the project folder. */
  readonly base: string;
  /** Patterns to leave out. */
  readonly ignore: readonly string[];
}

/**
 * Finds what a glob means. Folders behind links, hidden files and what `ignore` names are not searched. A link to a file
 * of the project stands for that file, unless the glob finds the file itself. Throws as the file system does.
 */
export async function globSuites(pattern: string, { cwd, base, ignore }: GlobOptions): Promise<GlobResult> {
  const entries = await glob(pattern, {
    cwd,
    ignore: [...ignore],
    followSymbolicLinks: false,
    onlyFiles: false,
    dot: false,
    objectMode: true,
  });
  const named = ({ path }: Entry) => relativePath(base, resolve(cwd, path));
  const files = new Set(entries.filter(({ dirent }) => dirent.isFile()).map(named));
  const broken: BrokenSuite[] = [];
  for (const entry of entries.filter(({ dirent }) => !dirent.isFile())) {
    const file = named(entry);
    const target = await targetOf(entry, resolve(cwd, entry.path), base);
    if (target === undefined) continue;
    if (typeof target !== 'string') broken.push({ file, problems: [problem(file, target)] });
    else if (!files.has(target)) files.add(file);
  }
  return { files: [...files].sort(), broken };
}

/** The file of the project that something stands for; what is wrong with it; `undefined` for what is of no interest. */
async function targetOf({ name, dirent }: Entry, path: string, base: string): Promise<string | Words | undefined> {
  const isNamed = /\.action\.ya?ml$/i.test(name);
  if (dirent.isDirectory()) return isNamed ? discoverMessages.folder() : undefined;
  if (!dirent.isSymbolicLink()) return isNamed ? discoverMessages.neither() : undefined;
  try {
    const info = await stat(path);
    const [real, realBase] = await Promise.all([realpath(path), realpath(base)]);
    if (!info.isFile() && !isNamed) return undefined;
    if (!isBelow(realBase, real)) return discoverMessages.leadsOut();
    if (info.isDirectory()) return discoverMessages.folder();
    return info.isFile() ? relativePath(realBase, real) : discoverMessages.neither();
  } catch (error) {
    return isNamed ? discoverMessages.deadLink(explainSystemError(error, 'read')) : undefined;
  }
}

function problem(file: string, words: Words): BrokenSuite['problems'][number] {
  return { kind: 'invalid-suite', ...words, place: { file, line: 1, column: 1 } };
}
