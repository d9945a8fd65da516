import { createHttp } from '../http/http.ts';
import type { Proxies } from '../http/proxies.ts';
import type { Clock } from '../model/clock.ts';
import type { Output } from '../model/reporter.ts';
import { deliver } from './deliver.ts';
import { createDeliveryTime } from './delivery-time.ts';
import { afterEarlier, createMessageQueue, type MessageQueue } from './message-queue.ts';
import type { SpooledMessage } from './message-spool/format.ts';
import { createMessageStore } from './message-spool/message-store.ts';
import { openRunSpool, type WebhookSpool } from './message-spool/run-spool.ts';
import { createPostMessage } from './post-message.ts';
import { notKept, stillWaiting, undelivered } from './undelivered.ts';
import { type ShapeMessage, writeMessage } from './write-message.ts';

/** Where messages go, and how. */
export interface WebhookOptions {
  readonly url: string;
  /** Signs each message; see `webhookSigner`. Unsigned without it. */
  readonly secret?: string;
  readonly clock: Clock;
  /** Where messages are kept until they are taken. Without it they are held in memory only. */
  readonly spool?: WebhookSpool;
  /** Makes of a message what the receiver understands. Default: as it is. */
  readonly shape?: ShapeMessage;
  /** Told, in whole sentences, what does not concern the delivery of this run's messages. */
  readonly onNote?: (text: string) => void;
  /** Default none. */
  readonly proxies?: Proxies;
  /** Ends all waiting, for a run that has to stop now. */
  readonly signal?: AbortSignal;
  /** Tries for one message. Default 3. */
  readonly tries?: number;
  /** Wait before the second try, doubled before each further one. Default 1 s. */
  readonly pauseMs?: number;
  /** While the run goes on, how long a receiver that counts as gone is left alone. Default 30 s. */
  readonly goneMs?: number;
  /** For one try. Default 10 s. */
  readonly timeoutMs?: number;
  /** For all messages together after the run is over, a third of it for the last one. Default 30 s. */
  readonly afterRunMs?: number;
  /** Messages that may wait in memory where they cannot be kept on the disk. Default 10,000. */
  readonly backlog?: number;
}

/**
 * What limits a call of a webhook. Of an answer nothing but its head is needed; what is read of the rest only lets the
 * connection be used again.
 */
export const webhookLimits = { requestTimeoutMs: 10_000, maxReplyBytes: 64 * 1024, idleMs: 4_000, barsLocal: true };

/**
 * Posts each part of the text as one message, in order, with the same id on every try, and before them what earlier runs
 * left for the same address. Each is written to the spool before it is sent, and stays there until the receiver has taken
 * it. Rejects at the end, naming how many messages of this run were not delivered and why. Neither a slow nor a dead
 * receiver holds up the run, and all of it ends a stated time after the run.
 */
export function webhook(options: WebhookOptions): Output {
  return async (text) => {
    const { url, secret, clock, signal: stop, afterRunMs = 30_000, onNote = () => {}, shape } = options;
    const { proxies, tries = 3, pauseMs = 1_000, goneMs = 30_000, backlog = 10_000 } = options;
    const { timeoutMs = webhookLimits.requestTimeoutMs } = options;
    const spool = await openRunSpool(options.spool, options);
    const store = createMessageStore(spool.file, backlog);
    const queue = createMessageQueue(store);
    const source = afterEarlier(spool.earlier, queue);
    const time = createDeliveryTime(source, { clock, afterRunMs, forLastMs: afterRunMs / 3, ...(stop && { stop }) });
    const http = createHttp({ ...webhookLimits, requestTimeoutMs: timeoutMs, ...(proxies && { proxies }) });
    const made = collect(text, queue, (message) => writeMessage(message, shape, clock.now())).finally(time.runEnded);
    // Awaited below; an error before that must not go unheard as an unhandled rejection.
    made.catch(() => {});
    let reason = '';
    let waiting = 0;
    try {
      const post = createPostMessage({ url, secret, clock, timeoutMs }, http);
      reason = await deliver(source, post, time, { clock, tries, pauseMs, goneMs });
      await made;
    } finally {
      time.release();
      http.close();
      waiting = await spool.close();
    }
    const fault = spool.fault ?? store.fault();
    const { kept, lost } = store.untaken();
    if (waiting > 0) onNote(stillWaiting(waiting, options.spool?.options));
    // What nobody has taken is undelivered, whatever became of it.
    if (kept + lost > 0) {
      const why = reason || tooSlow(backlog);
      throw new Error(undelivered({ kept, lost, fault }, why, options.spool?.options));
    }
    if (fault !== undefined) onNote(`${notKept(fault)}.`);
  };
}

function tooSlow(backlog: number): string {
  return `the receiver was too slow, and only the last ${backlog.toLocaleString('en')} messages wait for it`;
}

/** Takes all messages at the pace of the run. */
async function collect(
  text: AsyncIterable<string>,
  queue: MessageQueue,
  write: (text: string) => SpooledMessage,
): Promise<void> {
  try {
    for await (const message of text) queue.push(write(message));
  } finally {
    queue.end();
  }
}
