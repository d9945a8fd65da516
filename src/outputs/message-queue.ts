/** Messages on their way from a writer that never waits to a reader that may be slow. */
export interface MessageQueue {
  /** Puts a message behind the others. Where there is no room, the oldest one makes way. */
  push(message: string): void;
  /** No more messages will come. */
  end(): void;
  /** From now on only the last message of all is given, once it is known. */
  lastOnly(): void;
  /** The oldest message, as soon as there is one; `undefined` at the end. For one reader. */
  next(): Promise<string | undefined>;
  /** Whether a message waits, or may still come. */
  hasMore(): boolean;
}

/** Makes a queue for at most `room` messages. Whoever counts what was pushed and what came out knows what made way. */
export function createMessageQueue(room: number): MessageQueue {
  let waiting: string[] = [];
  let ended = false;
  let onlyLast = false;
  let wake = () => {};

  const isReady = () => ended || (waiting.length > 0 && !onlyLast);

  return {
    push(message) {
      waiting.push(message);
      if (waiting.length > (onlyLast ? 1 : room)) waiting.shift();
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    lastOnly() {
      onlyLast = true;
      waiting = waiting.slice(-1);
      wake();
    },
    async next() {
      while (!isReady()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift();
    },
    hasMore: () => !ended || waiting.length > 0,
  };
}
