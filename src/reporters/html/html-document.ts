import type { RunEvent } from '../../model/event.ts';
import type { Status } from '../../model/outcome.ts';
import type { ReportServices } from '../../model/reporter.ts';
import { withLostCases } from '../with-lost-cases.ts';
import { afterwards } from './afterwards.ts';
import { casesElement, detailsElement, runElement } from './data-elements.ts';
import { detailOf } from './detail-of.ts';
import { pageEnd, pageStart } from './frame.ts';
import { createListing, isFailing } from './listing.ts';
import { createOverview } from './overview.ts';
import { createPack } from './pack.ts';
import type { RunFacts } from './page/shape.ts';

/** So many cases are unpacked at once when the page is opened; and of so many at most the details, when one is looked at. */
const rowsAtOnce = 5_000;
const detailsAtOnce = 200;

/** Characters of details that are unpacked at once at most, unless those of a single case are longer. */
const detailRoom = 1_000_000;

/**
 * The whole page as text. A case waits in the spool with its row of the table and its details; both go into the page
 * packed, so that a hundred thousand cases take some megabytes and open at once.
 */
export async function* htmlDocument(
  events: AsyncIterable<RunEvent>,
  services: ReportServices,
): AsyncGenerator<string, void, undefined> {
  const overview = createOverview();
  const listing = createListing();
  const spool = services.openSpool();
  try {
    for await (const event of withLostCases(events)) {
      overview.add(event);
      listing.add(event);
      if (event.type !== 'case:finished' || !listing.mayList(event)) continue;
      const text = entryOf(event.status, JSON.stringify(overview.rowOf(event)), detailOf(event));
      const full = spool.add({ group: '', index: event.index, text });
      if (full) await full;
    }
    const facts = { ...overview.facts(listing.result()), ...(await afterwards(services)) };
    yield pageStart(facts);
    yield runElement(facts);
    const rows = createPack(rowsAtOnce, Number.POSITIVE_INFINITY, casesElement);
    const details = createPack(detailsAtOnce, detailRoom, detailsElement);
    let left = facts.listedCount;
    for await (const { text } of spool.sorted()) {
      const { row, detail, isListed } = readEntry(text, facts.listed);
      if (!isListed || left === 0) continue;
      left -= 1;
      yield* rows.add(row);
      yield* details.add(detail);
    }
    yield* rows.end();
    yield* details.end();
    yield pageEnd;
  } finally {
    await spool.close();
  }
}

/** What waits for its turn: a sign for cases that did not pass, the row, the details. Neither of them holds a line feed. */
function entryOf(status: Status, row: string, detail: string): string {
  return `${isFailing(status) ? '!' : ' '}${row}\n${detail}`;
}

function readEntry(text: string, listed: RunFacts['listed']) {
  const end = text.indexOf('\n');
  const isListed = listed !== 'failing' || text.startsWith('!');
  return { row: text.slice(1, end), detail: text.slice(end + 1), isListed };
}
