import type { HttpReply } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { show } from '../../lib/show.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { isCode } from './error-body.ts';
import { type Failure, fail } from './failure.ts';
import { readNetworkFailure } from './network-failure.ts';
import { bodyValue, parseBody } from './parse-body.ts';
import { preview, type Redact } from './preview.ts';
import { said } from './status-failure.ts';

/** What the sign-in server's answer means. */
export type TokenVerdict =
  /** `lifetimeMs` is absent where the server does not say it: the token is then used until it is refused. */
  | { readonly kind: 'token'; readonly token: string; readonly lifetimeMs?: number }
  /** Too many calls: wait, as long as the headers say, and repeat, however often. */
  | { readonly kind: 'throttled'; readonly headers: HttpReply['headers'] }
  /** The server's own trouble: worth a few more tries. */
  | { readonly kind: 'unwell'; readonly failure: Failure }
  /** No try will ever succeed. */
  | { readonly kind: 'refused'; readonly failure: Failure };

/** Two days, the longest that the platform gives. */
const longestLifetimeS = 172_800;

/** Reads what the token endpoint at `host` answered. Every failure is fatal: without a token no case can do better. */
export function readTokenReply(answer: HttpReply | NetworkFault, host: string, redact: Redact): TokenVerdict {
  if (answer.kind === 'fault') {
    const { problem, retry } = readNetworkFailure(answer, host);
    const kind = problem.kind === 'network' ? 'network' : 'sign-in';
    const failure = fail({ ...problem, kind }, retry, true);
    return { kind: answer.sent || retry !== 'never' ? 'unwell' : 'refused', failure };
  }
  const { status } = answer;
  if (status === 429 || isThrottled(answer)) return { kind: 'throttled', headers: answer.headers };
  if (status >= 200 && status < 300) return readToken(answer, host, redact);
  if (status >= 500) {
    const hint = 'Try again later, and look whether Genesys Cloud reports an incident on its status page.';
    return { kind: 'unwell', failure: noToken(`The sign-in server ${host} failed${said(answer, redact)}.`, hint) };
  }
  return { kind: 'refused', failure: refusal(answer, host, redact) };
}

/** A throttled token endpoint answers 400: `invalid_request`, "rate limit exceeded; ...". */
function isThrottled(reply: HttpReply): boolean {
  const body = bodyValue(reply.body);
  if (reply.status !== 400 || !isJsonObject(body) || oauthError(body)?.toLowerCase() !== 'invalid_request')
    return false;
  return [body.description, body.error_description].some(
    (text) => typeof text === 'string' && /rate limit exceeded/i.test(text),
  );
}

function readToken(reply: HttpReply, host: string, redact: Redact): TokenVerdict {
  const parsed = parseBody(reply.body);
  const refuse = (what: string, hint = elsewhere): TokenVerdict => {
    const message = `The sign-in server ${host} answered, but ${what}.`;
    return { kind: 'refused', failure: noToken(message, hint) };
  };
  if ('unreadable' in parsed) return refuse(`its answer holds no token: ${parsed.unreadable}`);
  const body = parsed.value;
  if (!isJsonObject(body) || typeof body.access_token !== 'string' || body.access_token === '') {
    return refuse('its answer holds no `access_token`');
  }
  if (!canBeSent(body.access_token)) return refuse('its token holds characters that no token may hold');
  const senseless = preview(show(body.expires_in ?? null), redact);
  const hint = 'Report this to those who run the sign-in server: `expires_in` has to be a number above 0.';
  return readLifetime(body.access_token, body) ?? refuse(`says that its token is valid for ${senseless} seconds`, hint);
}

/** A token from elsewhere, as it can be used, or why it cannot. */
export function readFixedToken(token: string): { readonly kind: 'token'; readonly token: string } | Failure {
  if (canBeSent(token)) return { kind: 'token', token };
  const message = 'The access token holds characters that no token may hold, such as a blank or a line break.';
  return noToken(message, 'Set GENESYSCLOUD_ACCESS_TOKEN again.');
}

/** Whether the token can stand in a header. */
export function canBeSent(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

function readLifetime(token: string, { expires_in: expiresIn }: JsonObject): TokenVerdict | undefined {
  if (expiresIn === undefined || expiresIn === null) return { kind: 'token', token };
  const isNumeric = typeof expiresIn === 'number' || (typeof expiresIn === 'string' && /^\d+(\.\d+)?$/.test(expiresIn));
  const seconds = isNumeric ? Number(expiresIn) : Number.NaN;
  if (!(seconds > 0)) return undefined;
  return { kind: 'token', token, lifetimeMs: Math.min(seconds, longestLifetimeS) * 1_000 };
}

const elsewhere =
  'Check the region or `loginUrl`: it has to be the root of the sign-in server, such as `https://login.mypurecloud.de`.';

function refusal(reply: HttpReply, host: string, redact: Redact): Failure {
  const body = bodyValue(reply.body);
  const error = isJsonObject(body) ? oauthError(body) : undefined;
  if (!isJsonObject(body) || error === undefined) {
    return noToken(`The sign-in server ${host} gave no token${said(reply, redact)}.`, elsewhere);
  }
  const description = [body.error_description, body.description].find((text) => typeof text === 'string') ?? '';
  const words = preview(`${error}: ${String(description)}`.replace(/: $/, ''), redact);
  const known = error.toLowerCase();
  const what = known === 'invalid_client' ? 'does not accept the client id or the secret' : 'refused to give a token';
  const code = isCode(error) ? error : undefined;
  return noToken(`The sign-in server ${host} ${what} (${words}).`, hints.get(known) ?? otherHint, code);
}

function oauthError({ error }: JsonObject): string | undefined {
  return typeof error === 'string' ? error : undefined;
}

const wrongGrant = 'The OAuth client has to be of the grant type "Client Credentials".';

/** By the OAuth error (RFC 6749, 5.2). */
const hints: ReadonlyMap<string, string> = new Map([
  [
    'invalid_client',
    'Check GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (or the variables that `credentials` of the environment names), and that they belong to this region: an OAuth client of one region is unknown in every other.',
  ],
  ['unauthorized_client', wrongGrant],
  ['unsupported_grant_type', wrongGrant],
]);

const otherHint = 'Check the OAuth client in the Genesys Cloud admin pages, and the region.';

/** Says that there is no token and never will be. */
export function noToken(message: string, hint: string, code?: string): Failure {
  const problem: Problem = { kind: 'sign-in', message, hint, ...(code !== undefined && { code }) };
  return fail(problem, 'never', true);
}
