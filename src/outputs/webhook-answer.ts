import { barredWords } from '../http/barred-address.ts';
import type { HttpReply } from '../http/http.ts';
import type { FaultCause, NetworkFault } from '../http/network-fault.ts';
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
  /** Whether the receiver has seen the message and refused it, so that it would be refused another day as well. */
  readonly isFinal: boolean;
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
  if (answer.kind === 'reply') return readStatus(answer.status, answer.headers, made, answer.body.trim());
  return answer.status === undefined
    ? (atProxy(answer, made) ?? unreached(answer, made))
    : readStatus(answer.status, {}, made);
}

function readStatus(
  status: number,
  headers: HttpReply['headers'],
  made: WebhookTry,
  body = '',
): 'taken' | WebhookRefusal {
  if (status >= 200 && status < 300) return 'taken';
  const said = `the receiver answered with HTTP status ${status}${slackWords.has(body) ? ` (${body})` : ''}`;
  if (status === 410) return { reason: `${said}: it wants no more messages`, retry: 'never', isFinal: true };
  if (status >= 300 && status < 400)
    return { reason: `${said}, ${redirect(headers, made)}`, retry: 'message', isFinal: true };
  const waitMs = status === 429 || status === 503 ? retryAfterMs(headers, made.now) : undefined;
  const asks = waitMs === undefined ? '' : `, and asks to wait for ${formatDuration(waitMs)}`;
  // Asking again is no use where the receiver understood and said no.
  const again = status === 408 || status === 429 || status >= 500;
  return {
    ...{ reason: `${said}${asks}`, retry: again ? 'again' : 'message', isFinal: !again },
    ...(waitMs !== undefined && { waitMs }),
  };
}

/**
 * The words by which Slack says what is wrong; any other text could hold what nobody may see. Sources:
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors and
 * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks.
 */
const slackWords: ReadonlySet<string> = new Set([
  'action_prohibited',
  'channel_is_archived',
  'channel_not_found',
  'invalid_blocks',
  'invalid_payload',
  'invalid_token',
  'no_active_hooks',
  'no_service',
  'no_service_id',
  'no_team',
  'no_text',
  'posting_to_general_channel_denied',
  'rollup_error',
  'team_disabled',
  'too_many_attachments',
  'user_not_found',
]);

function redirect({ location }: HttpReply['headers'], { url }: WebhookTry): string {
  const target = typeof location === 'string' && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const where = target && /^https?:$/.test(target.protocol) ? ` to ${target.origin}` : '';
  return `a redirect${where}, which is not followed; set the webhook's URL to where it leads`;
}

function atProxy(answer: NetworkFault, { url }: WebhookTry): WebhookRefusal | undefined {
  const why = proxyReason(answer, new URL(url).host);
  if (!why) return undefined;
  const retry = why.isLasting ? 'message' : 'again';
  return { reason: `the receiver was not reached: ${why.reason}`, retry, isFinal: false };
}

/** An error of the network holds the whole request; only its code may leave. */
function unreached({ cause, code }: NetworkFault, { timeoutMs }: WebhookTry): WebhookRefusal {
  const [reason, retry] = unreachedReason(cause, code, timeoutMs);
  return { reason, retry, isFinal: false };
}

function unreachedReason(cause: FaultCause, code: string, timeoutMs: number): [string, 'again' | 'message'] {
  switch (cause) {
    case 'dns':
      return [`the receiver's name was not found (${code}); check the webhook's URL`, 'again'];
    case 'barred':
      return [`the receiver's name leads to ${barredWords}; check the webhook's URL`, 'message'];
    case 'tls':
      return [
        `no secure connection to the receiver could be made, since ${tlsReason(code)} (${code}); for a certificate of your company's own, set NODE_EXTRA_CA_CERTS`,
        'message',
      ];
    case 'timeout':
      return [`the receiver did not answer within ${formatDuration(timeoutMs)}`, 'again'];
    case 'garbled':
      return [`what came from the receiver is no web answer (${code})`, 'message'];
    case 'aborted':
      return ['the time for delivery was over', 'message'];
    default:
      return [`the receiver could not be reached (${code})`, 'again'];
  }
}
