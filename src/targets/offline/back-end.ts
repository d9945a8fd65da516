import type { BackEndRequest } from '../../model/stub.ts';

/** What the system behind an action answered. */
export interface BackEndAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** That it did not answer: no answer in time, a connection that was cut, or nobody who listens. */
export interface BackEndFault {
  readonly kind: 'fault';
  readonly fault: 'timeout' | 'reset' | 'refused';
  /** What a program would say of it, e.g. `Connection reset`. */
  readonly message: string;
}

/** What a program would say of each. */
export const backEndFaults: Readonly<Record<BackEndFault['fault'], BackEndFault>> = {
  timeout: { kind: 'fault', fault: 'timeout', message: 'Read timed out' },
  reset: { kind: 'fault', fault: 'reset', message: 'Connection reset' },
  refused: { kind: 'fault', fault: 'refused', message: 'Connection refused' },
};

/** That nothing is stubbed for the request: the case that sent it shows nothing of the action. */
export interface Unstubbed {
  readonly kind: 'unstubbed';
  /** What was sent, and why no rule fits: whole sentences. */
  readonly message: string;
  /** It was to be recorded, and could not be; the message says why, and what to do. */
  readonly isUnrecorded?: true;
}

/** What came of a request; `latencyMs` is how long a real system would have taken. */
export type BackEndResult = { readonly latencyMs: number } & (BackEndAnswer | BackEndFault | Unstubbed);

/** The system behind an action. Never throws. */
export type BackEnd = (request: BackEndRequest) => BackEndResult | Promise<BackEndResult>;
