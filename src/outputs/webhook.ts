import { createHttp } from '../http/http.ts';
import type { Proxies } from '../http/proxies.ts';
import type { Clock } from '../model/clock.ts';
import type { Output } from '../model/reporter.ts';
import { deliver } from './deliver.ts';
import { createDeliveryTime } from './delivery-time.ts';
import { createMessageQueue, type MessageQueue } from './message-queue.ts';
import { createPostMessage } from './post-message.ts';

/** Where messages go, and how. */
export interface WebhookOptions {
  readonly url: string;
  /** Signs each message; see `webhookSigner`. Unsigned without it. */
  readonly secret?: string;
  readonly clock: Clock;
  /** Default none. */
  readonly proxies?: Proxies;
  /** Ends all waiting, for a run that has to stop now. */
  readonly signal?: AbortSignal;
  /** Tries for one message. Default 3. */
  readonly tries?: number;
  /** Wait before the second try, doubled before each further one. Default 1 s. */
  readonly pauseMs?: number;
  /** For one try. Default 10 s. */
  readonly timeoutMs?: number;
  /** For all messages together after the run is over, a third of it for the last one. Default 30 s. */
  readonly afterRunMs?: number;
  /** Messages that may wait for a slow receiver; the run never waits for it. Default 10,000. */
  readonly backlog?: number;
}

/** Of an answer nothing but its head is needed; what is read of the rest only lets the connection be used again. */
const maxReplyBytes = 64 * 1024;

/**
 * Posts each part of the text as one message, in order, with the same id on every try. Rejects at the end, naming how
 * many messages were not delivered and why. Neither a slow nor a dead receiver holds up the run: after three messages in
 * a row that could not be delivered only the last one, which sums up the run, is tried again, and all of it ends a
 * stated time after the run.
 */
export function webhook(options: WebhookOptions): Output {
  return async (text) => {
    const { url, secret, clock, signal: stop, timeoutMs = 10_000, afterRunMs = 30_000 } = options;
    const { proxies, tries = 3, pauseMs = 1_000, backlog = 10_000 } = options;
    const queue = createMessageQueue(backlog);
    const time = createDeliveryTime(queue, { clock, afterRunMs, forLastMs: afterRunMs / 3, ...(stop && { stop }) });
    const http = createHttp({ requestTimeoutMs: timeoutMs, maxReplyBytes, idleMs: 4_000, ...(proxies && { proxies }) });
    const made = collect(text, queue).finally(time.runEnded);
    // Awaited below; an error before that must not go unheard as an unhandled rejection.
    made.catch(() => {});
    try {
      const post = createPostMessage({ url, secret, clock, timeoutMs }, http);
      const { taken, reason } = await deliver(queue, post, time, { clock, tries, pauseMs });
      // What nobody has taken is undelivered, whatever became of it.
      const undelivered = (await made) - taken;
      if (undelivered > 0) throw new Error(`${counted(undelivered)} not delivered: ${reason || tooSlow(backlog)}`);
    } finally {
      time.release();
      http.close();
    }
  };
}

function tooSlow(backlog: number): string {
  return `the receiver was too slow, and only the last ${backlog.toLocaleString('en')} messages wait for it`;
}

function counted(messages: number): string {
  return messages === 1 ? 'One webhook message was' : `${messages} webhook messages were`;
}

/** Takes all messages at the pace of the run. Resolves to how many there were. */
async function collect(text: AsyncIterable<string>, queue: MessageQueue): Promise<number> {
  let made = 0;
  try {
    for await (const message of text) {
      made++;
      queue.push(message);
    }
  } finally {
    queue.end();
  }
  return made;
}
