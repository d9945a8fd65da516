import type { HttpReply } from '../../http/http.ts';
import type { Clock } from '../../model/clock.ts';
import type { Protocol } from '../../model/config.ts';
import type { Json } from '../../model/json.ts';
import type { Mode } from '../../model/suite.ts';
import type { ActionError, Contract } from '../../model/target.ts';
import type { Caller } from './call.ts';
import type { Redact } from './preview.ts';

/** The action's own word. */
export type Answer =
  | { readonly kind: 'succeeded'; readonly output: Json }
  | { readonly kind: 'failed'; readonly errors: readonly ActionError[] };

/** The server knows no such action; how to say so is the finder's affair. */
export interface Missing {
  readonly kind: 'missing';
  readonly reply: HttpReply;
}

/** How an accepted test is asked for. */
export interface PollOptions {
  readonly intervalMs: number;
  /** Polls at most. */
  readonly attempts: number;
}

/** What running needs. */
export interface RunOptions {
  readonly call: Caller;
  readonly protocol: Protocol;
  readonly poll: PollOptions;
  readonly clock: Clock;
  /** The server's, for messages. */
  readonly host: string;
  readonly redact: Redact;
  /** The server is a simulator, which is to be told what a case says of the system behind its action. Default false. */
  readonly takesStubs?: boolean;
  readonly knownContract: (id: string, mode: Mode) => Contract | undefined;
}
