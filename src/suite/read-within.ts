import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What a path holds: bytes, the size of a file that is larger than was asked for, or something else than a file. */
export type FileContent = Uint8Array | number | 'folder' | 'no file';

/**
 * Reads a file in one piece, and never more than `limit` bytes of it: it may grow meanwhile. A pipe or a device is not
 * waited for. Throws as the file system does.
 */
export function readWithin(path: string, limit: number): FileContent {
  // Without waiting: opening a pipe that nobody writes to would never end.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) return 'no file';
    if (stats.size > limit) return stats.size;
    return readBytes(file, stats.size, limit);
  } finally {
    closeSync(file);
  }
}

/** Most files have the size that they said; one byte more shows that this one has. */
function readBytes(file: number, size: number, limit: number): Uint8Array | number {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length > limit) return length;
    if (read === 0) return bytes.subarray(0, length);
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(limit + 1, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
  }
}
