import type { RunEvent } from '../model/event.ts';
import type { FileReport } from '../model/reporter.ts';
import type { OpenSpool } from '../model/spool.ts';
import { tapPoint } from './tap-point.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * The Test Anything Protocol, version 14 (https://testanything.org/tap-version-14-specification.html): one test point
 * for each case, in the order of the plan, without subtests, which few readers know.
 */
export const tap: FileReport = {
  fileName: 'results.tap',
  create:
    ({ openSpool }) =>
    (events) =>
      document(events, openSpool),
};

async function* document(
  events: AsyncIterable<RunEvent>,
  openSpool: OpenSpool,
): AsyncGenerator<string, void, undefined> {
  const spool = openSpool();
  let count = 0;
  try {
    for await (const event of withLostCases(events)) {
      if (event.type !== 'case:finished') continue;
      count += 1;
      const full = spool.add({ group: '', index: event.index, text: tapPoint(event) });
      if (full) await full;
    }
    yield `TAP version 14\n1..${count}\n`;
    let number = 0;
    for await (const { text } of spool.sorted()) {
      number += 1;
      // Only now it is known which one it is.
      yield text.replace(/^(?:not )?ok/, `$& ${number}`);
    }
  } finally {
    await spool.close();
  }
}
