import { closeSync, openSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inPieces } from '../lib/in-pieces.ts';
import type { Output } from '../model/reporter.ts';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './sync-folder.ts';
import { type Temporaries, temporaryBeside } from './temporaries.ts';

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
    const temporary = temporaryBeside(path);
    temporaries.add(temporary);
    try {
      // Made at once: a program that ends this very moment must not find nothing to remove, and leave it behind after all.
      closeSync(openSync(temporary, 'wx'));
      const handle = await open(temporary, 'r+');
      try {
        for await (const piece of inPieces(text, pieceLength)) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
      await syncFolder(folder);
    } catch (error) {
      // A disk that takes no change any more keeps it; the reason for that is the error already.
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    } finally {
      temporaries.delete(temporary);
    }
  };
}

/** Writes a text that is there already in the same way. */
export async function writeWhole(path: string, text: string, temporaries: Temporaries): Promise<void> {
  await file(path, temporaries)(once(text));
}

async function* once(text: string): AsyncGenerator<string, void, undefined> {
  yield text;
}
