import type { Retrospect } from '../past/retrospect.ts';

/** The run in the environment that is compared with: it is over, and has left its audit log. */
export interface Reference {
  /** Of the audit log, absolute. */
  readonly log: string;
  /** How long it took, in milliseconds: the deadline is that of both. */
  readonly spentMs: number;
  /** What the reports of the run itself are told of it. */
  readonly retrospect: Retrospect;
}
