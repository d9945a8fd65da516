import type { RunEvent } from '../model/event.ts';

/**
 * The events of a resumed run that are new: its last resumption and what follows. All events where it is no such run.
 *
 * @param before how often the run was resumed before that; undefined where it is not resumed
 */
export function sinceResumed(events: AsyncIterable<RunEvent>, before: number | undefined): AsyncIterable<RunEvent> {
  return before === undefined ? events : afterResumptions(events, before + 1);
}

async function* afterResumptions(
  events: AsyncIterable<RunEvent>,
  resumptions: number,
): AsyncGenerator<RunEvent, void, undefined> {
  let left = resumptions;
  for await (const event of events) {
    if (event.type === 'run:resumed') left -= 1;
    if (left <= 0) yield event;
  }
}
