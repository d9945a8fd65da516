import { setImmediate as nextTurn } from 'node:timers/promises';

/** A queue between two async parties. The writer waits while it is full, the reader while it is empty. */
export interface Channel<T> {
  /**
   * Puts the value into the queue; to no effect, when the reader has left. Where the queue is full, a promise that resolves
   * once the value is in it.
   */
  push(value: T): Promise<void> | undefined;
  /** No more values will come. */
  end(): void;
  /** For one reader. Leaving the loop early sets all waiting writers free. */
  readonly values: AsyncIterable<T>;
}

/** Makes a channel that holds at most `capacity` values. */
export function channel<T>(capacity: number): Channel<T> {
  const buffer: T[] = [];
  const writers: (() => void)[] = [];
  let reader: (() => void) | undefined;
  let ended = false;
  let left = false;

  async function* read(): AsyncGenerator<T, void, undefined> {
    try {
      while (true) {
        if (buffer.length > 0) {
          const value = buffer.shift() as T;
          writers.shift()?.();
          yield value;
        } else if (ended) return;
        else
          await new Promise<void>((resolve) => {
            reader = resolve;
          });
      }
    } finally {
      left = true;
      for (const writer of writers.splice(0)) writer();
    }
  }

  const wakeReader = () => {
    const wake = reader;
    reader = undefined;
    wake?.();
  };

  const put = (value: T) => {
    if (left) return;
    buffer.push(value);
    wakeReader();
  };
  const pushLater = async (value: T) => {
    while (buffer.length >= capacity && !left) await new Promise<void>((resolve) => writers.push(resolve));
    put(value);
  };

  return {
    push(value) {
      if (buffer.length >= capacity && !left) return pushLater(value);
      put(value);
      return undefined;
    },
    end() {
      ended = true;
      wakeReader();
    },
    values: read(),
  };
}

/** So many values follow each other before the system has its turn. */
const stretch = 64;

/**
 * The same values for several readers. No reader is more than `lag` values behind the source, so a slow one slows the
 * source down rather than filling the memory; one that leaves early holds nobody up. `pumped` resolves when the source
 * is at its end, and rejects with its error. However many values are at hand at once, signals and sockets are served in
 * between.
 */
export function fanOut<T>(
  source: AsyncIterable<T>,
  readers: number,
  lag: number,
): { readonly branches: readonly AsyncIterable<T>[]; readonly pumped: Promise<void> } {
  const channels = Array.from({ length: readers }, () => channel<T>(lag));
  const pump = async () => {
    let count = 0;
    try {
      for await (const value of source) {
        for (const branch of channels) {
          const full = branch.push(value);
          if (full) await full;
        }
        if (++count % stretch === 0) await nextTurn();
      }
    } finally {
      for (const branch of channels) branch.end();
    }
  };
  return { branches: channels.map((branch) => branch.values), pumped: pump() };
}
