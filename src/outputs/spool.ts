import { type FileHandle, open, rm } from 'node:fs/promises';
import { createHeap } from '../lib/heap.ts';
import type { OpenSpool, Placed } from '../model/spool.ts';
import { createSpoolPack } from './spool-pack.ts';
import { readRun, readRunFrom, type SpoolRun } from './spool-run.ts';
import { type Temporaries, temporaryBeside } from './temporaries.ts';

/** Bytes that texts may take in memory before they go to the disk. */
const usualRoom = 2 * 1024 * 1024;

/** What is read at once of each run. */
const blockBytes = 32 * 1024;

/**
 * Spools of reports that are written to this path. What does not fit into memory goes to a file beside it, sorted piece
 * by piece, and the pieces are merged as they are read. Where the system allows it, the file has lost its name before
 * anything is in it, so that it vanishes with the program however that ends; else it is among the temporaries.
 */
export function spool(path: string, temporaries: Temporaries, room = usualRoom): OpenSpool {
  return () => {
    const pack = createSpoolPack();
    const runs: SpoolRun[] = [];
    let file: SpoolFile | undefined;

    const toDisk = async () => {
      const bytes = pack.take();
      file ??= await openSpoolFile(path, temporaries);
      await file.handle.writeFile(bytes);
      const start = runs.at(-1)?.end ?? 0;
      runs.push({ start, end: start + bytes.length });
    };

    return {
      add(entry) {
        pack.add(entry);
        return pack.bytes < room ? undefined : toDisk();
      },
      async *sorted() {
        const { groups } = pack;
        const last = readRun(pack.take(), groups);
        const open = file;
        const onDisk = open ? runs.map((run) => readRunFrom(open.handle, run, groups, blockBytes)) : [];
        yield* merged([...onDisk, last]);
      },
      async close() {
        await file?.close();
        file = undefined;
      },
    };
  };
}

/** A file of which nothing stays. */
interface SpoolFile {
  readonly handle: FileHandle;
  close(): Promise<void>;
}

async function openSpoolFile(path: string, temporaries: Temporaries): Promise<SpoolFile> {
  const name = temporaryBeside(path, 'spool');
  temporaries.add(name);
  // It may hold what was sent.
  const handle = await open(name, 'wx+', 0o600);
  const remove = () => rm(name, { force: true }).then(() => temporaries.delete(name));
  // Windows may keep it till it is closed.
  await remove().catch(() => {});
  return {
    handle,
    async close() {
      await handle.close();
      await remove();
    },
  };
}

/** Where a sorted run is being read: its next texts, and what gives those after them. */
interface Cursor {
  readonly order: number;
  readonly more: AsyncIterator<readonly Placed[]> | Iterator<readonly Placed[]>;
  texts: readonly Placed[];
  at: number;
}

/** All texts of the runs, each of which is in order. Of those in the same place, the earlier run's come first. */
async function* merged(
  runs: readonly (AsyncIterable<readonly Placed[]> | Iterable<readonly Placed[]>)[],
): AsyncGenerator<Placed, void, undefined> {
  const cursors = createHeap(isCursorBefore);
  for (const [order, run] of runs.entries()) {
    const more = Symbol.asyncIterator in run ? run[Symbol.asyncIterator]() : run[Symbol.iterator]();
    const cursor: Cursor = { order, more, texts: [], at: 0 };
    if (await readOn(cursor)) cursors.add(cursor);
  }
  for (let cursor = cursors.first(); cursor; cursor = cursors.first()) {
    const text = cursor.texts[cursor.at];
    if (text) yield text;
    cursor.at += 1;
    if (cursor.at < cursor.texts.length || (await readOn(cursor))) cursors.moved(cursor);
    else cursors.remove(cursor);
  }
}

/** Whether there are further texts. */
async function readOn(cursor: Cursor): Promise<boolean> {
  const { value } = await cursor.more.next();
  cursor.texts = value ?? [];
  cursor.at = 0;
  return cursor.texts.length > 0;
}

function isCursorBefore(a: Cursor, b: Cursor): boolean {
  const [one, other] = [a.texts[a.at], b.texts[b.at]];
  if (!one || !other) return other === undefined;
  if (one.group !== other.group) return one.group < other.group;
  return one.index === other.index ? a.order < b.order : one.index < other.index;
}
