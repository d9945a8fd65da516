import type { RunEvent } from '../model/event.ts';
import type { Bodies, FileReport } from '../model/reporter.ts';
import { recorded } from './audit.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * The events as JSON Lines, for programs, in the order in which they came: what the audit log holds of them, without its
 * numbers and its chain, and with the cases that are lost where the run was cut.
 */
export const jsonl: FileReport = {
  fileName: 'events.jsonl',
  create:
    ({ bodies }) =>
    (events) =>
      lines(events, bodies),
};

async function* lines(events: AsyncIterable<RunEvent>, bodies: Bodies): AsyncGenerator<string, void, undefined> {
  for await (const event of withLostCases(events)) yield `${JSON.stringify(recorded(event, bodies))}\n`;
}
