import type { Json, JsonObject } from './json.ts';
import type { NoticeContent } from './notice.ts';
import type { Problem } from './problem.ts';
import type { Stub } from './stub.ts';
import type { Mode } from './suite.ts';

/** One execution of an action, with every value resolved. */
export interface TestRequest {
  /** Id or exact name; the target finds the id. */
  readonly action: string;
  readonly mode: Mode;
  readonly flatten: boolean;
  readonly inputs: JsonObject;
  /** What the system behind the action answers, where the target is a simulator; any other looks at nothing of it. */
  readonly stubs?: readonly Stub[];
}

/** One reason why an action FAILED, as the platform says it. */
export interface ActionError {
  readonly code: string;
  readonly message: string;
  /** The input that the error is about. */
  readonly field?: string;
}

/** What is known about how a reply came to be. */
export interface Trace {
  /** The action's id, once it is known. */
  readonly actionId?: string;
  /** `ININ-Correlation-Id` of the last response. */
  readonly correlationId?: string;
  /** The request that the platform really sent, e.g. `[GET] https://...`. */
  readonly request?: string;
  /** HTTP calls made, look-ups, polls and repeats after a 429 included. */
  readonly calls: number;
  /** How many of them were answered with 429. */
  readonly throttled: number;
  /** How many the server could not serve: 503, 504, or no answer within the time allowed. Absent where there were none. */
  readonly unserved?: number;
}

/** A Problem instead of an answer, with what may be done about it. */
export interface Failure {
  readonly kind: 'problem';
  readonly problem: Problem;
  /**
   * `safe`: nothing reached the action, so anyone may try again. `if-idempotent`: it may have run.
   * `never`: trying again changes nothing.
   */
  readonly retry: 'safe' | 'if-idempotent' | 'never';
  /** True where no further case can do better: the run is to stop. */
  readonly fatal?: boolean;
}

/** What a target gave: the action's own word, or the Problem that kept it from giving one. */
export type Reply =
  | { readonly kind: 'succeeded'; readonly output: Json; readonly trace: Trace }
  | { readonly kind: 'failed'; readonly errors: readonly ActionError[]; readonly trace: Trace }
  | (Failure & { readonly trace: Trace });

/** Time as one attempt spends it. */
export interface Stopwatch {
  /** Waits for `turn`, which is for the rate limit to give: that counts against the run's deadline only. */
  queue<T>(turn: Promise<T>): Promise<T>;
  /**
   * Waits for work that cases share, such as signing in. It is no part of the action's service time, but has as much
   * time again as the timeout allows.
   */
  share<T>(work: Promise<T>): Promise<T>;
  /** Milliseconds of service left before the timeout. */
  left(): number;
}

/** What a call may use of the surroundings. */
export interface CallContext {
  /** Aborts the call: the case's timeout, the run's deadline, or Ctrl-C; the reason is a `StopReason`. */
  readonly signal: AbortSignal;
  readonly stopwatch: Stopwatch;
}

/** Why a call was cut short: the abort signal's `reason`. */
export type StopReason = 'timeout' | 'deadline' | 'interrupted' | 'stopped';

/**
 * The inputs that the templates of an action's request name, by what is sent where one of them is left out. Each name
 * once, in the order of the alphabet.
 */
export interface TemplateInputs {
  /** The text of the reference itself, such as `${input.channel}`. */
  readonly loud: readonly string[];
  /** Nothing: each reference is written `$!{input.channel}`, or stands where an `#if` has looked at the input. */
  readonly quiet: readonly string[];
}

/** The part of an action's contract that decides about values: JSON Schemas, draft-04. */
export interface Contract {
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
  /** HTTP method of the request that the action sends, e.g. `GET`. */
  readonly requestType?: string;
  /** Absent where the templates are not known. */
  readonly templateInputs?: TemplateInputs;
}

/** Something that runs Data Actions: the Genesys Cloud API, or a stand-in for it. */
export interface Target {
  /** Runs the action once. Never throws for anything the server or the network does. */
  run(request: TestRequest, context: CallContext): Promise<Reply>;
  /**
   * The contract of the published action or, for the mode `draft`, of its draft, asked for once a run; `undefined` where
   * the server has none, and the Problem where it could not be had. Asking runs nothing, so that `retry` is never
   * `if-idempotent`.
   */
  contract(of: Pick<TestRequest, 'action' | 'mode'>, context: CallContext): Promise<Contract | Failure | undefined>;
  /**
   * Has the listener told what concerns no case but the whole run, such as a long wait for the rate limit. There is one
   * listener; absent where there is never anything to tell.
   */
  onNotice?(listener: (notice: NoticeContent) => void): void;
}
