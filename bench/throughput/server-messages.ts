/** To the server: forget what was counted, a new job begins. */
export interface Order {
  readonly type: 'begin';
  /** The ids from 1 to this one are expected. */
  readonly cases: number;
  /** The case that gets a wrong answer, so that a tool that checks must notice. */
  readonly wrong?: number;
}

/** What arrived since the last order. */
export interface Tally {
  readonly type: 'tally';
  /** Requests that ran a case. */
  readonly tests: number;
  /** How many of the expected ids they carried. */
  readonly distinct: number;
  /** Requests that nothing was there for. */
  readonly others: number;
}

/** From the server. */
export type Report = Tally | { readonly type: 'ready' } | { readonly type: 'listening'; readonly port: number };
