import type { Http, HttpReply, HttpRequest } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { Clock } from '../../model/clock.ts';
import type { CallContext } from '../../model/target.ts';
import type { Budget } from '../../run/budget.ts';
import type { ApiCall, Sender } from './api-call.ts';
import type { Failure } from './failure.ts';
import { type Ledger, noteReply } from './ledger.ts';
import type { Redact } from './preview.ts';
import type { ServerLimit } from './server-limit.ts';
import type { Aborted, Pass, SignIn } from './sign-in.ts';
import { stopFailure } from './stop-failure.ts';
import type { Throttle } from './throttle.ts';
import { createTokenTrial } from './token-trial.ts';

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
  readonly throttle: Throttle;
  readonly serverLimit: ServerLimit;
  readonly clock: Clock;
  readonly redact: Redact;
}

/** Binds a caller to its surroundings. */
export function createCaller(options: CallerOptions): Caller {
  const { baseUrl, http, signIn, budget, throttle, serverLimit, clock, redact } = options;
  const { host } = new URL(baseUrl);
  /** A token and a turn, the token last: the wait for the turn may have outlasted an earlier one. */
  const prepare = async (call: ApiCall, context: CallContext): Promise<Pass | Failure | Aborted> => {
    const pass = await signIn.token(context);
    if (pass.kind !== 'token') return pass;
    const line = call.progress === 'accepted' ? 'poll' : 'start';
    const turn = await context.stopwatch.queue(budget.take(context.signal, line));
    return turn === 'aborted' ? { kind: 'aborted', limited: true } : signIn.token(context);
  };

  /** One try, or why there is none. */
  const attempt: Sender = async (call, context, ledger) => {
    const pass = await prepare(call, context);
    if (pass.kind === 'problem') return pass;
    if (pass.kind === 'aborted') {
      const limited = pass.limited || ledger.throttled > 0;
      const { reason } = context.signal;
      return stopFailure({ reason, progress: call.progress ?? 'nothing', limited, during: pass.during });
    }
    ledger.calls++;
    const sentAt = clock.monotonic();
    const hear = serverLimit.sent();
    const reply = await http.send(signed(call, baseUrl, pass.token), context.signal);
    noteReply(ledger, reply, context.signal.reason);
    if (reply.kind === 'fault') return reply;
    hear(reply);
    return { kind: 'tried', reply, token: pass.token, sentAt };
  };

  /** Tries until the answer is another one than 429. */
  const send: Sender = async (call, context, ledger) => {
    const holdBack = throttle.watch(host);
    while (true) {
      const result = await attempt(call, context, ledger);
      if (result.kind !== 'tried') return result;
      if (result.reply.status !== 429) {
        throttle.passed();
        return result;
      }
      ledger.throttled++;
      holdBack(result.reply);
    }
  };

  const trial = createTokenTrial({ send, renewable: signIn.renewable, clock, redact });
  return async (call, context, ledger) => {
    let renewed = false;
    while (true) {
      const result = await send(call, context, ledger);
      if (result.kind !== 'tried') return result;
      const { reply, token } = result;
      if (reply.status !== 401) {
        trial.passed(call, result, renewed);
        return reply;
      }
      // Another token costs nothing where somebody else has got it already.
      if (signIn.holds(token)) {
        const renews = !renewed && signIn.renewable && (await trial.mayRenew(call, result, context));
        if (!renews) return trial.refused(call, result, { context, limited: ledger.throttled > 0 });
        signIn.discard(token);
      }
      renewed = true;
    }
  };
}

function signed({ method, path, body, headers: own = {} }: ApiCall, baseUrl: string, token: string): HttpRequest {
  const url = `${baseUrl}${path}`;
  const authorization = `Bearer ${token}`;
  if (body === undefined) return { method, url, headers: { ...own, authorization } };
  return { method, url, headers: { ...own, authorization, 'content-type': 'application/json' }, body };
}
