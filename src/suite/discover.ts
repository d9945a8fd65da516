import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import glob from 'fast-glob';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { isBelow } from '../lib/is-below.ts';
import { relativePath } from '../lib/relative-path.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite } from '../model/suite.ts';
import { countChoices } from './count-choices.ts';
import { discoverMessages } from './discover-messages.ts';
import { type GlobResult, globSuites } from './glob-suites.ts';
import { suitesBelow } from './suite-patterns.ts';
import type { Words } from './words.ts';

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
  /** What has the name of a suite and can be none. */
  readonly broken: readonly BrokenSuite[];
  readonly problems: readonly Problem[];
}

/**
 * Finds suite files by globs, files, folders (all suites in them) and `file.action.yaml:LINE`. A pattern that is an
 * existing file or folder is taken literally; one that begins with `!` takes files away from those that globs and
 * folders find. Hidden files and `node_modules` are left out; what has the name of a suite and is no file is told. A pattern
 * that finds nothing is a Problem.
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const ignore = ['**/node_modules/**', ...patterns.filter(isNegative).map((pattern) => pattern.slice(1))];
  const whole = new Set<string>();
  const selections: LineSelection[] = [];
  const problems: Problem[] = [];
  const broken = new Map<string, BrokenSuite>();
  for (const pattern of patterns.filter((pattern) => !isNegative(pattern))) {
    const found = await find(pattern, { ...options, ignore });
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    for (const one of found.broken) broken.set(one.file, one);
    if (found.line === undefined) for (const file of found.files) whole.add(file);
    else for (const file of found.files) selections.push({ file, line: found.line });
  }
  const files = [...new Set([...whole, ...selections.map(({ file }) => file)])].sort();
  return {
    files,
    selections: selections.filter(({ file }) => !whole.has(file)),
    broken: [...broken.values()],
    problems,
  };
}

interface Search extends DiscoverOptions {
  readonly ignore: string[];
}

interface Files extends GlobResult {
  readonly line?: number;
}

interface Refusal {
  readonly problem: Problem;
}

type Found = Files | Refusal;

/** In characters; what is longer is no pattern that anybody wrote. */
const longestPattern = 4_000;

/** Each choice is a pattern of its own, and the choices of several braces multiply. */
const mostChoices = 1_000;

async function find(pattern: string, search: Search): Promise<Found> {
  const literal = await findLiteral(pattern, search);
  if (literal) return literal;
  const [, file, line] = /^(.+\.action\.ya?ml):(\d+)(?::\d+)?$/is.exec(pattern) ?? [];
  const named = file === undefined ? undefined : await findLiteral(file, search);
  if (file !== undefined && named) {
    if ('problem' in named) return named;
    return Number(line) > 0 ? { ...named, line: Number(line) } : refusal(discoverMessages.lineZero(file));
  }
  const found = await findByGlob(pattern, search.cwd, search);
  return isSomething(found) ? found : { problem: await nothing(pattern, search) };
}

/** The file or folder of this very name, if there is one. */
async function findLiteral(pattern: string, search: Search): Promise<Found | undefined> {
  const path = resolve(search.cwd, pattern);
  const info = pattern === '' || pattern.includes('\0') ? undefined : await stat(path).catch(() => undefined);
  if (!info) return undefined;
  // Who names a place elsewhere means it; a link in the project that leads there is what nobody may have noticed.
  const [real, realBase] = await Promise.all([realpath(path), realpath(search.base)]);
  const leadsOut = isBelow(search.base, path) && !isBelow(realBase, real);
  if (leadsOut) return refusal(discoverMessages.linkOut(pattern));
  if (info.isFile()) return { files: [below(search.base, path)], broken: [] };
  if (!info.isDirectory()) return refusal(discoverMessages.noFile(pattern));
  const found = await findByGlob(suitesBelow, path, search);
  return isSomething(found) ? found : { problem: await emptyFolder(pattern, path) };
}

function isSomething(found: Files | Refusal): boolean {
  return 'problem' in found || found.files.length > 0 || found.broken.length > 0;
}

async function findByGlob(pattern: string, cwd: string, { base, ignore }: Search): Promise<Files | Refusal> {
  // No name holds a zero byte, and the file system takes it for a bug of ours.
  if (pattern.includes('\0')) return { files: [], broken: [] };
  if (pattern.trim() === '') return refusal(discoverMessages.emptyPattern());
  if (pattern.length > longestPattern) return refusal(discoverMessages.tooLong(pattern));
  if (countChoices(pattern) > mostChoices) return refusal(discoverMessages.tooMany(pattern));
  try {
    return await globSuites(pattern, { cwd, base, ignore });
  } catch (error) {
    const folder = error instanceof Error && 'path' in error ? below(base, String(error.path)) : undefined;
    return refusal(discoverMessages.unreadable(pattern, explainSystemError(error, 'read'), folder));
  }
}

async function nothing(pattern: string, { cwd, base, ignore }: Search): Promise<Problem> {
  const all = await findByGlob(suitesBelow, base, { cwd: base, base, ignore });
  const names = 'files' in all ? all.files.map((file) => relativePath(cwd, join(base, file))) : [];
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

function refusal(words: Words): Refusal {
  return { problem: problem(words) };
}

function problem(words: Words): Problem {
  return { kind: 'usage', ...words };
}

function isNegative(pattern: string): boolean {
  return pattern.startsWith('!');
}

function below(base: string, path: string): string {
  return relativePath(base, path);
}
