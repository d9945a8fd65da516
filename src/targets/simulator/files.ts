import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../lib/message-of.ts';
import { relativePath } from '../../lib/relative-path.ts';

/** What is asked of the disk. */
export interface Files {
  /**
   * The paths of all files below the folder, relative to it, with forward slashes, in the order of the alphabet. Links,
   * `node_modules` and what begins with a dot are left out. Empty where there is no such folder.
   */
  list(folder: string): Promise<readonly string[]>;
  /** The file's text; an error's message where it cannot be had. */
  read(file: string): Promise<{ readonly text: string } | { readonly error: string }>;
}

/** No exported action comes near it. */
const largest = 1_048_576;

/** The machine's own disk. */
export const diskFiles: Files = {
  async list(folder) {
    const found: string[] = [];
    await walk(folder, folder, found);
    return found.sort();
  },
  async read(file) {
    try {
      if ((await stat(file)).size > largest) return { error: 'it is larger than 1 MiB' };
      return { text: await readFile(file, 'utf8') };
    } catch (error) {
      return { error: messageOf(error) };
    }
  },
};

async function walk(root: string, folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(root, path, found);
    else if (entry.isFile()) found.push(relativePath(root, path));
  }
}
