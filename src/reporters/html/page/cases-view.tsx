import { legible } from '../../../lib/printable.ts';
import { CaseTable } from './case-table.tsx';
import { Filters } from './filters.tsx';
import { counted, formatCount } from './numbers.ts';
import type { Query } from './query.ts';
import type { Row, RunFacts } from './shape.ts';
import { useFocusedHeading } from './use.ts';

/** The table of cases, with what narrows it. */
export function CasesView({
  facts,
  rows,
  found,
  query,
  lastCase,
}: {
  readonly facts: RunFacts;
  readonly rows: readonly Row[] | undefined;
  /** Places among the rows, in the order shown. */
  readonly found: readonly number[];
  readonly query: Query;
  /** The case that was looked at last, where the way back leads. */
  readonly lastCase: string | undefined;
}) {
  const heading = useFocusedHeading();
  return (
    <>
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          Cases
        </h1>
        <p role="status">
          {rows ? `${formatCount(found.length)} of ${counted(rows.length, 'case')}` : 'Unpacking the cases ...'}
        </p>
      </div>
      {facts.listed !== 'all' && <p class="explanation">{legible(listedText(facts))}</p>}
      <Filters facts={facts} query={query} />
      {rows && <CaseTable facts={facts} rows={rows} found={found} query={query} lastCase={lastCase} />}
    </>
  );
}

function listedText({ listed, counts }: RunFacts): string {
  const which =
    listed === 'noteworthy'
      ? 'those that did not pass at once or have warnings'
      : 'those that failed or errored, and of them the first';
  return `Of ${counted(counts.total, 'case')} in all, only ${which} are listed here. The audit log and results.json hold every case.`;
}
