import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inPieces } from '../lib/in-pieces.ts';
import type { Output } from '../model/reporter.ts';
import { makeFolder } from './make-folder.ts';
import type { Temporaries } from './temporaries.ts';

/** Characters that are written at once. */
const pieceLength = 64 * 1024;

/**
 * Writes a file that nobody ever sees half written: beside its place under another name, to the disk, then renamed.
 * Rejects with the system's error and leaves nothing behind.
 */
export function file(path: string, temporaries: Temporaries): Output {
  return async (text) => {
    const folder = dirname(path);
    await makeFolder(folder);
    const temporary = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
    temporaries.add(temporary);
    try {
      const handle = await open(temporary, 'wx');
      try {
        for await (const piece of inPieces(text, pieceLength)) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    } finally {
      temporaries.delete(temporary);
    }
  };
}
