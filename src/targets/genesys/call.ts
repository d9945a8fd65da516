import { backoffMs } from '../../lib/backoff.ts';
import type { Random } from '../../lib/random.ts';
import type { Clock } from '../../model/clock.ts';
import type { CallContext } from '../../model/target.ts';
import type { Budget } from '../../run/budget.ts';
import { type Failure, fail, type Progress } from './failure.ts';
import type { Http, HttpReply, HttpRequest } from './http.ts';
import { type Ledger, noteReply } from './ledger.ts';
import type { NetworkFault } from './network-fault.ts';
import type { Redact } from './preview.ts';
import { retryAfterMs, serverBackoff } from './retry-after.ts';
import type { Aborted, Pass, SignIn } from './sign-in.ts';
import { codeIn, said } from './status-failure.ts';
import { stopFailure } from './stop-failure.ts';

/** One call of the API, without what all calls have in common. */
interface ApiCall {
  readonly method: 'GET' | 'POST';
  /** From the root of the API, encoded, with its query. */
  readonly path: string;
  readonly body?: string;
  /** How far the run of the action had come before this call. Default `nothing`. */
  readonly progress?: Progress;
}

/** Makes a call of the API: waits for its turn, signs it, and repeats it where that is always right, after a 401 or 429. */
export type Caller = (
  call: ApiCall,
  context: CallContext,
  ledger: Ledger,
) => Promise<HttpReply | NetworkFault | Failure>;

/** What calling needs. */
export interface CallerOptions {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly http: Http;
  readonly signIn: SignIn;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly random: Random;
  readonly redact: Redact;
}

/** Binds a caller to its surroundings. */
export function createCaller({ baseUrl, http, signIn, budget, clock, random, redact }: CallerOptions): Caller {
  /** A token and a turn, the token last: the wait for the turn may have outlasted an earlier one. */
  const prepare = async (context: CallContext): Promise<Pass | Failure | Aborted> => {
    const pass = await signIn.token(context);
    if (pass.kind !== 'token') return pass;
    const turn = await context.stopwatch.queue(budget.take(context.signal));
    return turn === 'aborted' ? { kind: 'aborted', limited: true } : signIn.token(context);
  };

  /** One try, or why there is none. */
  const attempt = async (
    call: ApiCall,
    context: CallContext,
    ledger: Ledger,
  ): Promise<Tried | NetworkFault | Failure> => {
    const pass = await prepare(context);
    if (pass.kind === 'problem') return pass;
    if (pass.kind === 'aborted') {
      const limited = pass.limited || ledger.throttled > 0;
      return stopFailure({ reason: context.signal.reason, progress: call.progress ?? 'nothing', limited });
    }
    ledger.calls++;
    const reply = await http.send(signed(call, baseUrl, pass.token), context.signal);
    if (reply.kind === 'fault') return reply;
    noteReply(ledger, reply);
    return { kind: 'tried', reply, token: pass.token };
  };

  return async (call, context, ledger) => {
    let throttles = 0;
    let renewed = false;
    while (true) {
      const result = await attempt(call, context, ledger);
      if (result.kind !== 'tried') return result;
      const { reply, token } = result;
      if (reply.status === 429) {
        ledger.throttled++;
        budget.pause(retryAfterMs(reply.headers, clock.now()) ?? backoffMs(++throttles, serverBackoff, random));
        continue;
      }
      if (reply.status !== 401) return reply;
      if (renewed || !signIn.discard(token)) return tokenRefused(reply, renewed, redact);
      renewed = true;
    }
  };
}

interface Tried {
  readonly kind: 'tried';
  readonly reply: HttpReply;
  readonly token: string;
}

function signed({ method, path, body }: ApiCall, baseUrl: string, token: string): HttpRequest {
  const url = `${baseUrl}${path}`;
  const authorization = `Bearer ${token}`;
  if (body === undefined) return { method, url, headers: { authorization } };
  return { method, url, headers: { authorization, 'content-type': 'application/json' }, body };
}

function tokenRefused(reply: HttpReply, renewed: boolean, redact: Redact): Failure {
  const [which, hint] = renewed
    ? [
        'a token that it had just been given',
        'Check that the region or base URL and the sign-in address belong together: a token of one region is unknown in every other.',
      ]
    : [
        'the access token',
        'It may have expired or belong to another region: get a new one, or give a client id and secret instead, with which action-suite signs in itself.',
      ];
  const message = `The server does not accept ${which}${said(reply, redact)}.`;
  return fail({ kind: 'sign-in', message, hint, ...codeIn(reply) }, 'never', true);
}
