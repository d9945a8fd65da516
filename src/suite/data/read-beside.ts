import { readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import { isBelow } from '../../lib/is-below.ts';
import { relativePath } from '../../lib/relative-path.ts';
import { readWithin } from '../read-within.ts';
import type { Words } from '../words.ts';
import { fileMessages, maxDataBytes } from './data-messages.ts';

/** A file that a suite refers to. */
export interface FileBeside {
  /** Path below the project folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that a suite names by its path from the suite's own folder. Nothing outside the project folder is read,
 * be it by `..` or by a link, nor anything that is no ordinary file, nor more than `maxDataBytes`.
 *
 * @param suiteFile the suite's path below `base`
 * @param base absolute: the project folder
 */
export async function readBeside(suiteFile: string, path: string, base: string): Promise<FileBeside | Words> {
  if (isAbsolute(path) || /^[a-z][a-z+.-]*:/i.test(path)) return fileMessages.absolute(path);
  // The file system takes a zero byte for a bug of ours.
  if (path.includes('\0')) return fileMessages.unreadable(path, 'it is not there', []);
  const target = resolve(base, dirname(suiteFile), path);
  if (!isBelow(base, target)) return fileMessages.outside(path);
  try {
    const real = await realpath(target);
    if (!isBelow(await realpath(base), real)) return fileMessages.linkOut(path);
    const content = readWithin(real, maxDataBytes);
    if (typeof content === 'string') return fileMessages.noFile(path);
    if (typeof content === 'number') return fileMessages.tooLarge(path, content);
    return { file: relativePath(base, target), bytes: content };
  } catch (error) {
    return fileMessages.unreadable(path, explainSystemError(error, 'read'), await filesBeside(target, path));
  }
}

/** What there is in the folder of a file that is not there, as its path would be written. */
async function filesBeside(target: string, path: string): Promise<string[]> {
  const names = await readdir(dirname(target)).catch(() => []);
  return names.slice(0, 1_000).map((name) => posix.join(posix.dirname(path), name));
}
