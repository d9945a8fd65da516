import { setMaxListeners } from 'node:events';
import type { CaseEvent, EndSignal, RunFinished } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { StopReason } from '../model/target.ts';

/** Why a run ends before every case has run, in a sentence for its report. */
export interface Halt {
  readonly why: NonNullable<RunFinished['stopped']>['why'];
  readonly message: string;
  /** The cases that never ran are errored with this; without it they are skipped. */
  readonly problem?: Problem;
  /** The signal that ended the run. */
  readonly signal?: EndSignal;
}

/** How a run is told to end early. */
export interface RunControl {
  /** Set once no further case may start. */
  readonly halted: Halt | undefined;
  /** Aborts what is under way; its reason is a `StopReason`. */
  readonly signal: AbortSignal;
  /** Starts no further case. The first halt is the one that counts. */
  halt(halt: Halt): void;
  /** Cuts short what is under way. */
  abort(reason: StopReason): void;
  /**
   * Takes what happened into account, and halts where going on is senseless. Executors call it before they hand an event
   * on: the referee may read it late, and by then further cases would have started.
   */
  note(event: CaseEvent): void;
}

/** What ends a run by itself. */
export interface ControlOptions {
  /** Halt after so many cases that failed or errored. */
  readonly bail?: number;
}

/** So many cases in a row that never reached the server, before any did, end the run. */
const unreachedBeforeHalt = 3;

/** Makes the switch of one run. */
export function createControl({ bail = Number.POSITIVE_INFINITY }: ControlOptions = {}): RunControl {
  const controller = new AbortController();
  // Each case under way listens, and they may be many.
  setMaxListeners(0, controller.signal);
  let halted: Halt | undefined;
  let bad = 0;
  let isReached = false;
  let unreachedInARow = 0;

  const halt = (reason: Halt) => {
    // A signal ends the program in its own way, whatever had been decided before it.
    halted = halted && reason.signal ? { ...halted, signal: reason.signal } : (halted ?? reason);
  };
  return {
    get halted() {
      return halted;
    },
    signal: controller.signal,
    halt,
    abort(reason) {
      controller.abort(reason);
    },
    note(event) {
      if (event.type === 'attempt:finished' && !neverReached(event.attempt.problem)) isReached = true;
      if (event.type !== 'case:finished') return;
      if (event.status === 'failed' || event.status === 'errored') bad++;
      if (bad >= bail) halt(bailed(bad));
      const problem = event.problems[0];
      unreachedInARow = neverReached(problem) ? unreachedInARow + 1 : 0;
      if (problem && !isReached && unreachedInARow >= unreachedBeforeHalt) {
        halt({ why: problem.kind === 'sign-in' ? 'sign-in' : 'network', message: problem.message, problem });
      }
    },
  };
}

/** Whether nothing was sent: to a server that takes no connection, or lets everyone wait, or gives no token. */
function neverReached(problem: Problem | undefined): boolean {
  return problem !== undefined && ['network', 'timeout', 'sign-in'].includes(problem.kind);
}

function bailed(bad: number): Halt {
  const cases = bad === 1 ? 'a case' : `${bad} cases`;
  return { why: 'bail', message: `not run: ${cases} had failed, and --bail was given` };
}
