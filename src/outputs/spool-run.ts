import type { FileHandle } from 'node:fs/promises';
import type { Placed } from '../model/spool.ts';

/** A stretch of a spool's file: texts in order. */
export interface SpoolRun {
  readonly start: number;
  readonly end: number;
}

/** Gives groups numbers, so that their names need not be written with each text. */
export interface GroupNumbers {
  numberOf(name: string): number;
  nameOf(number: number): string;
}

/** Knows no group yet. */
export function createGroupNumbers(): GroupNumbers {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    nameOf: (number) => names[number] ?? '',
  };
}

/** Index, number of the group, bytes of the text. */
const headBytes = 8 + 4 + 4;

/** The texts as bytes, each behind its place. */
export function encodeRun(entries: readonly Placed[], { numberOf }: GroupNumbers): Buffer {
  const sizes = entries.map(({ text }) => Buffer.byteLength(text));
  const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + headBytes + size, 0));
  let at = 0;
  for (const [position, { group, index, text }] of entries.entries()) {
    at = bytes.writeDoubleLE(index, at);
    at = bytes.writeUInt32LE(numberOf(group), at);
    at = bytes.writeUInt32LE(sizes[position] ?? 0, at);
    at += bytes.write(text, at);
  }
  return bytes;
}

/** Reads a run again, block by block. Rejects with the system's error, and where the file was cut. */
export async function* decodeRun(
  file: FileHandle,
  { start, end }: SpoolRun,
  { nameOf }: GroupNumbers,
  blockBytes: number,
): AsyncGenerator<Placed[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for (let position = start; position < end; ) {
    const size = Math.min(Math.max(blockBytes, wholeBytes(rest, 0) - rest.length), end - position);
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, position);
    if (bytesRead === 0) throw new Error('its temporary file was cut while it was being made');
    position += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const entries: Placed[] = [];
    let at = 0;
    for (let size = wholeBytes(bytes, at); at + size <= bytes.length; size = wholeBytes(bytes, at)) {
      const [index, group] = [bytes.readDoubleLE(at), nameOf(bytes.readUInt32LE(at + 8))];
      entries.push({ group, index, text: bytes.toString('utf8', at + headBytes, at + size) });
      at += size;
    }
    rest = bytes.subarray(at);
    if (entries.length > 0) yield entries;
  }
}

/** How many bytes the text that begins here takes with its place; more than there are, where that is not known yet. */
function wholeBytes(bytes: Buffer, at: number): number {
  return headBytes + (at + headBytes <= bytes.length ? bytes.readUInt32LE(at + 12) : 0);
}
