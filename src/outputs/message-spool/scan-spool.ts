import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../lib/code-of.ts';
import { type Left, readAddress, readLeft } from './read-spool.ts';
import { holderOf, type SpoolPlace, spoolNames } from './spool-names.ts';

/** A message that waits, and what is known of its file. */
export interface Found extends Left {
  /** Where it was to be sent when it was made, as far as it may be told: `https://hooks.slack.com`. */
  readonly origin: string | undefined;
  /** The process that is sending the messages of its file at this moment. */
  readonly holder: string | undefined;
}

/**
 * Every message of a spool that nobody has taken yet, oldest first; claims nothing. A folder that is not there holds none.
 * Rejects with the system's error.
 *
 * @param now wall time in milliseconds
 */
export async function* scanSpool(place: SpoolPlace, now: number): AsyncGenerator<Found, void, undefined> {
  for (const name of await spoolNames(place.folder)) {
    const holder = holderOf(name, place, now);
    const file = await open(join(place.folder, name), 'r').catch((error: unknown) => {
      // Another process has claimed it, or has sent all of it, since the names were read.
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (!file) continue;
    try {
      const origin = (await readAddress(file))?.origin;
      for await (const left of readLeft(file)) yield { ...left, origin, holder };
    } finally {
      await file.close();
    }
  }
}
