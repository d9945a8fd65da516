import { createHttp, type HttpReply, type HttpRequest } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { Proxies } from '../../http/proxies.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Clock } from '../../model/clock.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { clockSkew } from './clock-skew.ts';
import { readNetworkFailure } from './network-failure.ts';
import { parseBody } from './parse-body.ts';
import type { Redact } from './preview.ts';
import { tokenRefused } from './refusal-401.ts';
import { type Endpoints, tokenUrl } from './regions.ts';
import { readStatusFailure } from './status-failure.ts';
import { readFixedToken, readTokenReply } from './token-reply.ts';
import { type ClientCredentials, tokenRequest } from './token-request.ts';

/** What a look at the API gave: data, or the problem, with the status of the reply where there was one. */
export type Examined =
  | { readonly kind: 'data'; readonly body: JsonObject; readonly headers: HttpReply['headers'] }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly status?: number };

/** What came of signing in. `lifetimeMs` is absent where the server does not say it, and for a token from elsewhere. */
export type SignedIn =
  | { readonly kind: 'token'; readonly token: string; readonly lifetimeMs?: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Asks an organisation for what can be asked without running anything. Each call is made once, however often its answer
 * is asked for, and never repeated: what happens at the first try is what is to be told. Calls may be under way side by side.
 */
export interface Examiner {
  signIn(): Promise<SignedIn>;
  /** Reads what is at a path, from the root of the API, encoded. */
  get(path: string): Promise<Examined>;
  /** By how much this machine's clock is ahead of the server's, in milliseconds; undefined until a reply said its time. */
  aheadMs(): number | undefined;
  close(): void;
}

/** What it needs. Times in milliseconds. */
export interface ExaminerOptions extends Endpoints {
  readonly credentials: ClientCredentials | { readonly accessToken: string };
  readonly proxies: Proxies;
  /** Of one call. */
  readonly requestTimeoutMs: number;
  readonly clock: Clock;
  readonly redact: Redact;
  /** Told of the token before anything is said of it. */
  readonly onToken: (token: string) => void;
}

/** Larger than anything that is asked for here. */
const maxReplyBytes = 1024 * 1024;

/** Opens nothing yet. */
export function createExaminer(options: ExaminerOptions): Examiner {
  const { baseUrl, loginUrl, credentials, proxies, requestTimeoutMs, clock, redact, onToken } = options;
  const http = createHttp({ requestTimeoutMs, maxReplyBytes, idleMs: 1_000, proxies });
  const { host } = new URL(baseUrl);
  const answers = new Map<string, Promise<Examined>>();
  let signing: Promise<SignedIn> | undefined;
  let aheadMs: number | undefined;

  const send = async (request: HttpRequest): Promise<HttpReply | NetworkFault> => {
    const sentAt = clock.now();
    const reply = await http.send(request, new AbortController().signal);
    if (reply.kind === 'reply') aheadMs ??= clockSkew(reply.headers, sentAt, clock.now());
    return reply;
  };
  const obtain = async (): Promise<SignedIn> => {
    if ('accessToken' in credentials) {
      onToken(credentials.accessToken);
      return readFixedToken(credentials.accessToken);
    }
    const url = tokenUrl(loginUrl);
    const verdict = readTokenReply(await send(tokenRequest(url, credentials)), new URL(url).host, redact);
    if (verdict.kind === 'throttled') return { kind: 'problem', problem: tooMany('sign-in') };
    if (verdict.kind !== 'token') return { kind: 'problem', problem: verdict.failure.problem };
    onToken(verdict.token);
    return verdict;
  };
  const signIn = () => (signing ??= obtain());
  const look = async (path: string): Promise<Examined> => {
    const pass = await signIn();
    if (pass.kind === 'problem') return pass;
    const headers = { authorization: `Bearer ${pass.token}` };
    const reply = await send({ method: 'GET', url: `${baseUrl}${path}`, headers });
    if (reply.kind === 'fault') return { kind: 'problem', problem: readNetworkFailure(reply, host).problem };
    return read(reply, { host, renewable: !('accessToken' in credentials), redact });
  };

  return {
    signIn,
    get(path) {
      const answer = answers.get(path) ?? look(path);
      answers.set(path, answer);
      return answer;
    },
    aheadMs: () => aheadMs,
    close: http.close,
  };
}

function read(
  reply: HttpReply,
  { host, renewable, redact }: { readonly host: string; readonly renewable: boolean; readonly redact: Redact },
): Examined {
  const { status, headers } = reply;
  if (status === 401) {
    return { kind: 'problem', status, problem: tokenRefused(reply, { renewable, isFinal: true }, redact).problem };
  }
  if (status === 429) return { kind: 'problem', status, problem: tooMany('reply') };
  if (status < 200 || status >= 300)
    return { kind: 'problem', status, problem: readStatusFailure(reply, redact).problem };
  const parsed = parseBody(reply.body);
  if ('value' in parsed && isJsonObject(parsed.value)) return { kind: 'data', body: parsed.value, headers };
  const why = 'unreadable' in parsed ? parsed.unreadable : 'it is data of another form';
  const message = `What ${host} answered is not what Genesys Cloud answers: ${why}.`;
  const hint = 'Check the region or the base URL. On a guest network, sign in to it in a browser first.';
  return { kind: 'problem', status, problem: { kind: 'reply', message, hint } };
}

function tooMany(kind: 'sign-in' | 'reply'): Problem {
  const message = 'The server says that there are too many calls at this moment.';
  return { kind, message, hint: 'Try again in a minute. Look who else uses the same OAuth client.' };
}
