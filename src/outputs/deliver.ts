import { v7 } from 'uuid';
import type { Clock } from '../model/clock.ts';
import type { DeliveryTime } from './delivery-time.ts';
import type { MessageQueue } from './message-queue.ts';
import type { PostMessage } from './post-message.ts';
import type { WebhookRefusal } from './webhook-answer.ts';

/** How often and how patiently. */
export interface DeliverOptions {
  readonly clock: Clock;
  /** For one message. */
  readonly tries: number;
  /** Before the second try, doubled before each further one. */
  readonly pauseMs: number;
}

/** What came of all messages. */
export interface Delivered {
  /** How many were taken. */
  readonly taken: number;
  /** Why others were not, in words for the end of a sentence; empty where none was refused. */
  readonly reason: string;
}

/** Messages in a row that were given up before the receiver counts as gone. */
const enough = 3;

/**
 * Delivers messages one after the other until there are no more, or the receiver wants no more, or the time is over.
 * After three in a row that were given up, only the last one of all is tried again: it sums up the run.
 */
export async function deliver(
  queue: MessageQueue,
  post: PostMessage,
  time: DeliveryTime,
  options: DeliverOptions,
): Promise<Delivered> {
  const tryAll = createTries(post, time, options);
  let taken = 0;
  let inARow = 0;
  let reason = '';
  for (let message = await queue.next(); message !== undefined; message = await queue.next()) {
    // Once a message was given up, the next ones get one try each: the receiver is most likely down.
    const answer = await tryAll(message, inARow > 0 ? 1 : options.tries);
    if (answer === 'taken') {
      taken++;
      inARow = 0;
      continue;
    }
    inARow++;
    reason = answer.reason;
    if (answer.retry === 'never' || time.isOver()) return { taken, reason: time.reason() ?? reason };
    if (inARow === enough) queue.lastOnly();
  }
  const gaveUp = inARow >= enough ? `. After ${enough} in a row, only the last one was tried again` : '';
  return { taken, reason: time.reason() ?? `${reason}${gaveUp}` };
}

/** Tries one message as often as it makes sense, and leaves the receiver alone for as long as it asks. */
function createTries(post: PostMessage, time: DeliveryTime, { clock, tries, pauseMs }: DeliverOptions) {
  let quietUntil = clock.monotonic();
  let last: WebhookRefusal = { reason: 'the time for delivery was over', retry: 'message' };

  /** False where there is no time for it. */
  const waitUntil = async (at: number, signal: AbortSignal): Promise<boolean> => {
    const ms = at - clock.monotonic();
    if (ms > time.left()) return false;
    if (ms > 0) await clock.sleep(ms, signal);
    return !signal.aborted;
  };

  return async (message: string, allowed: number): Promise<'taken' | WebhookRefusal> => {
    const id = `msg_${v7()}`;
    const signal = time.signal();
    for (let made = 1; await waitUntil(quietUntil, signal); made++) {
      const answer = await post(id, message, signal);
      if (answer === 'taken') return answer;
      last = answer;
      const { retry, waitMs } = answer;
      // A receiver that says how long to wait is there, and is asked as patiently as any.
      const again = retry === 'again' && made < (waitMs === undefined ? allowed : tries);
      if (again || waitMs !== undefined) quietUntil = clock.monotonic() + (waitMs ?? pauseMs * 2 ** (made - 1));
      if (!again) break;
    }
    return last;
  };
}
