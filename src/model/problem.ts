import type { Json } from './json.ts';
import type { Place } from './place.ts';

/** An expectation was not met: the case has *failed*. */
export type FailureKind =
  /** SUCCEEDED where FAILED was expected, or the other way round. */
  | 'status'
  /** A field that had to be there was absent. */
  | 'missing'
  /** A value of another type that does not convert without loss. */
  | 'type'
  /** A value that a matcher refused. */
  | 'value'
  /** The errors of a FAILED action are not those expected. */
  | 'errors'
  /** The reply came later than the suite allows. */
  | 'latency'
  /** A field came that a `strict` suite does not name. */
  | 'unexpected'
  /** A `check` over the whole reply is not true. */
  | 'check'
  /** The output does not obey the action's own schema. */
  | 'contract'
  /** The output is not the one that was recorded. */
  | 'snapshot'
  /** The action sent a request for which nothing is stubbed. */
  | 'stub';

/** The case could not be judged: it has *errored*. */
export type ErrorKind =
  /** Nothing can be run as asked: an option, the configuration, or a selection without a case. */
  | 'usage'
  /** The file could not be loaded as a suite. */
  | 'invalid-suite'
  /** No token: wrong credentials, or a server that takes none. Ends the run, unless it took others a moment before. */
  | 'sign-in'
  /** HTTP 403: the client lacks a permission. Or a 401 for one action, whose token gets through elsewhere. */
  | 'permission'
  /** No action of that id or name, or several of that name. */
  | 'action'
  /** An input that cannot be sent as the contract wants it. */
  | 'input'
  /** A call that may have side effects, in an environment that is protected from them. */
  | 'protected'
  /** A value that was to be generated could not be. */
  | 'mock'
  /** An expression of the suite has no value, or none of its conditions holds. */
  | 'expression'
  /** The server was not reached: DNS, refused connection, TLS. Nothing was sent. */
  | 'network'
  /** The case took longer than its timeout before anything was sent to the action, the sign-in included. */
  | 'timeout'
  /** The run's deadline passed, so that the case could not finish. */
  | 'deadline'
  /** The rate limit did not let the call through before the run's deadline. */
  | 'rate-limit'
  /** The server said no, or something nobody can read: a redirect, HTML, broken JSON, an unknown status. */
  | 'reply'
  /** The request was sent and its answer lost: the action may have run. Never repeated unless idempotent. */
  | 'outcome-unknown'
  /** Ctrl-C came before anything was sent: the case counts as skipped. */
  | 'interrupted'
  /** A test that was accepted did not finish within the allowed polls. */
  | 'polling'
  /** The executor never reported the case: a fault of the surroundings. */
  | 'lost'
  /** A bug of ours. */
  | 'internal';

/** Something to know about a case that fails nothing. */
export type WarningKind =
  /** A value of another type that converted without loss. */
  | 'coercion'
  /** A scalar was sent as typed since no contract could decide. */
  | 'as-typed'
  /** A `null` input: the platform drops it. */
  | 'null-input'
  /** A text holds `{{name}}`, which other programs fill in: here it is sent as it stands. */
  | 'placeholder'
  /** Slower than `latency.warn`. */
  | 'slow';

/** What went wrong, by cause. The kind alone decides between failed, errored and warning. */
export type ProblemKind = FailureKind | ErrorKind | WarningKind;

/** What is wrong, where, and what to do next, in words for someone who does not program. A value, never thrown. */
export interface Problem {
  readonly kind: ProblemKind;
  /** One or two sentences, no line breaks. */
  readonly message: string;
  /** What to write or do instead. */
  readonly hint?: string;
  /** The place in the suite that asked for this. */
  readonly place?: Place;
  /** The output field or input, dotted: `items[0].sku`. */
  readonly path?: string;
  /** The name of the matcher that refused, e.g. `min`. */
  readonly matcher?: string;
  readonly expected?: Json;
  /** Absent where the field was absent. */
  readonly actual?: Json;
  /** The value after a conversion without loss, for a coercion warning. */
  readonly converted?: Json;
  /** The platform's own code, e.g. `ACTION.REMOTE_ENDPOINT`, or the system's for a network fault, e.g. `ECONNREFUSED`. */
  readonly code?: string;
}

/** The kinds that make a case failed rather than errored. */
const failureKinds: ReadonlySet<ProblemKind> = new Set<FailureKind>([
  'status',
  'missing',
  'type',
  'value',
  'errors',
  'latency',
  'unexpected',
  'check',
  'contract',
  'snapshot',
  'stub',
]);

/** Whether a problem means that an expectation was not met (failed), rather than that nothing could be judged (errored). */
export function isFailure(problem: Problem): boolean {
  return failureKinds.has(problem.kind);
}

/**
 * The key under which a problem is counted in audit records: its code, else the kind in capitals. An unknown outcome is
 * counted as that, whatever broke the connection: it is what has to be looked after.
 */
export function problemCode({ kind, code }: Problem): string {
  const name = kind.replaceAll('-', '_').toUpperCase();
  return kind === 'outcome-unknown' ? name : (code ?? name);
}
