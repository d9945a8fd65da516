import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Output } from '../model/reporter.ts';

/**
 * Writes to a stream that stays open, such as standard output, at the pace at which it is read. A reader that has left
 * (`| head`) ends the writing quietly: the run and its other reports go on.
 */
export function stream(target: Writable): Output {
  return async (text) => {
    let gone = false;
    const leave = (error: NodeJS.ErrnoException) => {
      gone = true;
      if (error.code !== 'EPIPE') throw error;
    };
    target.on('error', leave);
    try {
      for await (const part of text) {
        if (gone) return;
        if (!target.write(part)) await roomIn(target).catch(leave);
      }
    } finally {
      target.off('error', leave);
    }
  };
}

/** Resolves when the stream takes more, or is closed; rejects with its error. Leaves no listener behind. */
async function roomIn(target: Writable): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    await Promise.race([once(target, 'drain', { signal }), once(target, 'close', { signal })]);
  } finally {
    settled.abort();
  }
}
