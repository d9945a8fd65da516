import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import glob from 'fast-glob';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { isBelow } from '../lib/is-below.ts';
import type { Problem } from '../model/problem.ts';
import { discoverMessages } from './discover-messages.ts';

/** Where suites are looked for. */
export interface DiscoverOptions {
  /** Absolute: the folder that patterns are read from. */
  readonly cwd: string;
  /** Absolute: the project folder, from which suites are named. */
  readonly base: string;
}

/** `file.action.yaml:LINE`: the case in that line. */
export interface LineSelection {
  /** Path below the project folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The files that the patterns mean. */
export interface Discovery {
  /** Paths from the project folder, with forward slashes, sorted, each once. */
  readonly files: readonly string[];
  /** Only for files that no other pattern selects as a whole. */
  readonly selections: readonly LineSelection[];
  readonly problems: readonly Problem[];
}

/** A pattern for all suites below a folder. */
export const suitesBelow = '**/*.action.{yaml,yml}';

/**
 * Finds suite files by globs, files, folders (all suites in them) and `file.action.yaml:LINE`. A pattern that is an
 * existing file or folder is taken literally; one that begins with `!` takes files away from those that globs and
 * folders find. Links, hidden files, `node_modules`, and anything that is no regular file are left out. A pattern that
 * finds nothing is a Problem.
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const ignore = ['**/node_modules/**', ...patterns.filter(isNegative).map((pattern) => pattern.slice(1))];
  const whole = new Set<string>();
  const selections: LineSelection[] = [];
  const problems: Problem[] = [];
  for (const pattern of patterns.filter((pattern) => !isNegative(pattern))) {
    const found = await find(pattern, { ...options, ignore });
    if ('problem' in found) problems.push(found.problem);
    else if (found.line === undefined) for (const file of found.files) whole.add(file);
    else for (const file of found.files) selections.push({ file, line: found.line });
  }
  const files = [...new Set([...whole, ...selections.map(({ file }) => file)])].sort();
  return { files, selections: selections.filter(({ file }) => !whole.has(file)), problems };
}

interface Search extends DiscoverOptions {
  readonly ignore: string[];
}

type Found = { readonly files: readonly string[]; readonly line?: number } | { readonly problem: Problem };

async function find(pattern: string, search: Search): Promise<Found> {
  const literal = await findLiteral(pattern, search);
  if (literal) return literal;
  const [, file, line] = /^(.+\.action\.ya?ml):(\d+)(?::\d+)?$/is.exec(pattern) ?? [];
  const found = file === undefined ? undefined : await findLiteral(file, search);
  if (file !== undefined && found) {
    if ('problem' in found) return found;
    return Number(line) > 0 ? { ...found, line: Number(line) } : { problem: problem(discoverMessages.lineZero(file)) };
  }
  const files = await findByGlob(pattern, search.cwd, search);
  if (!Array.isArray(files)) return { problem: files };
  return files.length > 0 ? { files } : { problem: await nothing(pattern, search) };
}

/** The file or folder of this very name, if there is one. */
async function findLiteral(pattern: string, search: Search): Promise<Found | undefined> {
  const path = resolve(search.cwd, pattern);
  const info = pattern === '' || pattern.includes('\0') ? undefined : await stat(path).catch(() => undefined);
  if (!info) return undefined;
  // Who names a place elsewhere means it; a link in the project that leads there is what nobody may have noticed.
  const [real, realBase] = await Promise.all([realpath(path), realpath(search.base)]);
  const leadsOut = isBelow(search.base, path) && !isBelow(realBase, real);
  if (leadsOut) return { problem: problem(discoverMessages.linkOut(pattern)) };
  if (info.isFile()) return { files: [below(search.base, path)] };
  if (!info.isDirectory()) return { problem: problem(discoverMessages.noFile(pattern)) };
  const files = await findByGlob(suitesBelow, path, search);
  if (!Array.isArray(files)) return { problem: files };
  return files.length > 0 ? { files } : { problem: await emptyFolder(pattern, path) };
}

async function findByGlob(pattern: string, cwd: string, { base, ignore }: Search): Promise<string[] | Problem> {
  // No name holds a zero byte, and the file system takes it for a bug of ours.
  if (pattern.includes('\0')) return [];
  if (pattern.trim() === '') return problem(discoverMessages.emptyPattern());
  try {
    const found = await glob(pattern, { cwd, ignore, followSymbolicLinks: false, onlyFiles: true, dot: false });
    return found.map((file) => below(base, resolve(cwd, file))).sort();
  } catch (error) {
    return problem(discoverMessages.unreadable(pattern, explainSystemError(error, 'read')));
  }
}

async function nothing(pattern: string, { cwd, base, ignore }: Search): Promise<Problem> {
  const all = await findByGlob(suitesBelow, base, { cwd: base, base, ignore });
  const names = Array.isArray(all) ? all.map((file) => relative(cwd, join(base, file)).split(sep).join('/')) : [];
  return problem(discoverMessages.nothing(pattern, names));
}

async function emptyFolder(pattern: string, path: string): Promise<Problem> {
  const others = await glob('**/*.{yaml,yml}', {
    cwd: path,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return problem(discoverMessages.emptyFolder(pattern, others.sort()[0]));
}

function problem(words: { readonly message: string; readonly hint?: string }): Problem {
  return { kind: 'usage', ...words };
}

function isNegative(pattern: string): boolean {
  return pattern.startsWith('!');
}

function below(base: string, path: string): string {
  return relative(base, path).split(sep).join('/');
}
