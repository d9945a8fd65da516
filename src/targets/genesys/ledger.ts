import type { Trace } from '../../model/target.ts';
import type { HttpReply } from './http.ts';

/** What is noted about one run of an action while it goes on. Sign-in is the run's affair and not counted here. */
export interface Ledger {
  calls: number;
  throttled: number;
  actionId?: string;
  correlationId?: string;
  request?: string;
}

/** An empty one. */
export function openLedger(): Ledger {
  return { calls: 0, throttled: 0 };
}

/** Notes what a reply's headers tell. */
export function noteReply(ledger: Ledger, reply: HttpReply): void {
  const id = reply.headers['inin-correlation-id'];
  // Support asks for it; anything else in this place is not one.
  if (typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id)) ledger.correlationId = id;
}

/** The ledger as the record that is kept. */
export function traceOf({ calls, throttled, actionId, correlationId, request }: Ledger): Trace {
  return {
    ...(actionId !== undefined && { actionId }),
    ...(correlationId !== undefined && { correlationId }),
    ...(request !== undefined && { request }),
    calls,
    throttled,
  };
}
