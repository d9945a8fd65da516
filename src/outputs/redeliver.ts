import { createHttp } from '../http/http.ts';
import type { Proxies } from '../http/proxies.ts';
import type { Clock } from '../model/clock.ts';
import { deliver } from './deliver.ts';
import { createDeliveryTime } from './delivery-time.ts';
import type { MessageSource } from './message-queue.ts';
import { claimedMessages } from './message-spool/claimed-messages.ts';
import type { SpooledMessage } from './message-spool/format.ts';
import type { Left } from './message-spool/read-spool.ts';
import type { WebhookSpool } from './message-spool/run-spool.ts';
import { createPostMessage } from './post-message.ts';
import { webhookLimits } from './webhook.ts';
import type { WebhookRefusal } from './webhook-answer.ts';

/** What is to be sent once more, and where. */
export interface RedeliverOptions {
  readonly url: string;
  /** Signs each message; see `webhookSigner`. */
  readonly secret?: string;
  readonly spool: WebhookSpool;
  readonly clock: Clock;
  readonly proxies: Proxies;
  /** Ends it at once; what was not taken stays in the spool. */
  readonly signal: AbortSignal;
  /** Which messages are meant. */
  readonly picks: (left: Left) => boolean;
  /** Told what became of each message that was tried. */
  readonly onSettled: (message: SpooledMessage, answer: 'taken' | WebhookRefusal) => void;
  /** Wait before the second try, doubled before each further one. Default 1 s. */
  readonly pauseMs?: number;
}

/**
 * Sends what the spool holds and no process has in hand, oldest first, also what a receiver refused for good. Ends early
 * where the receiver wants no more, or three messages in a row got no answer of use. Rejects with the system's error where
 * the spool cannot be read.
 */
export async function redeliver(options: RedeliverOptions): Promise<void> {
  const { url, secret, spool, clock, proxies, signal, picks, onSettled, pauseMs = 1_000 } = options;
  const messages = claimedMessages({ ...spool, clock, picks });
  let isOver = false;
  const source: MessageSource = {
    async next() {
      const found = isOver ? undefined : await messages.next();
      if (!found || found.done) return undefined;
      const waiting = found.value;
      return {
        ...waiting,
        settled(answer) {
          waiting.settled(answer);
          onSettled(waiting.message, answer);
        },
      };
    },
    lastOnly() {
      isOver = true;
    },
    hasMore: () => !isOver,
  };
  // Nobody waits for a run here, so it is never said to be over.
  const unlimited = { afterRunMs: Number.POSITIVE_INFINITY, forLastMs: 0 };
  const time = createDeliveryTime(source, { clock, ...unlimited, stop: signal });
  const http = createHttp({ ...webhookLimits, proxies });
  try {
    const post = createPostMessage({ url, secret, clock, timeoutMs: webhookLimits.requestTimeoutMs }, http);
    await deliver(source, post, time, { clock, tries: 3, pauseMs });
  } finally {
    time.release();
    http.close();
    await messages.return();
  }
}
