import { readFile } from 'node:fs/promises';

/** What git is not to keep: reports, which each run makes anew, and credentials. */
const wanted = ['action-suite-results/', '.env'];

/**
 * The lines that a `.gitignore` lacks, with what is needed to add them at its end; nothing where it has them all.
 * Rejects as the file system does, but for a file that is not there.
 */
export async function ignoreLines(path: string): Promise<{ readonly isNew: boolean; readonly text: string }> {
  const old = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const has = new Set((old ?? '').split(/\r?\n/).map(plain));
  const missing = wanted.filter((line) => !has.has(plain(line)));
  const gap = old === undefined || old === '' || old.endsWith('\n') ? '' : '\n';
  return { isNew: old === undefined, text: missing.length === 0 ? '' : `${gap}${missing.join('\n')}\n` };
}

/** However it is written: `/x`, `x/`, `x`. */
function plain(line: string): string {
  return line.trim().replace(/^\/|\/$/g, '');
}
