import type { SpooledMessage } from './format.ts';
import type { SpoolFile } from './spool-file.ts';
import { type Waiting, waitingIn } from './waiting.ts';

/** Messages of one run that wait to be sent: on the disk, and in memory as far as that takes none. */
export interface MessageStore {
  /** Puts a message behind the others. Never throws. */
  push(message: SpooledMessage): void;
  /** The oldest one that was not given yet. */
  shift(): Waiting | undefined;
  /** From now on only the newest is given, and counted as waiting. */
  onlyNewest(): void;
  /** How many wait. */
  waiting(): number;
  /** What the disk said when it took no more; `undefined` as long as it takes all. */
  fault(): unknown;
  /** How many were not taken: of those on the disk, and of those that are in memory only. */
  untaken(): { readonly kept: number; readonly lost: number };
}

/**
 * Of messages on the disk none but the newest is held in memory, however many wait. Of others at most `room` are: then
 * the oldest makes way.
 *
 * @param file undefined where nothing is kept
 */
export function createMessageStore(file: SpoolFile | undefined, room: number): MessageStore {
  const spare: SpooledMessage[] = [];
  let onDisk = 0;
  let given = 0;
  let newest: Waiting | undefined;
  let onlyNewest = false;
  let fault: unknown;
  let kept = 0;
  let lost = 0;

  const inMemory = (message: SpooledMessage): Waiting => ({
    message,
    tried() {},
    settled(answer) {
      if (answer === 'taken') lost -= 1;
    },
  });

  const inFile = (
    spool: SpoolFile,
    numbered: { readonly number: number; readonly message: SpooledMessage },
  ): Waiting => {
    const waiting = waitingIn(spool, numbered);
    return {
      ...waiting,
      settled(answer) {
        if (answer === 'taken') kept -= 1;
        waiting.settled(answer);
      },
    };
  };

  const keep = (message: SpooledMessage): Waiting => {
    // A disk that took no message once may take a later one, and the order would be lost.
    if (file && fault === undefined) {
      try {
        file.add(message);
        kept += 1;
        return inFile(file, { number: onDisk++, message });
      } catch (error) {
        fault = error;
      }
    }
    lost += 1;
    spare.push(message);
    if (spare.length > room) spare.shift();
    return inMemory(message);
  };

  const shift = (): Waiting | undefined => {
    if (given < onDisk) {
      const next = file?.next();
      given += 1;
      if (file && next) return inFile(file, next);
    }
    const message = spare.shift();
    return message && inMemory(message);
  };

  const waiting = () => (onlyNewest ? Number(newest !== undefined) : onDisk - given + spare.length);

  return {
    push(message) {
      newest = keep(message);
    },
    shift() {
      const last = newest;
      if (onlyNewest || waiting() < 2) newest = undefined;
      return onlyNewest ? last : shift();
    },
    onlyNewest() {
      onlyNewest = true;
      spare.length = 0;
    },
    waiting,
    fault: () => fault,
    untaken: () => ({ kept, lost }),
  };
}
