import type { Problem } from '../../model/problem.ts';
import type { Failure } from '../../model/target.ts';

export type { Failure };

/** Puts a failure together. */
export function fail(problem: Problem, retry: Failure['retry'], fatal = false): Failure {
  return { kind: 'problem', problem, retry, ...(fatal && { fatal }) };
}

/**
 * How far a call had come when it ended. `nothing`: no action was touched, neither by this call nor before it. `sent`:
 * the request that runs the action may have arrived. `accepted`: the server has accepted the test, and was being asked
 * about it.
 */
export type Progress = 'nothing' | 'sent' | 'accepted';

/** The advice wherever an action may have run and nobody knows. */
export const lookWhetherItRan =
  'Look in the other system whether it ran. If the action may safely run twice, write `idempotent: true` in the suite, and lost answers are asked for again.';
