import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from './new-file.ts';

/**
 * Makes files below `folder`, and none over one that is there. Either all are made or, where one cannot be, none is left
 * behind, nor a folder that was made for them. Rejects with the system's error.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      const first = await mkdir(dirname(file), { recursive: true });
      if (first !== undefined) undo.push(() => removeFolders(dirname(file), first));
      await writeFile(file, text, { flag: 'wx' });
      undo.push(() => rm(file));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {});
    throw error;
  }
}

/** Removes empty folders, from the innermost to the outermost. */
async function removeFolders(innermost: string, outermost: string): Promise<void> {
  for (let path = innermost; path.length >= outermost.length; path = dirname(path)) await rmdir(path);
}
