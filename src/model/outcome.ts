import type { Json, JsonObject } from './json.ts';
import type { Problem } from './problem.ts';
import type { ActionStatus } from './suite.ts';
import type { Trace } from './target.ts';

/** How a case ended. *Flaky* is derived: passed with more than one attempt. */
export type Status = 'passed' | 'failed' | 'errored' | 'skipped';

/** One execution of a case, as it is kept. Times in milliseconds. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** Waiting for the rate limit. */
  readonly queuedMs: number;
  /** From the first byte sent to the last read, polls included, queueing left out. */
  readonly serviceMs: number;
  /** The action's own word; absent where none came. */
  readonly actionStatus?: ActionStatus;
  /** Why the attempt gave no judgement. */
  readonly problem?: Problem;
  readonly trace: Trace;
}

/** What became of a case. */
export interface Outcome {
  readonly status: Status;
  /** Why it is skipped. */
  readonly reason?: string;
  /** The end of the run came before the case had run. */
  readonly unfinished?: true;
  /** Empty where it passed or was skipped. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly attempts: readonly Attempt[];
  /** What the last attempt sent. Absent where nothing was sent. */
  readonly inputs?: JsonObject;
  /** What came back: the output, or the list of errors of a FAILED action. */
  readonly output?: Json;
}
