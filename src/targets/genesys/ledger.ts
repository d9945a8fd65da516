import { correlationIdIn, type HttpReply } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { Trace } from '../../model/target.ts';

/** What is noted about one run of an action while it goes on. Sign-in is the run's affair and not counted here. */
export interface Ledger {
  calls: number;
  throttled: number;
  unserved: number;
  actionId?: string;
  correlationId?: string;
  request?: string;
}

/** An empty one. */
export function openLedger(): Ledger {
  return { calls: 0, throttled: 0, unserved: 0 };
}

/** Notes what the head of a reply tells, be it that the rest never came. `reason` is that of the call's signal. */
export function noteReply(ledger: Ledger, reply: HttpReply | NetworkFault, reason: unknown): void {
  const id = reply.kind === 'fault' ? reply.correlationId : correlationIdIn(reply.headers);
  if (id !== undefined) ledger.correlationId = id;
  if (isUnserved(reply, reason)) ledger.unserved++;
}

function isUnserved(reply: HttpReply | NetworkFault, reason: unknown): boolean {
  if (reply.kind === 'reply') return reply.status === 503 || reply.status === 504;
  return reply.cause === 'timeout' || (reply.cause === 'aborted' && reason === 'timeout');
}

/** The ledger as the record that is kept. */
export function traceOf({ calls, throttled, unserved, actionId, correlationId, request }: Ledger): Trace {
  return {
    ...(actionId !== undefined && { actionId }),
    ...(correlationId !== undefined && { correlationId }),
    ...(request !== undefined && { request }),
    calls,
    throttled,
    ...(unserved > 0 && { unserved }),
  };
}
