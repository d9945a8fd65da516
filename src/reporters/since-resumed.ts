import type { RunEvent } from '../model/event.ts';

/**
 * Makes a function that tells of each event, in their order, whether it is new: whether it is the last resumption of a
 * resumed run, or follows it. All events are where it is no such run.
 *
 * @param before how often the run was resumed before that; undefined where it is not resumed
 */
export function newness(before: number | undefined): (event: RunEvent) => boolean {
  let left = before === undefined ? 0 : before + 1;
  return (event) => {
    if (event.type === 'run:resumed') left -= 1;
    return left <= 0;
  };
}

/** The events that are new; see `newness`. */
export function sinceResumed(events: AsyncIterable<RunEvent>, before: number | undefined): AsyncIterable<RunEvent> {
  return before === undefined ? events : afterResumptions(events, newness(before));
}

async function* afterResumptions(
  events: AsyncIterable<RunEvent>,
  isNew: (event: RunEvent) => boolean,
): AsyncGenerator<RunEvent, void, undefined> {
  for await (const event of events) if (isNew(event)) yield event;
}
