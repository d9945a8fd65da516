import { channel } from '../lib/streams.ts';
import type { Clock } from '../model/clock.ts';

/** A text among whose parts time is told. */
export interface Ticking {
  /** The parts as they come, and an empty one for each tick. For one reader, who may leave. */
  readonly parts: AsyncIterable<string>;
  /** Resolves when the whole text has been read; rejects with its error. */
  readonly allRead: Promise<void>;
  /** A tick out of turn. */
  wake(): void;
  /** No more ticks. */
  close(): void;
}

/** So many parts may wait for the reader before the text waits too. */
const lag = 16;

/** Ticks every so many milliseconds until the text is at its end. One tick at most waits for the reader. */
export function ticking(text: AsyncIterable<string>, clock: Clock, everyMs: number): Ticking {
  const inbox = channel<string>(lag);
  const over = new AbortController();
  let isWoken = false;

  const wake = () => {
    if (!isWoken) void inbox.push('');
    isWoken = true;
  };
  const read = async () => {
    try {
      for await (const part of text) {
        const full = inbox.push(part);
        if (full) await full;
      }
    } finally {
      over.abort();
      inbox.end();
    }
  };
  const tick = async () => {
    while (!over.signal.aborted) {
      await clock.sleep(everyMs, over.signal);
      if (!over.signal.aborted) wake();
    }
  };
  async function* parts(): AsyncGenerator<string, void, undefined> {
    for await (const part of inbox.values) {
      if (part === '') isWoken = false;
      yield part;
    }
  }

  const allRead = read();
  // Whoever reads to the end is told; one who has left is not.
  allRead.catch(() => {});
  void tick();
  return { parts: parts(), allRead, wake, close: () => over.abort() };
}
