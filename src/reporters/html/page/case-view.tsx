import { useEffect, useState } from 'preact/hooks';
import { CaseBody } from './case-body.tsx';
import type { Query } from './query.ts';
import { caseLink, casesLink } from './route.ts';
import type { Detail, Row } from './shape.ts';
import type { Data } from './unpack.ts';
import { useFocusedHeading, useKeys } from './use.ts';

/** The page of one case, with the way to its neighbours in the table that was shown last. */
export function CaseView({
  data,
  rows,
  found,
  caseId,
  query,
}: {
  readonly data: Data;
  readonly rows: readonly Row[] | undefined;
  readonly found: readonly number[];
  readonly caseId: string;
  readonly query: Query;
}) {
  const at = rows?.findIndex(([id]) => id === caseId) ?? -1;
  const row = rows?.[at];
  const detail = useDetail(data, at);
  const place = found.indexOf(at);
  const neighbour = (step: number) => (place < 0 ? undefined : rows?.[found[place + step] ?? -1]?.[0]);
  const [previous, next] = [neighbour(-1), neighbour(1)];
  const go = (id: string | undefined) => {
    if (id !== undefined) location.hash = caseLink(id);
  };
  useKeys({ j: () => go(next), k: () => go(previous) });
  return (
    <>
      <nav class="trail" aria-label="Cases">
        <a href={casesLink(query)}>Back to the table</a>
        {previous !== undefined && <a href={caseLink(previous)}>Previous case</a>}
        {next !== undefined && <a href={caseLink(next)}>Next case</a>}
      </nav>
      {row && detail instanceof Object && 'attempts' in detail && (
        <CaseBody facts={data.facts} row={row} detail={detail} />
      )}
      {row && detail === 'unreadable' && (
        <Note title="This case cannot be read" text="The file seems to have been cut." />
      )}
      {rows && !row && (
        <Note
          title="No such case"
          text={
            data.facts.listed === 'all'
              ? 'The link may be of another run.'
              : 'The link may be of another run, or of a case that is not listed here: see the audit log.'
          }
        />
      )}
      {(!rows || (row && detail === undefined)) && <p>Unpacking the case ...</p>}
    </>
  );
}

function Note({ title, text }: { readonly title: string; readonly text: string }) {
  const heading = useFocusedHeading();
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
    </section>
  );
}

function useDetail(data: Data, at: number): Detail | 'unreadable' | undefined {
  const [detail, setDetail] = useState<Detail | 'unreadable'>();
  useEffect(() => {
    if (at >= 0) data.detail(at).then(setDetail, () => setDetail('unreadable'));
  }, [data, at]);
  return detail;
}
