import type { SpooledMessage } from './message-spool/format.ts';
import type { MessageStore } from './message-spool/message-store.ts';
import type { Waiting } from './message-spool/waiting.ts';

/** Where messages come from that are to be delivered. */
export interface MessageSource {
  /** The next message, as soon as there is one; `undefined` at the end. For one reader. */
  next(): Promise<Waiting | undefined>;
  /** From now on only the last message of all is given, once it is known. */
  lastOnly(): void;
  /** Whether a message waits, or may still come. */
  hasMore(): boolean;
}

/** Messages on their way from a writer that never waits to a reader that may be slow. */
export interface MessageQueue extends MessageSource {
  /** Puts a message behind the others. */
  push(message: SpooledMessage): void;
  /** No more messages will come. */
  end(): void;
}

/** Makes a queue of what is in a store, and will come into it. */
export function createMessageQueue(store: MessageStore): MessageQueue {
  let ended = false;
  let onlyLast = false;
  let wake = () => {};

  const isReady = () => ended || (store.waiting() > 0 && !onlyLast);

  return {
    push(message) {
      store.push(message);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    lastOnly() {
      onlyLast = true;
      store.onlyNewest();
      wake();
    },
    async next() {
      while (!isReady()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const message = store.shift();
      // What is sent must be there again after a power cut: nobody knows whether it arrived.
      await message?.kept?.sync();
      return message;
    },
    hasMore: () => !ended || store.waiting() > 0,
  };
}

/** First what was left behind earlier, then what comes from a queue. */
export function afterEarlier(earlier: AsyncIterator<Waiting>, queue: MessageSource): MessageSource {
  let isOver = false;
  return {
    async next() {
      const found = isOver ? undefined : await earlier.next();
      // While that was read, there may have come to be time for the last message only.
      if (found && !found.done && !isOver) return found.value;
      isOver = true;
      return queue.next();
    },
    lastOnly() {
      isOver = true;
      queue.lastOnly();
    },
    hasMore: () => !isOver || queue.hasMore(),
  };
}
