import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Temporaries, temporaryBeside } from './temporaries.ts';

/** As much as a file system gives to a file at once: where there is no room for that, there is none. */
const block = Buffer.alloc(4_096);

/**
 * Writes a file into a folder and removes it: a full disk, a quota that is used up and a disk that is read-only all let
 * themselves be asked whether one may write. Throws the system's error.
 */
export function tryWriting(folder: string, temporaries: Temporaries): void {
  const path = temporaryBeside(join(folder, 'action-suite'));
  const descriptor = openSync(path, 'wx');
  temporaries.add(path);
  try {
    try {
      writeFileSync(descriptor, block);
    } finally {
      // Network disks may tell only now that there is no room.
      closeSync(descriptor);
    }
  } finally {
    rmSync(path, { force: true });
    temporaries.delete(path);
  }
}
