import type { Target } from '../model/target.ts';
import type { Waiting } from '../run/budget.ts';

/** A target that is ready, and how to let go of it. */
export interface Connection {
  readonly target: Target;
  readonly baseUrl: string;
  /** HTTP calls spent so far, sign-in included. */
  calls(): number;
  /** What the rate limit holds back at this moment. */
  waiting(): Waiting;
  close(): Promise<void>;
}
