import { countCase, noCounts } from '../../lib/counts.ts';
import type { CaseRef, Counts, RunEvent } from '../../model/event.ts';

/** A run as it stands at this moment, for those who show it while it goes on. Times in milliseconds of a steady clock. */
export interface Progress {
  /** Takes an event into account that came at this time. */
  note(event: RunEvent, atMs: number): void;
  /** False before the first event and from the last on. */
  readonly isUnderWay: boolean;
  /** When the run began, or went on. */
  readonly startedMs: number;
  /** How many cases are to be reported. */
  readonly selected: number;
  /** Of the cases that have finished. */
  readonly counts: Counts;
  /** How many of them have run since `startedMs`: those skipped, and those of a run before this one, took no time. */
  readonly ran: number;
  /** From the start of a case to its end, waiting included; 0 before any has ended. */
  readonly meanMs: number;
  /** The cases under way, those that began first in front. */
  running(): Iterable<Running>;
  readonly runningCount: number;
  /** Calls a minute that the run may make, where that is known. */
  readonly ratePerMinute: number | undefined;
}

/** A case under way. */
export interface Running {
  readonly of: CaseRef;
  readonly sinceMs: number;
}

/** Begins with nothing. Its size depends on how many cases are under way at once, not on how many there are. */
export function createProgress(): Progress {
  const running = new Map<string, Running>();
  let isUnderWay = false;
  let startedMs = 0;
  let selected = 0;
  let counts = noCounts;
  let ran = 0;
  let totalMs = 0;
  let ratePerMinute: number | undefined;

  const begin = (atMs: number) => {
    running.clear();
    isUnderWay = true;
    startedMs = atMs;
    ran = 0;
    totalMs = 0;
  };

  return {
    note(event, atMs) {
      switch (event.type) {
        case 'run:started':
          ({ selected, ratePerMinute } = event);
          return begin(atMs);
        case 'run:resumed':
          return begin(atMs);
        case 'run:finished':
          isUnderWay = false;
          return;
        case 'case:started':
          running.set(event.caseId, { of: event, sinceMs: atMs });
          return;
        case 'case:finished': {
          const own = running.get(event.caseId);
          running.delete(event.caseId);
          counts = countCase(counts, event);
          if (!own || event.status === 'skipped') return;
          ran += 1;
          totalMs += atMs - own.sinceMs;
        }
      }
    },
    get isUnderWay() {
      return isUnderWay;
    },
    get startedMs() {
      return startedMs;
    },
    get selected() {
      return selected;
    },
    get counts() {
      return counts;
    },
    get ran() {
      return ran;
    },
    get meanMs() {
      return ran === 0 ? 0 : totalMs / ran;
    },
    running: () => running.values(),
    get runningCount() {
      return running.size;
    },
    get ratePerMinute() {
      return ratePerMinute;
    },
  };
}
