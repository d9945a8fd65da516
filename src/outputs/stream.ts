import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Output } from '../model/reporter.ts';

/**
 * Writes to a stream that stays open, such as standard output, at the pace at which it is read. A reader that has left
 * (`| head`) ends the writing quietly: the run and its other reports go on. Rejects with any other error of the stream,
 * such as a full disk behind it. Once `signal` aborts, a reader that does not read is no longer waited for.
 */
export function stream(target: Writable, signal?: AbortSignal): Output {
  return async (text) => {
    let failure: NodeJS.ErrnoException | undefined;
    const note = (error: NodeJS.ErrnoException) => {
      failure ??= error;
    };
    target.on('error', note);
    try {
      for await (const part of text) {
        // One that reads gets the rest as well, however late it comes.
        if (failure || (signal?.aborted && target.writableNeedDrain)) break;
        if (!target.write(part)) await settled(target, signal);
      }
      // The error of the last write may come after it.
      await flushed(target, signal);
    } finally {
      target.off('error', note);
    }
    if (failure && failure.code !== 'EPIPE') throw failure;
  };
}

/** Resolves when the stream takes more, is closed or fails, or when nobody waits any more. Leaves no listener behind. */
async function settled(target: Writable, stop?: AbortSignal, done?: Promise<void>): Promise<void> {
  const over = new AbortController();
  const signal = stop ? AbortSignal.any([over.signal, stop]) : over.signal;
  const ends = ['drain', 'close'].map((event) => once(target, event, { signal }));
  try {
    await Promise.race(done ? [...ends, done] : ends);
  } catch {
    // The stream's error is noted where it is listened for.
  } finally {
    over.abort();
  }
}

/** Resolves when what was written has left, or as `settled` does. */
async function flushed(target: Writable, stop?: AbortSignal): Promise<void> {
  if (stop?.aborted) return;
  await settled(target, stop, new Promise((resolve) => target.write('', () => resolve())));
}
