import type { FileHandle } from 'node:fs/promises';
import { createIndexSet, type IndexSet } from '../../lib/index-set.ts';
import { lines } from '../../lib/lines.ts';
import { readRecord, type SpoolAddress, type SpooledMessage, type SpoolRecord, type Standing } from './format.ts';

/** A message that no receiver has taken yet. */
export interface Left {
  /** Its place among the messages of the file. */
  readonly number: number;
  readonly message: SpooledMessage;
  readonly standing: Standing;
}

/** Whom the messages of a file are for; `undefined` where it does not say so. */
export async function readAddress(file: FileHandle): Promise<SpoolAddress | undefined> {
  for await (const record of records(file)) return record.kind === 'address' ? record.address : undefined;
  return undefined;
}

/**
 * The messages of a file that nobody has taken yet, oldest first. Lines that are not whole are passed over. One message
 * is held at a time, and a few words about each that was tried. Rejects with the system's error.
 */
export async function* readLeft(file: FileHandle): AsyncGenerator<Left, void, undefined> {
  const marks = await readMarks(file);
  let number = -1;
  for await (const record of records(file)) {
    if (record.kind !== 'message') continue;
    number += 1;
    if (marks.taken.has(number)) continue;
    yield { number, message: record.message, standing: standingOf(record.standing, number, marks) };
  }
}

/** How many messages of a file are left, and whether others were taken. Rejects with the system's error. */
export async function countLeft(file: FileHandle): Promise<{ readonly left: number; readonly hasTaken: boolean }> {
  const { taken } = await readMarks(file);
  let all = 0;
  for await (const { kind } of records(file)) if (kind === 'message') all += 1;
  return { left: all - taken.size, hasTaken: taken.size > 0 };
}

interface Marks {
  readonly taken: IndexSet;
  readonly tried: ReadonlyMap<number, { readonly tries: number; readonly reason: string }>;
  readonly dead: ReadonlyMap<number, string>;
  /** From which message on all are dead, and why. */
  readonly deadFrom: { readonly number: number; readonly reason: string } | undefined;
}

async function readMarks(file: FileHandle): Promise<Marks> {
  const taken = createIndexSet();
  const tried = new Map<number, { readonly tries: number; readonly reason: string }>();
  const dead = new Map<number, string>();
  let deadFrom: Marks['deadFrom'];
  // Most messages are refused for the same reason; each line holds a copy of it.
  const reasons = new Map<string, string>();
  const once = (reason: string) => {
    const known = reasons.get(reason) ?? reason;
    reasons.set(known, known);
    return known;
  };
  for await (const record of records(file)) {
    if (record.kind === 'taken') taken.add(record.number);
    if (record.kind === 'tried') {
      const tries = (tried.get(record.number)?.tries ?? 0) + 1;
      tried.set(record.number, { tries, reason: once(record.reason) });
    }
    if (record.kind !== 'dead') continue;
    if (record.andRest) deadFrom ??= { number: record.number, reason: record.reason };
    else dead.set(record.number, once(record.reason));
  }
  return { taken, tried, dead, deadFrom };
}

function standingOf(before: Standing, number: number, { tried, dead, deadFrom }: Marks): Standing {
  const since = tried.get(number);
  const why = dead.get(number) ?? (deadFrom && number >= deadFrom.number ? deadFrom.reason : undefined);
  const reason = since?.reason ?? why ?? before.reason;
  return {
    tries: before.tries + (since?.tries ?? 0),
    isDead: before.isDead || why !== undefined,
    ...(reason !== undefined && { reason }),
  };
}

async function* records(file: FileHandle): AsyncGenerator<SpoolRecord, void, undefined> {
  for await (const line of lines(chunks(file))) {
    const record = readRecord(line);
    if (record) yield record;
  }
}

/** Bytes that are read at once. */
const chunkSize = 64 * 1024;

/** A stream of Node's own would close the file for all others when a reader has seen enough. */
async function* chunks(file: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
