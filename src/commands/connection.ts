import type { Target } from '../model/target.ts';

/** A target that is ready, and how to let go of it. */
export interface Connection {
  readonly target: Target;
  readonly baseUrl: string;
  /** HTTP calls spent so far, sign-in included. */
  calls(): number;
  close(): Promise<void>;
}
