import type { Json, JsonObject } from '../../model/json.ts';

/** Why an action failed, as the platform's ErrorBody says it beside its `contextId`. */
export interface ActionFault {
  readonly message: string;
  /** Of the body as a whole, e.g. `bad.request`. */
  readonly code: string;
  readonly status: number;
  /** What went wrong: in the action itself, in signing in, or in the system behind it. */
  readonly errorCode: 'ACTION.PROCESSING' | 'ACTION.AUTHENTICATION' | 'ACTION.REMOTE_ENDPOINT';
}

/** One thing that the platform does to run an action, as its admin page lists it. Numbered from 1 by its place. */
export interface Operation {
  readonly name: string;
  readonly success: boolean;
  readonly result?: Json;
  readonly error?: ActionFault;
}

/** What came of an action: the operations up to the one that failed, and how it ended. */
export interface Execution {
  readonly operations: readonly Operation[];
  /** Milliseconds that the system behind the action took. */
  readonly latencyMs: number;
  readonly end:
    | { readonly kind: 'succeeded'; readonly output: Json }
    | { readonly kind: 'failed'; readonly fault: ActionFault }
    /** It sent a request for which nothing is stubbed, so that nothing can be said of it. */
    | { readonly kind: 'unstubbed'; readonly message: string; readonly isUnrecorded?: true };
}

/** A fault of the action itself: a template, a path, a value that does not fit. */
export function processingFault(message: string): ActionFault {
  return { message, code: 'bad.request', status: 400, errorCode: 'ACTION.PROCESSING' };
}

/** An ErrorBody. */
export function errorBodyOf({ message, code, status, errorCode }: ActionFault, contextId: string): JsonObject {
  return { message, code, status, messageParams: {}, contextId, details: [{ errorCode }], errors: [] };
}
