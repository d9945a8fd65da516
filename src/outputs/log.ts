import { closeSync, fdatasync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Output } from '../model/reporter.ts';
import { lock, type Processes } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './sync-folder.ts';
import type { Temporaries } from './temporaries.ts';
import { createTurnWriter, type TurnWriter } from './turn-writer.ts';

/** A file that is written to as something comes, and must survive the process. */
export interface Log {
  /**
   * Writes each part of the text within the turn of the event loop in which it comes, those of one turn together: none
   * waits longer in a buffer of ours. Rejects with the system's error.
   */
  readonly output: Output;
  /** Resolves when all that was taken before is written, so that it survives the process. Rejects as `output` does. */
  written(): Promise<void>;
  /** The same when it is on the disk, so that it survives the machine's power as well. Several who wait are served together. */
  sync(): Promise<void>;
}

/** What a log needs of the world. */
export interface LogServices {
  readonly processes: Processes;
  readonly temporaries: Temporaries;
}

/**
 * Makes the log's file when its output is used, and holds its lock while it writes: see `lock`. A new one is readable by
 * its owner only, and replaces nothing.
 *
 * @param keep so many bytes of a file that is there already are kept, and the text goes behind them; what stood there is
 *   cut off
 */
export function openLog(path: string, { processes, temporaries }: LogServices, keep?: number): Log {
  let descriptor: number | undefined;
  let writer: TurnWriter | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const write = async (file: number, text: AsyncIterable<string>) => {
    const own = createTurnWriter((whole) => writeWhole(file, Buffer.from(whole)));
    descriptor = file;
    writer = own;
    const take = async () => {
      for await (const part of text) {
        if (descriptor === undefined) return;
        own.add(part);
      }
      own.flush();
    };
    try {
      await Promise.race([take(), own.failed]);
      fsyncSync(file);
    } finally {
      descriptor = undefined;
      await next?.catch(ignore);
      await underWay.catch(ignore);
      closeSync(file);
    }
  };
  const written = async () => writer?.written();
  const toDiskNow = async () => {
    await written();
    if (descriptor !== undefined) await toDisk(descriptor);
  };

  return {
    async output(text) {
      await makeFolder(dirname(path));
      const unlock = lock(path, processes, temporaries);
      try {
        const file = open(path, keep);
        await syncFolder(dirname(path));
        await write(file, text);
      } finally {
        unlock();
      }
    },
    written,
    sync() {
      // One that is under way may have begun before the last part was written.
      next ??= underWay.then(ignore, ignore).then(() => {
        next = undefined;
        underWay = toDiskNow();
        return underWay;
      });
      return next;
    },
  };
}

const toDisk = promisify(fdatasync);

function open(path: string, keep: number | undefined): number {
  if (keep === undefined) return openSync(path, 'ax', 0o600);
  const descriptor = openSync(path, 'r+');
  ftruncateSync(descriptor, keep);
  closeSync(descriptor);
  return openSync(path, 'a');
}

/** A write may take less than it was given, on a full disk for one. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function ignore(): void {}
