import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The files that are being written under another name. */
export interface Temporaries {
  add(path: string): void;
  delete(path: string): void;
  /** Removes them all from the disk at once, for a program that ends this very moment. Never throws. */
  remove(): void;
}

/** A hidden name beside a path, which no other writer chooses at the same time. */
export function temporaryBeside(path: string, ending = 'tmp'): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.${ending}`);
}

/** None yet. */
export function createTemporaries(): Temporaries {
  const paths = new Set<string>();
  return {
    add: (path) => paths.add(path),
    delete: (path) => paths.delete(path),
    remove() {
      for (const path of paths) {
        try {
          rmSync(path, { force: true });
        } catch {
          // Nothing can be done about it, and nobody is left to be told.
        }
      }
    },
  };
}
