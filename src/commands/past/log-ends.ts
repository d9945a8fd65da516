import { type FileHandle, open } from 'node:fs/promises';
import { noCounts } from '../../lib/counts.ts';
import { jsonOf } from '../../lib/json-of.ts';
import type { RunEvent, RunFinished, RunStarted } from '../../model/event.ts';
import { isRunEvent } from '../../run/executors/is-run-event.ts';

/** The first and the last record of a log. */
export interface LogEnds {
  readonly started: RunStarted;
  /** Absent where the last record is another one, or was cut. */
  readonly finished?: RunFinished;
}

/**
 * Reads the two ends of a log and nothing between, which takes the same time however long it is. Whether anything was
 * changed is not looked at. `undefined` where the file is no log, or cannot be read.
 */
export async function logEnds(path: string): Promise<LogEnds | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const [first, last] = [recordIn(await firstLine(file)), recordIn(await lastLine(file))];
    if (first?.type !== 'run:started') return undefined;
    return { started: first, ...(last?.type === 'run:finished' && hasCounts(last) && { finished: last }) };
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

const piece = 65_536;
/** The first record names every suite: a hundred thousand of them still have room. */
const longestFirst = 32 * 1_024 * 1_024;

async function firstLine(file: FileHandle): Promise<string> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < longestFirst; at += piece) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(piece), 0, piece, at);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    pieces.push(buffer.subarray(0, end < 0 ? bytesRead : end));
    if (end >= 0) return Buffer.concat(pieces).toString();
    if (bytesRead === 0) break;
  }
  return '';
}

/** Without its last byte, which is a line feed; of a line that was cut, what is left is no JSON. */
async function lastLine(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { bytesRead, buffer } = await file.read(Buffer.alloc(piece), 0, piece, Math.max(0, size - piece));
  const tail = buffer.subarray(0, bytesRead);
  return tail.subarray(tail.lastIndexOf('\n', -2) + 1, -1).toString();
}

function recordIn(line: string): RunEvent | undefined {
  const value: unknown = jsonOf(line);
  return isRunEvent(value) ? value : undefined;
}

function hasCounts({ counts }: RunFinished): boolean {
  return Object.keys(noCounts).every((key) => typeof Reflect.get(counts, key) === 'number');
}
