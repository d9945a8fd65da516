import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync, utimesSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { v7 } from 'uuid';
import { makeFolder } from '../make-folder.ts';
import { syncFolder } from '../sync-folder.ts';
import { type Mark, readRecord, type SpoolAddress, type SpooledMessage, writeRecord } from './format.ts';
import { type SpoolPlace, spoolName } from './spool-names.ts';

/** A spool file that this process has in hand. */
export interface SpoolFile {
  /** Absolute. */
  readonly path: string;
  /** Writes a message at the end. Throws the system's error, and then leaves no part of it. */
  add(message: SpooledMessage): void;
  /** Notes what became of a message. Never throws: a mark that a full disk did not take means that it is sent again. */
  mark(mark: Mark): void;
  /** The first message that was added and not been read yet, with its number. */
  next(): { readonly number: number; readonly message: SpooledMessage } | undefined;
  /** Resolves when what was added is on the disk, so that it survives the machine's power. Never rejects. */
  sync(): Promise<void>;
  /** Tells other machines that somebody has it in hand, at this wall time in milliseconds. Never throws. */
  touch(now: number): void;
  close(): void;
}

/** Makes a new file, readable by its owner only, and its folder. Rejects with the system's error. */
export async function makeSpoolFile(place: SpoolPlace, address: SpoolAddress): Promise<SpoolFile> {
  const path = join(place.folder, spoolName(v7(), place.processes));
  await makeFolder(place.folder, 0o700);
  const descriptor = openSync(path, 'ax+', 0o600);
  const file = fileOf(path, descriptor);
  file.write(writeRecord({ kind: 'address', address }));
  await syncFolder(dirname(path));
  return file;
}

/** Opens a file that was claimed, to mark what becomes of its messages. Throws the system's error. */
export function openSpoolFile(path: string): SpoolFile {
  const descriptor = openSync(path, 'a+');
  const file = fileOf(path, descriptor);
  try {
    // A last line that was cut while it was being written would spoil the first mark.
    if (!endsWithLineFeed(descriptor)) file.write('\n');
  } catch {
    // A disk that does not take this takes no mark either.
  }
  return file;
}

function endsWithLineFeed(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last.toString() === '\n');
}

/** Bytes that are read at once. */
const blockSize = 64 * 1024;

function fileOf(path: string, descriptor: number): SpoolFile & { write(text: string): void } {
  const cursor = createCursor(descriptor);
  let size = fstatSync(descriptor).size;
  let number = 0;
  let isSynced = true;

  const write = (text: string) => {
    const bytes = Buffer.from(text);
    try {
      // A write may take less than it was given, on a full disk for one.
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      size += bytes.length;
    } catch (error) {
      // A part of a line would spoil the next one.
      ftruncateSync(descriptor, size);
      throw error;
    }
  };

  return {
    path,
    write,
    add(message) {
      write(writeRecord({ kind: 'message', message, standing: { tries: 0, isDead: false } }));
      isSynced = false;
    },
    mark(mark) {
      try {
        write(writeRecord(mark));
      } catch {
        // See above.
      }
    },
    next() {
      for (let line = cursor(); line !== undefined; line = cursor()) {
        const record = readRecord(line);
        if (record?.kind === 'message') return { number: number++, message: record.message };
      }
      return undefined;
    },
    async sync() {
      if (isSynced) return;
      isSynced = true;
      // A disk that cannot do it has the message in its memory at least.
      await toDisk(descriptor).catch(() => {});
    },
    touch(now) {
      try {
        utimesSync(path, now / 1_000, now / 1_000);
      } catch {
        // A disk that is gone says so elsewhere.
      }
    },
    close: () => closeSync(descriptor),
  };
}

const toDisk = promisify(fdatasync);

/** Gives the lines of a file one after the other, also those that are written meanwhile. */
function createCursor(descriptor: number): () => string | undefined {
  let position = 0;
  let rest: Buffer = Buffer.alloc(0);
  return () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = rest.toString('utf8', 0, end + 1);
        rest = rest.subarray(end + 1);
        return line;
      }
      const block = Buffer.allocUnsafe(blockSize);
      const read = readSync(descriptor, block, 0, blockSize, position);
      if (read === 0) return undefined;
      position += read;
      rest = Buffer.concat([rest, block.subarray(0, read)]);
    }
  };
}
