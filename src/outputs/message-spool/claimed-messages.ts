import { open } from 'node:fs/promises';
import type { Clock } from '../../model/clock.ts';
import type { Temporaries } from '../temporaries.ts';
import type { SpoolAddress } from './format.ts';
import { putBack } from './put-back.ts';
import { type Left, readAddress, readLeft } from './read-spool.ts';
import { openSpoolFile, type SpoolFile } from './spool-file.ts';
import { claim, holderOf, type SpoolPlace, spoolNames } from './spool-names.ts';
import { type Waiting, waitingIn } from './waiting.ts';

/** What claiming needs to know. */
export interface Claiming {
  readonly place: SpoolPlace;
  readonly temporaries: Temporaries;
  readonly clock: Clock;
  /** Which files are wanted; by default all. */
  readonly isWanted?: (address: SpoolAddress | undefined) => boolean;
  /** Which messages of these are. */
  readonly picks: (left: Left) => boolean;
  /** Ends it all soon: a large file is put back as it is. */
  readonly stop?: AbortSignal | undefined;
  /** Told of each file as it is claimed, and of `undefined` when it is let go of. */
  readonly onFile?: (file: SpoolFile | undefined) => void;
}

/**
 * The messages of spool files that no process has in hand, oldest first. Each file is claimed when its turn comes, and
 * put back when its last message was asked past, or when the reader ends early; so its messages are to be settled by
 * then. Files that cannot be claimed or read are passed over. Never rejects but where the folder cannot be read.
 */
export async function* claimedMessages(claiming: Claiming): AsyncGenerator<Waiting, void, undefined> {
  const { place, clock } = claiming;
  for (const name of await spoolNames(place.folder)) {
    if (holderOf(name, place, clock.now()) !== undefined) continue;
    const path = tryClaiming(name, place);
    if (path !== undefined) yield* messagesOf(path, claiming);
  }
}

/** A folder that takes no change, such as one of a disk that is read-only, lets nothing be claimed. */
function tryClaiming(name: string, place: SpoolPlace): string | undefined {
  try {
    return claim(name, place);
  } catch {
    return undefined;
  }
}

async function* messagesOf(
  path: string,
  { temporaries, isWanted, picks, onFile, stop }: Claiming,
): AsyncGenerator<Waiting, void, undefined> {
  try {
    const reader = await open(path, 'r');
    try {
      if (isWanted && !isWanted(await readAddress(reader))) return;
      const file = openSpoolFile(path);
      onFile?.(file);
      try {
        for await (const left of readLeft(reader)) if (picks(left)) yield waitingIn(file, left);
      } finally {
        onFile?.(undefined);
        file.close();
      }
    } finally {
      await reader.close();
    }
  } finally {
    await putBack(path, temporaries, stop?.aborted === true).catch(() => {});
  }
}
