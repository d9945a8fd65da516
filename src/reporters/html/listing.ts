import { isFlaky } from '../../lib/counts.ts';
import type { CaseFinished, RunEvent } from '../../model/event.ts';
import type { Status } from '../../model/outcome.ts';
import type { RunFacts } from './page/shape.ts';

/** So many cases a page lists at most: what a browser opens within three seconds. */
export const listLimit = 100_000;

/** Decides which cases the page lists. */
export interface Listing {
  /** Takes the next event into account. */
  add(event: RunEvent): void;
  /** Whether the page may come to list the case, as far as that is known so far. */
  mayList(event: CaseFinished): boolean;
  /** What the page lists, now that all events are known; and whether a case that it may list is among that. */
  result(): Pick<RunFacts, 'listed' | 'listedCount'>;
}

/**
 * All cases up to the limit. Of more, those that tell something: that did not pass, were tried again, or have warnings;
 * of too many of these, those that failed or errored, and the first of them. How many cases there are is known from the
 * start of the run, so that what is never listed need not wait for the end.
 */
export function createListing(limit = listLimit): Listing {
  let selected = 0;
  let all = 0;
  let noteworthy = 0;
  let failing = 0;
  return {
    add(event) {
      if (event.type === 'run:started') selected = event.selected;
      if (event.type !== 'case:finished') return;
      all += 1;
      if (isNoteworthy(event)) noteworthy += 1;
      if (isFailing(event.status)) failing += 1;
    },
    mayList: (event) => Math.max(selected, all) <= limit || isNoteworthy(event),
    result() {
      if (Math.max(selected, all) <= limit) return { listed: 'all', listedCount: all };
      if (noteworthy <= limit) return { listed: 'noteworthy', listedCount: noteworthy };
      return { listed: 'failing', listedCount: Math.min(failing, limit) };
    },
  };
}

/** Whether the case has failed or errored. */
export function isFailing(status: Status): boolean {
  return status === 'failed' || status === 'errored';
}

function isNoteworthy(event: CaseFinished): boolean {
  return event.status !== 'passed' || event.warnings.length > 0 || isFlaky(event);
}
