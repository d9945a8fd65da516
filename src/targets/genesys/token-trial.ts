import type { HttpReply } from '../../http/http.ts';
import { shareFlight } from '../../lib/shared-flight.ts';
import type { Clock } from '../../model/clock.ts';
import type { CallContext } from '../../model/target.ts';
import type { ApiCall, Sender, Tried } from './api-call.ts';
import type { Failure } from './failure.ts';
import { openLedger } from './ledger.ts';
import { probePath } from './paths.ts';
import type { Redact } from './preview.ts';
import { callRefused, tokenRefused } from './refusal-401.ts';
import { stopFailure } from './stop-failure.ts';

/** Finds out what a 401 is about: the token, which concerns everyone, or only the call that met it. */
export interface TokenTrial {
  /** Told of every call that was answered with anything but 401. `renewed`: it had been refused with an older token. */
  passed(call: ApiCall, tried: Tried, renewed: boolean): void;
  /** Whether another token may help. */
  mayRenew(call: ApiCall, tried: Tried, context: CallContext): Promise<boolean>;
  /** What to say of a call that was refused, where another token did not help or there is none. */
  refused(call: ApiCall, tried: Tried, circumstances: Circumstances): Promise<Failure>;
}

/** How a call stands that was refused. */
export interface Circumstances {
  readonly context: CallContext;
  /** Whether the rate limit has held it up. */
  readonly limited: boolean;
}

/** What the trial needs. */
export interface TrialOptions {
  readonly send: Sender;
  /** Whether there can be another token than the one that there is. */
  readonly renewable: boolean;
  readonly clock: Clock;
  readonly redact: Redact;
}

/** For so long a server that took tokens of this run may refuse every one; then the run ends. */
const patienceMs = 60_000;

/** For so long after a new token that has not helped so far, no other one is got because of a refusal. */
const restMs = 10_000;

type Standing = 'good' | 'bad' | 'unknown';

/**
 * Holds the trial of one run. The first call that is refused has the token renewed. If that does not help, one call that
 * everyone may make, the list of actions, tells whether the server takes the token at all; from then on that is asked
 * first, so that a run over many actions that answer 401 signs in once for all of them, not for each.
 */
export function createTokenTrial({ send, renewable, clock, redact }: TrialOptions): TokenTrial {
  /** Calls that are refused whatever the token is. */
  const refusedHere = new Set<string>();
  let accepted: { readonly token: string; readonly at: number } | undefined;
  let renewal: { readonly at: number; readonly helped: boolean } | undefined;
  let badSince: number | undefined;

  const accept = (token: string) => {
    badSince = undefined;
    accepted = { token, at: clock.monotonic() };
  };
  const probe = shareFlight(async (context): Promise<{ readonly standing: Standing }> => {
    const tried = await send({ method: 'GET', path: probePath }, context, openLedger());
    if (tried.kind !== 'tried') return { standing: 'unknown' };
    const { reply, token } = tried;
    if (isWelcome(reply)) accept(token);
    else if (reply.status === 401) badSince ??= clock.monotonic();
    return { standing: isWelcome(reply) ? 'good' : reply.status === 401 ? 'bad' : 'unknown' };
  });
  const standingOf = async (call: ApiCall, { token, sentAt }: Tried, context: CallContext) => {
    const isProven = accepted?.token === token && accepted.at >= sentAt;
    if (refusedHere.has(keyOf(call)) || isProven) return 'good';
    const result = await probe.join(context);
    return result === 'aborted' ? 'aborted' : result.standing;
  };

  return {
    passed(call, { reply, token }, renewed) {
      refusedHere.delete(keyOf(call));
      if (renewed && renewal) renewal = { ...renewal, helped: true };
      if (isWelcome(reply)) accept(token);
    },
    async mayRenew(call, tried, context) {
      if (refusedHere.has(keyOf(call))) return false;
      const failed = renewal && !renewal.helped ? renewal : undefined;
      if (failed && clock.monotonic() - failed.at < restMs) return false;
      if (failed && (await standingOf(call, tried, context)) === 'good') return false;
      renewal = { at: clock.monotonic(), helped: false };
      return true;
    },
    async refused(call, tried, { context, limited }) {
      const standing = await standingOf(call, tried, context);
      if (standing === 'aborted') {
        return stopFailure({ reason: context.signal.reason, progress: call.progress ?? 'nothing', limited });
      }
      if (standing === 'good' || (standing === 'unknown' && accepted)) {
        refusedHere.add(keyOf(call));
        return callRefused(tried.reply, redact);
      }
      const isLasting = !renewable || (badSince !== undefined && clock.monotonic() - badSince >= patienceMs);
      return tokenRefused(tried.reply, { renewable, isFinal: !accepted || isLasting }, redact);
    },
  };
}

/** A call by what it is about: the tests of one action are one, whatever the id of the test that is asked after. */
function keyOf({ method, path, progress }: ApiCall): string {
  const [address = path] = path.split('?', 1);
  return `${method} ${progress === 'accepted' ? address.slice(0, address.lastIndexOf('/')) : address}`;
}

/** Whether somebody who knows the token has answered: with data, be it that the call was wrong or not allowed. */
function isWelcome({ status, body }: HttpReply): boolean {
  return ((status >= 200 && status < 300) || status === 400 || status === 403) && /^\s*[[{]/.test(body);
}
