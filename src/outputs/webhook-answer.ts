import type { HttpReply } from '../http/http.ts';
import type { NetworkFault } from '../http/network-fault.ts';
import { proxyReason } from '../http/proxy-reason.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import { tlsReason } from '../http/tls-reason.ts';
import { formatDuration } from '../lib/duration.ts';

/** Why a message was not taken. */
export interface WebhookRefusal {
  /** In words, for the end of a sentence, without a full stop. It holds no path of a URL, which may be secret. */
  readonly reason: string;
  /** `again`: another try may do better. `message`: not for this message. `never`: the receiver wants no more at all. */
  readonly retry: 'again' | 'message' | 'never';
  /** How long the receiver asks to be left alone, in milliseconds. */
  readonly waitMs?: number;
}

/** What a try was. */
export interface WebhookTry {
  readonly url: string;
  /** Wall time in milliseconds. */
  readonly now: number;
  /** What it was allowed to take. */
  readonly timeoutMs: number;
}

/** Reads what came of one try. The status decides as soon as it is there: how the body goes on does not matter. */
export function readWebhookAnswer(answer: HttpReply | NetworkFault, made: WebhookTry): 'taken' | WebhookRefusal {
  if (answer.kind === 'reply') return readStatus(answer.status, answer.headers, made);
  return answer.status === undefined
    ? (atProxy(answer, made) ?? unreached(answer, made))
    : readStatus(answer.status, {}, made);
}

function readStatus(status: number, headers: HttpReply['headers'], made: WebhookTry): 'taken' | WebhookRefusal {
  if (status >= 200 && status < 300) return 'taken';
  const said = `the receiver answered with HTTP status ${status}`;
  if (status === 410) return { reason: `${said}: it wants no more messages`, retry: 'never' };
  if (status >= 300 && status < 400) return { reason: `${said}, ${redirect(headers, made)}`, retry: 'message' };
  const waitMs = status === 429 || status === 503 ? retryAfterMs(headers, made.now) : undefined;
  const asks = waitMs === undefined ? '' : `, and asks to wait for ${formatDuration(waitMs)}`;
  // Asking again is no use where the receiver understood and said no.
  const again = status === 408 || status === 429 || status >= 500;
  return { reason: `${said}${asks}`, retry: again ? 'again' : 'message', ...(waitMs !== undefined && { waitMs }) };
}

function redirect({ location }: HttpReply['headers'], { url }: WebhookTry): string {
  const target = typeof location === 'string' && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const where = target && /^https?:$/.test(target.protocol) ? ` to ${target.origin}` : '';
  return `a redirect${where}, which is not followed; set the webhook's URL to where it leads`;
}

function atProxy(answer: NetworkFault, { url }: WebhookTry): WebhookRefusal | undefined {
  const why = proxyReason(answer, new URL(url).host);
  return why && { reason: `the receiver was not reached: ${why.reason}`, retry: why.isLasting ? 'message' : 'again' };
}

/** An error of the network holds the whole request; only its code may leave. */
function unreached({ cause, code }: NetworkFault, { timeoutMs }: WebhookTry): WebhookRefusal {
  switch (cause) {
    case 'dns':
      return { reason: `the receiver's name was not found (${code}); check the webhook's URL`, retry: 'again' };
    case 'tls':
      return {
        reason: `no secure connection to the receiver could be made, since ${tlsReason(code)} (${code}); for a certificate of your company's own, set NODE_EXTRA_CA_CERTS`,
        retry: 'message',
      };
    case 'timeout':
      return { reason: `the receiver did not answer within ${formatDuration(timeoutMs)}`, retry: 'again' };
    case 'garbled':
      return { reason: `what came from the receiver is no web answer (${code})`, retry: 'message' };
    case 'aborted':
      return { reason: 'the time for delivery was over', retry: 'message' };
    default:
      return { reason: `the receiver could not be reached (${code})`, retry: 'again' };
  }
}
