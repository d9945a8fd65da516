import { correlationIdIn, type HttpReply } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { Trace } from '../../model/target.ts';

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

/** Notes what the head of a reply tells, be it that the rest never came. */
export function noteReply(ledger: Ledger, reply: HttpReply | NetworkFault): void {
  const id = reply.kind === 'fault' ? reply.correlationId : correlationIdIn(reply.headers);
  if (id !== undefined) ledger.correlationId = id;
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
