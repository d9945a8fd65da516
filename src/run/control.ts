import { setMaxListeners } from 'node:events';
import type { EndSignal, RunFinished } from '../model/event.ts';
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
}

/** Makes the switch of one run. */
export function createControl(): RunControl {
  const controller = new AbortController();
  // Each case under way listens, and they may be many.
  setMaxListeners(0, controller.signal);
  let halted: Halt | undefined;
  return {
    get halted() {
      return halted;
    },
    signal: controller.signal,
    halt(halt) {
      // A signal ends the program in its own way, whatever had been decided before it.
      halted = halted && halt.signal ? { ...halted, signal: halt.signal } : (halted ?? halt);
    },
    abort(reason) {
      controller.abort(reason);
    },
  };
}
