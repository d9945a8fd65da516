import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from './code-of.ts';
import { explainSystemError } from './explain-system-error.ts';
import { isBelow } from './is-below.ts';

/** The text of a file, or a clause that says why there is none: `it is not there`. */
export type TextFile = { readonly text: string } | { readonly reason: string };

/**
 * Reads a file of UTF-8 below a folder, in one piece. Nothing outside the folder is read, be it by `..` or by a link, nor
 * a device, which might never end. A mark of UTF-8 at the beginning (BOM) is left out.
 *
 * @param limit in bytes
 */
export function readTextBelow(folder: string, path: string, limit: number): TextFile {
  // The file system takes a zero byte for a bug of ours.
  if (path.includes('\0')) return { reason: 'it is not there' };
  try {
    const real = realpathSync(resolve(folder, path));
    if (!isBelow(realpathSync(folder), real)) return { reason: 'it lies outside the project folder' };
    const stats = statSync(real);
    if (stats.isDirectory()) return { reason: 'it is a folder' };
    if (!stats.isFile()) return { reason: 'it is not an ordinary file' };
    const bytes = stats.size > limit ? undefined : readFileSync(real);
    if (!bytes || bytes.length > limit) return { reason: `it is larger than ${mebibytes(limit)} MiB` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const isText = codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return { reason: isText ? explainSystemError(error, 'read') : 'it is not text in UTF-8' };
  }
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 1_048_576) * 10) / 10;
}
