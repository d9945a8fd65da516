import type { Writable } from 'node:stream';
import { stream } from '../outputs/stream.ts';

/** Characters that are handed to the stream at once: a call for each line would take ten times as long. */
const chunkLength = 16_384;

/**
 * Prints text to standard output at the pace at which it is read, so that a long one is never held in memory. A reader
 * that leaves (`| head`) ends it quietly. Any other failure is told, and decides about the exit code, where standard
 * output is listened to.
 */
export async function print(stdout: Writable, parts: Iterable<string>): Promise<void> {
  try {
    await stream(stdout)(chunks(parts));
  } catch {
    // Told already.
  }
}

async function* chunks(parts: Iterable<string>): AsyncGenerator<string, void, undefined> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
