import type { Writable } from 'node:stream';
import type { Clock } from '../model/clock.ts';
import type { Output } from '../model/reporter.ts';
import { createPainter, type Rest } from './painter.ts';
import { stream } from './stream.ts';
import { ticking } from './ticking.ts';

/** A terminal, which says so with `resize` when it has another size. */
export type LiveScreen = Writable & { readonly columns?: number; readonly rows?: number };

/** What stands below the text, and what ends it. */
export interface LiveOptions {
  /** The lines for a terminal of so many columns at this moment; none where there is nothing to show. */
  readonly status: (columns: number) => readonly string[];
  readonly clock: Clock;
  /** See `stream`. */
  readonly signal?: AbortSignal;
  /** See `createPainter`. */
  readonly rest?: Rest;
  /** Given the function that takes the block away at once; gives the one to call when it is gone for good. */
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
      const ticks = ticking(text, clock, frameMs);
      const resized = () => {
        painter.resized(size().columns);
        ticks.wake();
      };
      screen.on('resize', resized);
      let paintedAt = Number.NEGATIVE_INFINITY;
      try {
        for await (const part of ticks.parts) {
          pending += part;
          const isTime = part === '' || clock.monotonic() - paintedAt >= frameMs || pending.length > muchText;
          const frame = isTime ? now() : '';
          if (frame === '') continue;
          paintedAt = clock.monotonic();
          yield frame;
        }
        const last = compose([]);
        if (last !== '') yield last;
        await ticks.allRead;
      } finally {
        screen.off('resize', resized);
        ticks.close();
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
