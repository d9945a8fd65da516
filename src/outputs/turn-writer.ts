import { setImmediate as nextTurn } from 'node:timers/promises';

/** Puts texts together that come within one turn of the event loop, and writes them as one. */
export interface TurnWriter {
  /** Takes a text, which is written before the turn is over; where much has come already, at once. */
  add(text: string): void;
  /** Resolves once all that was added is written; rejects with what a write has thrown. */
  written(): Promise<void>;
  /** Writes what there is without waiting for the end of the turn. Throws what a write has thrown. */
  flush(): void;
  /** Rejects as soon as a write at the end of a turn has thrown, and never resolves. */
  readonly failed: Promise<never>;
}

/** Characters; more than these are not gathered. */
const most = 64 * 1024;

/** @param write writes all that it is given, or throws; after that it is not called again */
export function createTurnWriter(write: (text: string) => void): TurnWriter {
  let parts: string[] = [];
  let length = 0;
  let turn: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });

  const flush = () => {
    const text = parts.join('');
    parts = [];
    length = 0;
    turn = undefined;
    if (failure) throw failure.error;
    try {
      if (text !== '') write(text);
    } catch (error) {
      // Whoever waits for the end of this turn must not be told that all is well.
      failure = { error };
      throw error;
    }
  };
  const flushLater = () => {
    const end = nextTurn().then(flush);
    end.catch(fail);
    return end;
  };
  return {
    add(text) {
      parts.push(text);
      length += text.length;
      turn ??= flushLater();
      if (length >= most) flush();
    },
    written: () => turn ?? (failure ? Promise.reject(failure.error) : Promise.resolve()),
    flush,
    failed,
  };
}
