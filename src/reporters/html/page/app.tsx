import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CaseView } from './case-view.tsx';
import { CasesView } from './cases-view.tsx';
import { Header } from './header.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Overview } from './overview.tsx';
import { createIndex, type Query, usualQuery } from './query.ts';
import { casesLink, parseRoute, type Route } from './route.ts';
import type { Row } from './shape.ts';
import type { Data } from './unpack.ts';
import { useHash, useKeys, useTitle } from './use.ts';

/** The page: which of its three views is shown, and what they have in common. */
export function App({ data, isPrinting }: { readonly data: Data; readonly isPrinting: boolean }) {
  const { facts } = data;
  const route = parseRoute(useHash());
  const rows = useRows(data);
  const query = useLastQuery(route);
  const index = useMemo(() => createIndex(rows ?? [], facts), [rows, facts]);
  const found = useMemo(() => index.find(query), [index, query]);
  const [areKeysShown, showKeys] = useState(false);
  const [lastCase, rememberCase] = useState<string>();
  const caseId = route.view === 'case' ? route.caseId : undefined;
  useEffect(() => {
    if (caseId !== undefined) rememberCase(caseId);
  }, [caseId]);
  const isSearchWanted = useRef(false);
  useEffect(() => {
    if (route.view === 'cases' && isSearchWanted.current) focusSearch();
    isSearchWanted.current = false;
  }, [route.view]);
  useTitle(titleOf(route, rows));
  useKeys({
    '?': () => showKeys(true),
    '/': () => {
      if (route.view === 'cases') focusSearch();
      else {
        isSearchWanted.current = true;
        location.hash = casesLink(query);
      }
    },
    Escape: () => {
      if (areKeysShown) showKeys(false);
      else if (route.view === 'case') location.hash = casesLink(query);
    },
  });

  const view = () => {
    if (route.view === 'case') {
      return <CaseView key={route.caseId} data={data} rows={rows} found={found} caseId={route.caseId} query={query} />;
    }
    // Of a table only what is in sight is there, so the overview with its list of failures is printed instead.
    if (route.view === 'overview' || isPrinting) return <Overview facts={facts} rows={rows} isPrinting={isPrinting} />;
    return <CasesView facts={facts} rows={rows} found={found} query={query} lastCase={lastCase} />;
  };
  return (
    <>
      <Header view={route.view} query={query} showKeys={() => showKeys(true)} />
      <main id="main" class={`view-${isPrinting ? 'print' : route.view}`}>
        {view()}
      </main>
      {areKeysShown && <KeysDialog close={() => showKeys(false)} />}
    </>
  );
}

function focusSearch(): void {
  document.getElementById('search')?.focus();
}

function useRows(data: Data): readonly Row[] | undefined {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    data.rows().then(setRows, () => setRows([]));
  }, [data]);
  return rows;
}

/** The query of the table that was shown last, so that the way back from a case leads to it. */
function useLastQuery(route: Route): Query {
  const [last, setLast] = useState(usualQuery);
  const now = route.view === 'cases' ? route.query : last;
  const text = JSON.stringify(now);
  const query = useMemo<Query>(() => JSON.parse(text), [text]);
  useEffect(() => setLast(query), [query]);
  return query;
}

function titleOf(route: Route, rows: readonly Row[] | undefined): string {
  if (route.view === 'overview') return 'Overview';
  if (route.view === 'cases') return 'Cases';
  return rows?.find(([id]) => id === route.caseId)?.[1] ?? 'Case';
}
