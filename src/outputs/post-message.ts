import type { Http } from '../http/http.ts';
import type { Clock } from '../model/clock.ts';
import { readWebhookAnswer, type WebhookRefusal } from './webhook-answer.ts';
import { webhookSigner } from './webhook-signer.ts';

/** Makes one try to deliver a message. The id is the same on every try, the time and the signature are not. */
export type PostMessage = (id: string, body: string, signal: AbortSignal) => Promise<'taken' | WebhookRefusal>;

/** Binds the posting to a receiver. A secret that cannot sign is a bug of ours: it is refused before the run. */
export function createPostMessage(
  { url, secret, clock, timeoutMs }: { url: string; secret?: string | undefined; clock: Clock; timeoutMs: number },
  http: Http,
): PostMessage {
  const signer = secret === undefined ? undefined : webhookSigner(secret);
  if (secret !== undefined && !signer) throw new Error('the secret of the webhook cannot sign');
  return async (id, body, signal) => {
    const at = new Date(clock.now());
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      ...(signer && { 'webhook-signature': signer.sign(id, at, body) }),
    };
    const answer = await http.send({ method: 'POST', url, headers, body }, signal);
    return readWebhookAnswer(answer, { url, now: clock.now(), timeoutMs });
  };
}
