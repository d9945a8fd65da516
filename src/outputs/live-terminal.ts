import type { Writable } from 'node:stream';
import { channel } from '../lib/streams.ts';
import type { Clock } from '../model/clock.ts';
import type { Output } from '../model/reporter.ts';
import { createPainter, type Rest } from './painter.ts';
import { stream } from './stream.ts';

/** A terminal, which says so with `resize` when it has another size. */
export type LiveScreen = Writable & { readonly columns?: number; readonly rows?: number };

/** What stands below the text, and what ends it. */
export interface LiveOptions {
  /** The lines for a terminal of so many columns at this moment; none where there is nothing to show. */
  readonly status: (columns: number) => readonly string[];
  readonly clock: Clock;
  /** See `stream`. */
  readonly signal?: AbortSignal;
  /** Given the function that takes the block away at once; gives the one to call when it is gone for good. */
  /** See `createPainter`. */
  readonly rest?: Rest;
  readonly hold: (erase: () => void) => () => void;
}

/** Ten times a second is as often as anybody can read. */
const frameMs = 100;

/** So much text does not wait for the next frame. */
const muchText = 16_384;

/** Where a terminal does not tell its size. */
const usual = { columns: 80, rows: 24 };

/**
 * Writes to a terminal as `stream` does, with a block of lines below that is drawn again when it changes or the terminal
 * gets another size. Each frame is one write. In the end the block is gone, and what stands there is the text alone.
 */
export function liveTerminal(screen: LiveScreen, { status, clock, signal, rest, hold }: LiveOptions): Output {
  const write = stream(screen, signal);
  return async (text) => {
    const painter = createPainter(rest);
    let pending = '';
    const compose = (lines: readonly string[]) => {
      const frame = painter.frame(pending, lines);
      pending = '';
      return frame;
    };
    // A pseudo-terminal that was never told its size says 0.
    const size = () => ({ columns: screen.columns || usual.columns, rows: screen.rows || usual.rows });
    const now = () => {
      const { columns, rows } = size();
      // The empty rows above and below the block, and one of the text, have to be seen as well.
      return compose(status(columns).slice(0, Math.max(0, rows - 3)));
    };

    async function* frames(): AsyncGenerator<string, void, undefined> {
      const inbox = openInbox(text, clock);
      const resized = () => {
        painter.resized(size().columns);
        inbox.wake();
      };
      screen.on('resize', resized);
      let paintedAt = Number.NEGATIVE_INFINITY;
      try {
        for await (const part of inbox.parts) {
          pending += part;
          const isTime = part === '' || clock.monotonic() - paintedAt >= frameMs || pending.length > muchText;
          const frame = isTime ? now() : '';
          if (frame === '') continue;
          paintedAt = clock.monotonic();
          yield frame;
        }
        const last = compose([]);
        if (last !== '') yield last;
        await inbox.read;
      } finally {
        screen.off('resize', resized);
        inbox.close();
      }
    }

    const letGo = hold(() => {
      screen.write(compose([]));
    });
    try {
      await write(frames());
    } finally {
      letGo();
    }
  };
}

/** The text as it comes, and an empty part whenever it is time for a frame or somebody wakes the reader. */
function openInbox(text: AsyncIterable<string>, clock: Clock) {
  const parts = channel<string>(16);
  const over = new AbortController();
  let isWoken = false;
  const wake = () => {
    if (!isWoken) void parts.push('');
    isWoken = true;
  };
  const read = (async () => {
    try {
      for await (const part of text) {
        const full = parts.push(part);
        if (full) await full;
      }
    } finally {
      over.abort();
      parts.end();
    }
  })();
  // The reader is told by `read`; one that has left is not.
  read.catch(() => {});
  void (async () => {
    while (!over.signal.aborted) {
      await clock.sleep(frameMs, over.signal);
      if (!over.signal.aborted) wake();
    }
  })();
  return {
    parts: (async function* () {
      for await (const part of parts.values) {
        if (part === '') isWoken = false;
        yield part;
      }
    })(),
    read,
    wake,
    close: () => over.abort(),
  };
}
