import type { Random } from '../../lib/random.ts';
import type { Fault } from './action.ts';
import { type Reply, refusal } from './reply.ts';

/** How the token endpoint fails: wrong credentials, throttled for the first calls, or an error of its own. */
export type TokenFailure = 'refused' | 'throttled' | 'error';

/**
 * What is to go wrong, for people who want to see what their CI makes of it. The rates are fractions, from 0 to 1, of
 * the calls that run an action or ask for its result; their sum should not be above 1.
 */
export interface Faults {
  /** Added to the time of every run of an action. */
  readonly latencyMs?: number;
  /** Up to so much more, at random. */
  readonly jitterMs?: number;
  readonly rate429?: number;
  readonly rate500?: number;
  /** The connection is cut once the action has run. */
  readonly rateReset?: number;
  /** The connection is cut within the answer. */
  readonly rateTruncate?: number;
  readonly tokenFailure?: TokenFailure;
}

/** What befalls one call. */
export interface Fate {
  readonly delayMs: number;
  readonly fault?: Fault;
}

/** Decides about calls in the order in which they come: the same seed decides the same. */
export function drawFate(faults: Faults, random: Random): Fate {
  const delayMs = (faults.latencyMs ?? 0) + random() * (faults.jitterMs ?? 0);
  const rates: readonly [Fault, number | undefined][] = [
    ['429', faults.rate429],
    ['500', faults.rate500],
    ['reset', faults.rateReset],
    ['truncate', faults.rateTruncate],
  ];
  let rest = random();
  for (const [fault, rate = 0] of rates) {
    if (rest < rate) return { delayMs, fault };
    rest -= rate;
  }
  return { delayMs };
}

/** Whether the fault comes before the action is run, so that nothing has happened. */
export function comesBefore(fault: Fault): boolean {
  return fault === '429' || fault === '500';
}

/** The answer that a fault makes of an answer. */
export function withFault(fault: Fault, reply: Reply, contextId: string): Reply {
  switch (fault) {
    case '429':
      return throttled(1, contextId);
    case '500': {
      const message = 'The server encountered an unexpected condition which prevented it from fulfilling the request';
      return refusal(500, { code: 'internal.server.error', message }, contextId);
    }
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in to the network.</body></html>\n',
      };
    default:
      return { ...reply, fault };
  }
}

/** A refusal since there were too many calls. */
export function throttled(retryAfterSeconds: number, contextId: string): Reply {
  const message = `Rate limit exceeded the maximum. Retry the request in [${retryAfterSeconds}] seconds`;
  const reply = refusal(429, { code: 'too.many.requests', message }, contextId);
  return { ...reply, headers: { 'retry-after': String(retryAfterSeconds) } };
}
