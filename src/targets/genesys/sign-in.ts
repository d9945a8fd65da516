import type { Http } from '../../http/http.ts';
import { serverBackoff } from '../../http/retry-after.ts';
import { backoffMs } from '../../lib/backoff.ts';
import type { Random } from '../../lib/random.ts';
import { shareFlight } from '../../lib/shared-flight.ts';
import type { Clock } from '../../model/clock.ts';
import type { CallContext } from '../../model/target.ts';
import type { Budget } from '../../run/budget.ts';
import { type Failure, fail } from './failure.ts';
import type { Redact } from './preview.ts';
import type { Throttle } from './throttle.ts';
import { readFixedToken, readTokenReply, type TokenVerdict } from './token-reply.ts';
import { type ClientCredentials, tokenRequest } from './token-request.ts';

/** A token for the `Authorization` header. */
export interface Pass {
  readonly kind: 'token';
  readonly token: string;
}

/** The caller's signal ended the wait. `limited`: the rate limit was what held it up. */
export interface Aborted {
  readonly kind: 'aborted';
  readonly limited: boolean;
  /** What was going on, where it was not the wait for the rate limit. */
  readonly during?: 'sign-in';
}

/** Tokens for all calls of a run, in memory only. */
export interface SignIn {
  /** A token that is good for at least another minute, or why there is none. */
  token(context: CallContext): Promise<Pass | Failure | Aborted>;
  /** Whether there can be another token than the first. */
  readonly renewable: boolean;
  /** Whether the token is the one that is given out now. */
  holds(token: string): boolean;
  /** Throws a refused token away, so that the next call of `token` gives another. */
  discard(refused: string): void;
}

/** What signing in needs. */
export interface SignInOptions {
  readonly url: string;
  readonly credentials: ClientCredentials;
  readonly http: Http;
  readonly budget: Budget;
  readonly throttle: Throttle;
  readonly clock: Clock;
  readonly random: Random;
  readonly redact: Redact;
  /** Told of each new token, so that it can be kept out of every output. */
  readonly onToken: (token: string) => void;
}

/** A token is replaced so long before its end, or after half of its time if that is shorter than this. */
const earlyMs = 60_000;

/** Tries at a sign-in server that is not well. */
const tries = 3;

interface Held extends Pass {
  /** On the monotonic clock, in milliseconds. */
  readonly freshUntil: number;
}

/** Signs in with a token from elsewhere, which nothing can renew. */
export function fixedToken(token: string): SignIn {
  const result = readFixedToken(token);
  return { token: () => Promise.resolve(result), renewable: false, holds: () => true, discard: () => {} };
}

/** Signs in by the OAuth client credentials grant. However many wait, one call is under way; a final refusal is remembered. */
export function createSignIn(options: SignInOptions): SignIn {
  const { clock } = options;
  let held: Held | undefined;
  let refusal: Failure | undefined;
  /** What came of the latest try of the sign-in that is under way. */
  let latest: TokenVerdict | undefined;

  const fresh = () => (held && clock.monotonic() < held.freshUntil ? held : undefined);
  const flight = shareFlight(async (context): Promise<Pass | Failure | Aborted> => {
    latest = undefined;
    const result = await obtain(options, context, (verdict) => {
      latest = verdict;
    });
    if (result.kind === 'token') held = result;
    else if (result.kind === 'problem' && result.retry === 'never') refusal = result;
    return result;
  });

  return {
    renewable: true,
    async token(context) {
      const known = refusal ?? fresh();
      if (known) return known;
      const result = await flight.join(context);
      if (result !== 'aborted') return result;
      // What goes wrong says more than that the time for trying again was over.
      if (latest?.kind === 'unwell' && context.signal.reason === 'timeout') return fail(latest.failure.problem, 'safe');
      return { kind: 'aborted', limited: latest?.kind === 'throttled', during: 'sign-in' };
    },
    holds: (token) => held?.token === token,
    discard(refused) {
      // Of many that meet a 401 with one token, only the first throws it away.
      if (held?.token === refused) held = undefined;
    },
  };
}

/** Asks until there is a token or a final word. */
async function obtain(
  { url, credentials, http, budget, throttle, clock, random, redact, onToken }: SignInOptions,
  { signal, stopwatch }: CallContext,
  tell: (verdict: TokenVerdict) => void,
): Promise<Held | Failure | Aborted> {
  const request = tokenRequest(url, credentials);
  const { host } = new URL(url);
  const holdBack = throttle.watch(host);
  let isLimited = false;
  let failures = 0;

  while ((await stopwatch.queue(budget.take(signal))) === 'granted') {
    const askedAt = clock.monotonic();
    const answer = await http.send(request, signal);
    // That nobody waits any more says nothing of the server.
    if (answer.kind === 'fault' && answer.cause === 'aborted') break;
    const verdict = readTokenReply(answer, host, redact);
    tell(verdict);
    if (verdict.kind === 'token') {
      throttle.passed();
      onToken(verdict.token);
      return { kind: 'token', token: verdict.token, freshUntil: askedAt + freshMs(verdict.lifetimeMs) };
    }
    if (verdict.kind === 'refused') return verdict.failure;
    if (verdict.kind === 'throttled') {
      isLimited = true;
      holdBack(verdict);
      continue;
    }
    if (++failures === tries) return verdict.failure;
    await clock.sleep(backoffMs(failures, serverBackoff, random), signal);
  }
  return { kind: 'aborted', limited: isLimited, during: 'sign-in' };
}

function freshMs(lifetimeMs = Number.POSITIVE_INFINITY): number {
  return lifetimeMs > earlyMs ? lifetimeMs - earlyMs : lifetimeMs / 2;
}
