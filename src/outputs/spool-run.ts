import type { FileHandle } from 'node:fs/promises';
import type { Placed } from '../model/spool.ts';

/** A stretch of a spool's file: texts in order. */
export interface SpoolRun {
  readonly start: number;
  readonly end: number;
}

/** Names by number, and how a text is found in bytes: its index, the number of its group, its size, and itself. */
export type GroupNames = readonly string[];
const headBytes = 8 + 4 + 4;

/** Reads so many texts at once where they are all there; more would take room for nothing. */
const batch = 256;

/** The bytes that a text takes with its place. */
export function sizeOf(text: string): number {
  return headBytes + Buffer.byteLength(text);
}

/** Writes a text that takes `size` bytes with its place. */
export function writeEntry(bytes: Buffer, at: number, size: number, group: number, { index, text }: Placed): void {
  bytes.writeDoubleLE(index, at);
  bytes.writeUInt32LE(group, at + 8);
  bytes.writeUInt32LE(size - headBytes, at + 12);
  bytes.write(text, at + headBytes);
}

/** The texts of a run that is in memory, some at once. */
export function* readRun(bytes: Buffer, groups: GroupNames): Generator<readonly Placed[], void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const read = readEntries(bytes, at, groups);
    yield read.entries;
    at = read.end;
  }
}

/** Reads a run from the file, block by block. Rejects with the system's error, and where the file was cut. */
export async function* readRunFrom(
  file: FileHandle,
  { start, end }: SpoolRun,
  groups: GroupNames,
  blockBytes: number,
): AsyncGenerator<readonly Placed[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for (let position = start; position < end; ) {
    const size = Math.min(Math.max(blockBytes, wholeBytes(rest, 0) - rest.length), end - position);
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, position);
    if (bytesRead === 0) throw new Error('its temporary file was cut while it was being made');
    position += bytesRead;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    for (let read = readEntries(rest, 0, groups); read.entries.length > 0; read = readEntries(rest, 0, groups)) {
      yield read.entries;
      rest = rest.subarray(read.end);
    }
  }
}

/** The whole texts that begin here, and where what follows them begins. */
function readEntries(bytes: Buffer, start: number, groups: GroupNames): { entries: readonly Placed[]; end: number } {
  const entries: Placed[] = [];
  let at = start;
  for (let size = wholeBytes(bytes, at); at + size <= bytes.length; size = wholeBytes(bytes, at)) {
    const [index, group] = [bytes.readDoubleLE(at), groups[bytes.readUInt32LE(at + 8)] ?? ''];
    entries.push({ group, index, text: bytes.toString('utf8', at + headBytes, at + size) });
    at += size;
    if (entries.length === batch) break;
  }
  return { entries, end: at };
}

/** How many bytes the text that begins here takes with its place; more than there are, where that is not known yet. */
function wholeBytes(bytes: Buffer, at: number): number {
  return headBytes + (at + headBytes <= bytes.length ? bytes.readUInt32LE(at + 12) : 0);
}
