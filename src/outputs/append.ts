import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Output } from '../model/reporter.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes each part of the text the moment it comes, for a log that must survive the process: no part waits in a buffer
 * of ours. The file is new, and readable by its owner only. Rejects with the system's error.
 */
export function append(path: string): Output {
  return async (text) => {
    await makeFolder(dirname(path));
    const descriptor = openSync(path, 'ax', 0o600);
    try {
      for await (const part of text) writeWhole(descriptor, Buffer.from(part));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** A write may take less than it was given, on a full disk for one. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
