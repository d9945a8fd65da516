import { renameSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../lib/code-of.ts';
import type { Processes } from '../lock.ts';

/** Where messages wait, and who may have them. */
export interface SpoolPlace {
  /** Absolute. */
  readonly folder: string;
  readonly processes: Processes;
}

/**
 * The name of a spool file: an id whose order is that of time and, while a process has it in hand, that process. To
 * claim a file is to rename it, which only one of several processes can do; nothing is left to be freed by one that was
 * killed.
 */
export function spoolName(id: string, processes?: Processes): string {
  return processes ? `${id}.${holderName(processes)}.jsonl` : `${id}.jsonl`;
}

/** The names of all spool files, oldest first. Rejects with the system's error; a folder that is not there has none. */
export async function spoolNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => pattern.test(name)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The id in a name that `spoolNames` gave. */
export function idIn(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** As long as this has passed since a file was last written or touched, in milliseconds, no other machine has it. */
const abandonedAfterMs = 10 * 60_000;

/** How often a process must touch the files that it has in hand, in milliseconds. */
export const touchEveryMs = 60_000;

/**
 * The process that has a file in hand; `undefined` where none has, or it has ended. Of a process of another machine, such
 * as an earlier container, it is only known that it has not touched the file for long.
 *
 * @param now wall time in milliseconds
 */
export function holderOf(name: string, { folder, processes }: SpoolPlace, now: number): string | undefined {
  const [, , encoded] = pattern.exec(name) ?? [];
  if (encoded === undefined) return undefined;
  const [id = '', host] = Buffer.from(encoded, 'base64url').toString().split(' ');
  if (host === processes.host) return processes.isAlive(id) ? id : undefined;
  const touchedAt = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - touchedAt < abandonedAfterMs ? `${id} of ${host}` : undefined;
}

/**
 * Takes a file that nobody has in hand. The path that it has from now on; `undefined` where another process was faster.
 * Throws the system's error.
 */
export function claim(name: string, { folder, processes }: SpoolPlace): string | undefined {
  const path = join(folder, spoolName(idIn(name), processes));
  try {
    if (join(folder, name) !== path) renameSync(join(folder, name), path);
    return path;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const pattern = /^([0-9a-f-]{36})(?:\.([\w-]+))?\.jsonl$/;

function holderName({ own, host }: Processes): string {
  return Buffer.from(`${own} ${host}`).toString('base64url');
}
