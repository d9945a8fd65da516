import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CaseRow } from './case-row.tsx';
import type { Query, SortKey } from './query.ts';
import { casesLink } from './route.ts';
import type { Row, RunFacts } from './shape.ts';
import { useKeys, useMedia } from './use.ts';

/** Heights in CSS pixels; `style.css` has the same. */
const rowHeights = { wide: 34, narrow: 62 } as const;

/** So many rows above and below those in sight are there as well. */
const margin = 12;

const columns: readonly (readonly [key: SortKey, name: string])[] = [
  ['status', 'Status'],
  ['case', 'Case'],
  ['suite', 'Suite'],
  ['action', 'Action'],
  ['latency', 'Latency'],
  ['warnings', 'Warnings'],
];

/** A table of which only the rows in sight are in the document, however many there are. */
export function CaseTable({
  facts,
  rows,
  found,
  query,
  lastCase,
}: {
  readonly facts: RunFacts;
  readonly rows: readonly Row[];
  readonly found: readonly number[];
  readonly query: Query;
  readonly lastCase: string | undefined;
}) {
  const height = useMedia('(max-width: 720px)') ? rowHeights.narrow : rowHeights.wide;
  const { box, first, end, reveal } = useWindow(found.length, height);
  const [chosen, setChosen] = useState(-1);
  // Keys may come faster than the table is drawn: each goes on from the one before.
  const last = useRef(-1);
  const choose = (at: number) => {
    last.current = at;
    setChosen(at);
  };
  const select = (at: number) => {
    const next = Math.max(0, Math.min(found.length - 1, at));
    choose(next);
    reveal(next);
  };
  // With the table itself, so that no key is counted on from a row of the one before.
  useLayoutEffect(() => choose(-1), [found]);
  useEffect(() => {
    const at = lastCase === undefined ? -1 : found.findIndex((place) => rows[place]?.[0] === lastCase);
    if (at >= 0) select(at);
    // Only when the table comes: later the reader decides.
  }, []);
  useEffect(() => {
    const inField = document.activeElement?.closest('input, select');
    if (chosen >= 0 && !inField)
      box.current?.querySelector<HTMLElement>(`[data-at="${chosen}"] a`)?.focus({ preventScroll: true });
  }, [chosen, first]);
  useKeys({
    j: () => select(last.current + 1),
    ArrowDown: () => select(last.current + 1),
    k: () => select(last.current - 1),
    ArrowUp: () => select(last.current - 1),
    Home: () => select(0),
    End: () => select(found.length - 1),
  });

  const shown = found.slice(first, end);
  return (
    <section class="table-box" ref={box} aria-label="Table of cases" tabIndex={0}>
      <table class="cases" aria-rowcount={found.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([key, name]) => (
              <SortHeader key={key} column={key} name={name} query={query} />
            ))}
          </tr>
        </thead>
        <Space height={first * height} />
        <tbody>
          {shown.map((place, at) => {
            const row = rows[place];
            return (
              row && <CaseRow key={place} row={row} facts={facts} at={first + at} isChosen={first + at === chosen} />
            );
          })}
        </tbody>
        <Space height={(found.length - end) * height} />
      </table>
      {found.length === 0 && <p class="empty">No case matches. Take a filter away, or search for less.</p>}
    </section>
  );
}

function SortHeader({
  column,
  name,
  query,
}: {
  readonly column: SortKey;
  readonly name: string;
  readonly query: Query;
}) {
  const isSorted = query.sort === column;
  const order = query.descending ? 'descending' : 'ascending';
  const sort = () => {
    // What is large is looked for first.
    const descending = isSorted ? !query.descending : column === 'latency' || column === 'warnings';
    location.hash = casesLink({ ...query, sort: column, descending });
  };
  return (
    <th
      scope="col"
      class={`column-${column} ${column === 'latency' || column === 'warnings' ? 'numeric' : ''}`}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" onClick={sort}>
        {name}
        <span aria-hidden="true">{isSorted ? (query.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

/** Stands for the rows that are not there. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns.length} style={{ height: `${height}px`, padding: '0', border: '0' }} />
      </tr>
    </tbody>
  );
}

/** Which rows are in sight, as the box is scrolled. */
function useWindow(count: number, height: number) {
  const box = useRef<HTMLDivElement>(null);
  const [{ top, room }, setView] = useState({ top: 0, room: 1_000 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, room: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  const first = Math.max(0, Math.min(count, Math.floor(top / height)) - margin);
  const end = Math.min(count, Math.ceil((top + room) / height) + margin);
  const reveal = (at: number) => {
    const element = box.current;
    if (!element) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const [above, below] = [at * height, (at + 1) * height + head];
    if (above < element.scrollTop) element.scrollTop = above;
    else if (below > element.scrollTop + element.clientHeight) element.scrollTop = below - element.clientHeight;
  };
  return { box, first, end, reveal };
}
