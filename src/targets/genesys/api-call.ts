import type { HttpReply } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { CallContext } from '../../model/target.ts';
import type { Failure, Progress } from './failure.ts';
import type { Ledger } from './ledger.ts';

/** One call of the API, without what all calls have in common. */
export interface ApiCall {
  readonly method: 'GET' | 'POST';
  /** From the root of the API, encoded, with its query. */
  readonly path: string;
  readonly body?: string;
  /** Beside those that every call has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How far the run of the action had come before this call. Default `nothing`. */
  readonly progress?: Progress;
}

/** A call that was answered. */
export interface Tried {
  readonly kind: 'tried';
  readonly reply: HttpReply;
  /** What it was signed with. */
  readonly token: string;
  /** On the monotonic clock, in milliseconds. */
  readonly sentAt: number;
}

/** Makes a call with the token that there is, and repeats it after a 429. */
export type Sender = (call: ApiCall, context: CallContext, ledger: Ledger) => Promise<Tried | NetworkFault | Failure>;
