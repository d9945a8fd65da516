import { renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { type Temporaries, temporaryBeside } from '../temporaries.ts';
import { writeRecord } from './format.ts';
import { countLeft, readAddress, readLeft } from './read-spool.ts';
import { idIn, spoolName } from './spool-names.ts';

/**
 * Lets go of a file: what was taken is removed from it, so that no text stays longer than it is needed, and the file
 * itself once nothing is left. A disk that takes no change keeps the file as it
 * is, which says all the same what was taken. Rejects where it cannot even be read.
 *
 * @param isHurried whether there is no time for it: a large file is then let go of as it is
 */
export async function putBack(path: string, temporaries: Temporaries, isHurried: boolean): Promise<void> {
  const asItIs = isHurried && statSync(path).size > hurriedSize;
  const { left, hasTaken } = asItIs ? { left: 1, hasTaken: false } : await reading(path, countLeft);
  try {
    if (left === 0) {
      rmSync(path, { force: true });
      return;
    }
    if (hasTaken) await writeAnew(path, temporaries);
    renameSync(path, join(dirname(path), spoolName(idIn(basename(path)))));
    await syncFolder(dirname(path));
  } catch {
    // Its name says that a process has it which is soon gone.
  }
}

/** What is read and written again in a moment, in bytes. */
const hurriedSize = 2 ** 20;

/** Beside its place, to the disk, then over it: at no time is there a file that lacks a message. */
async function writeAnew(path: string, temporaries: Temporaries): Promise<void> {
  const temporary = temporaryBeside(path);
  temporaries.add(temporary);
  try {
    await reading(path, (from) => copyLeft(from, temporary));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    temporaries.delete(temporary);
  }
}

async function copyLeft(from: FileHandle, path: string): Promise<void> {
  const to = await open(path, 'wx', 0o600);
  try {
    const address = await readAddress(from);
    if (address) await to.writeFile(writeRecord({ kind: 'address', address }));
    for await (const { message, standing } of readLeft(from))
      writeWhole(to.fd, writeRecord({ kind: 'message', message, standing }));
    await to.sync();
  } finally {
    await to.close();
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

async function reading<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}
