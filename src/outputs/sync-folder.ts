import { open } from 'node:fs/promises';

/**
 * Brings the names in a folder to the disk: a file that is there may lack its name after a power cut otherwise. Never
 * rejects, since Windows and some network disks cannot do it, and what can be told of a file is told by its own `sync`.
 */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // See above.
  }
}
