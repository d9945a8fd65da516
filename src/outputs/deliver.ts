import type { Clock } from '../model/clock.ts';
import type { DeliveryTime } from './delivery-time.ts';
import type { MessageSource } from './message-queue.ts';
import type { Waiting } from './message-spool/waiting.ts';
import type { PostMessage } from './post-message.ts';
import type { WebhookRefusal } from './webhook-answer.ts';

/** How often and how patiently. Times in milliseconds. */
export interface DeliverOptions {
  readonly clock: Clock;
  /** For one message. */
  readonly tries: number;
  /** Before the second try, doubled before each further one. */
  readonly pauseMs: number;
  /**
   * While the run goes on, how long a receiver that counts as gone is left alone before the next message is tried. Without
   * it nothing more is tried then, and a receiver that refuses messages for good is not counted as gone: it is there.
   */
  readonly goneMs?: number;
}

/** Messages in a row that were given up before the receiver counts as gone. */
const enough = 3;

/**
 * Delivers messages one after the other until there are no more, or the receiver wants no more, or the time is over.
 * After three in a row that were given up the receiver is asked seldom, and once the run is over only with the last
 * message of all, which sums up the run. Resolves to why messages were not taken, in words for the end of a sentence;
 * empty where none was refused.
 */
export async function deliver(
  source: MessageSource,
  post: PostMessage,
  time: DeliveryTime,
  options: DeliverOptions,
): Promise<string> {
  const tryAll = createTries(post, time, options);
  const { goneMs } = options;
  let inARow = 0;
  let reason = '';
  for (let waiting = await source.next(); waiting !== undefined; waiting = await source.next()) {
    // Once a message was given up, the next ones get one try each: the receiver is most likely down.
    const answer = await tryAll(waiting, inARow > 0 ? 1 : options.tries);
    waiting.settled(answer);
    if (answer === 'taken' || (goneMs === undefined && answer.isFinal)) inARow = 0;
    else inARow++;
    if (answer === 'taken') continue;
    reason = answer.reason;
    if (answer.retry === 'never' || time.isOver()) break;
    if (inARow < enough) continue;
    if (goneMs === undefined || (await time.pause(goneMs)) === 'run is over') source.lastOnly();
  }
  return time.reason() ?? reason;
}

/** Tries one message as often as it makes sense, and leaves the receiver alone for as long as it asks. */
function createTries(post: PostMessage, time: DeliveryTime, { clock, tries, pauseMs }: DeliverOptions) {
  let quietUntil = clock.monotonic();
  let reason = 'the time for delivery was over';

  /** False where there is no time for it. */
  const waitUntil = async (at: number, signal: AbortSignal): Promise<boolean> => {
    const ms = at - clock.monotonic();
    if (ms > time.left()) return false;
    if (ms > 0) await clock.sleep(ms, signal);
    return !signal.aborted;
  };

  return async (waiting: Waiting, allowed: number): Promise<'taken' | WebhookRefusal> => {
    const { id, body } = waiting.message;
    const signal = time.signal();
    for (let made = 1; await waitUntil(quietUntil, signal); made++) {
      const answer = await post(id, body, signal);
      if (answer === 'taken') return answer;
      waiting.tried(answer);
      reason = answer.reason;
      const { retry, waitMs } = answer;
      // A receiver that says how long to wait is there, and is asked as patiently as any.
      const again = retry === 'again' && made < (waitMs === undefined ? allowed : tries);
      if (again || waitMs !== undefined) quietUntil = clock.monotonic() + (waitMs ?? pauseMs * 2 ** (made - 1));
      if (!again) return answer;
    }
    // There was no time for it: that says nothing about the message.
    return { reason, retry: 'message', isFinal: false };
  };
}
