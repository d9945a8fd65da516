import got from 'got';
import { Webhook } from 'standardwebhooks';
import { v7 } from 'uuid';
import { codeOf } from '../lib/code-of.ts';
import { channel } from '../lib/streams.ts';
import type { Clock } from '../model/clock.ts';
import type { Output } from '../model/reporter.ts';

/** Where messages go, and how. */
export interface WebhookOptions {
  readonly url: string;
  /** Signs each message as Standard Webhooks say (https://www.standardwebhooks.com); unsigned without it. */
  readonly secret?: string;
  readonly clock: Clock;
  /** Ends the waiting between tries, for a run that has to stop now. */
  readonly signal?: AbortSignal;
  /** Tries for one message. Default 3. */
  readonly tries?: number;
  /** Wait before the second try, doubled before each further one. Default 1 s. */
  readonly pauseMs?: number;
  /** Default 10 s. */
  readonly timeoutMs?: number;
}

/** Messages that may wait for a slow receiver before the run waits for it too. */
const backlog = 10_000;

/**
 * Posts each part of the text as one message, in order, with the same id on every try. Rejects at the end, naming how
 * many messages were not delivered and why; a receiver that stays away is not waited for again and again.
 */
export function webhook(options: WebhookOptions): Output {
  return async (text) => {
    const messages = channel<string>(backlog);
    const collect = async () => {
      try {
        for await (const message of text) await messages.push(message);
      } finally {
        messages.end();
      }
    };
    const collected = collect();
    let undelivered = 0;
    let reason = '';
    for await (const message of messages.values) {
      // Once a message was given up, the next ones get one try each: the receiver is most likely down.
      const failure = await deliver(message, options, undelivered > 0 ? 1 : (options.tries ?? 3));
      if (failure === undefined) continue;
      undelivered++;
      reason = failure;
    }
    await collected;
    if (undelivered > 0) {
      const messages = undelivered === 1 ? 'One webhook message was' : `${undelivered} webhook messages were`;
      throw new Error(`${messages} not delivered: ${reason}`);
    }
  };
}

/** Resolves to the reason why the message was given up, in words, or to nothing once it was taken. */
async function deliver(body: string, options: WebhookOptions, tries: number): Promise<string | undefined> {
  const id = `msg_${v7()}`;
  let reason = '';
  for (let made = 0; made < tries; made++) {
    if (made > 0) await options.clock.sleep((options.pauseMs ?? 1_000) * 2 ** (made - 1), options.signal);
    if (options.signal?.aborted) return reason || 'the run was ended first';
    const answer = await post(id, body, options);
    if (answer === 'taken') return undefined;
    reason = answer.reason;
    if (!answer.again) return reason;
  }
  return reason;
}

type Refusal = { readonly reason: string; readonly again: boolean };

async function post(id: string, body: string, options: WebhookOptions): Promise<'taken' | Refusal> {
  const timestamp = new Date(options.clock.now());
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1_000)),
  };
  if (options.secret) headers['webhook-signature'] = signer(options.secret).sign(id, timestamp, body);
  try {
    const { statusCode } = await got.post(options.url, {
      body,
      headers,
      retry: { limit: 0 },
      followRedirect: false,
      throwHttpErrors: false,
      timeout: { request: options.timeoutMs ?? 10_000 },
      ...(options.signal && { signal: options.signal }),
    });
    if (statusCode >= 200 && statusCode < 300) return 'taken';
    // Asking again is no use where the receiver understood and said no.
    const again = statusCode === 408 || statusCode === 429 || statusCode >= 500;
    return { reason: `the receiver answered with HTTP status ${statusCode}`, again };
  } catch (error) {
    // An error of got holds the whole request; only its code may leave.
    return { reason: `the receiver could not be reached (${codeOf(error)})`, again: true };
  }
}

/** The standard's secrets are base64 behind `whsec_`; any other text is taken as the key itself. */
function signer(secret: string): Webhook {
  const key = secret.replace(/^whsec_/, '');
  const isBase64 = key.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(key);
  return isBase64 ? new Webhook(key) : new Webhook(secret, { format: 'raw' });
}
