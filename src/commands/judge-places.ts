import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** A report and the absolute path of its file. */
export interface ReportPlace {
  readonly name: string;
  readonly path: string;
}

/** A file that a report must not replace. */
export interface OwnFile {
  /** Absolute. */
  readonly path: string;
  /** For messages: `the configuration`. */
  readonly what: string;
}

/** Which of the places no report may be written to, and why. */
export interface Judgement {
  readonly problems: readonly Problem[];
  /** Indexes of the refused places. */
  readonly refused: ReadonlySet<number>;
}

/**
 * Finds reports that would replace what nobody means to lose: a suite, a file of the project's own, another report, or
 * what is no file at all, such as a device. Changes nothing. A folder is no matter of this: it stays as it is.
 */
export async function judgePlaces(places: readonly ReportPlace[], own: readonly OwnFile[]): Promise<Judgement> {
  const problems: Problem[] = [];
  const refused = new Set<number>();
  const taken = new Map<string, string>();
  for (const { path, what } of own) taken.set(await identityOf(path), `it is ${what}`);
  for (const [index, { name, path }] of places.entries()) {
    const identity = await identityOf(path);
    const reason = namesSuite(path) ? 'it has the name of a suite' : (taken.get(identity) ?? (await strangeness(path)));
    if (reason === undefined) {
      taken.set(identity, `the ${name} report is to be written there already`);
      continue;
    }
    refused.add(index);
    const message = `The ${name} report cannot be written to ${path}: ${reason}.`;
    problems.push({ kind: 'usage', message, hint: `Choose another file with --reporter ${name}=<file>.` });
  }
  return { problems, refused };
}

/** Whether a file of this name would be taken for a suite, whatever a file system thinks of capitals. */
export function namesSuite(path: string): boolean {
  return /\.action\.ya?ml$/i.test(path);
}

/** The same for each name of a file, through links, and through capitals where the file system ignores them. */
async function identityOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev}:${found.ino}` : realPath(path);
}

/** The path without links, as far as it exists. */
async function realPath(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  const parent = dirname(path);
  if (real !== undefined || parent === path) return real ?? path;
  return join(await realPath(parent), basename(path));
}

/** Why what stands there is no file that could be replaced. */
async function strangeness(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found || found.isFile() || found.isDirectory()) return undefined;
  // The report would take the place of the link itself, whatever it leads to.
  if (found.isSymbolicLink()) return 'it is a link. Name what it leads to';
  return 'what stands there is a device or a pipe, and no file';
}
