import { legible } from '../../../lib/printable.ts';
import { formatDuration } from './numbers.ts';
import type { SectionProps } from './props.ts';
import { caseLink, casesLink } from './route.ts';
import type { Row } from './shape.ts';

const most = 5;

/** The cases that took longest. */
export function Slowest({ facts, rows = [] }: SectionProps) {
  const slowest = slowestOf(rows);
  if (slowest.length < 2) return null;
  return (
    <section>
      <h2>Slowest cases</h2>
      <ol class="slowest">
        {slowest.map(([id, name, , action, , latencyMs]) => (
          <li key={id}>
            <span class="numeric">{formatDuration(latencyMs ?? 0)}</span>
            <a href={caseLink(id)}>{legible(name)}</a>
            <small>{legible(facts.actions[action]?.name ?? '')}</small>
          </li>
        ))}
      </ol>
      <p>
        <a href={casesLink({ sort: 'latency', descending: true })}>All cases by latency</a>
      </p>
    </section>
  );
}

function slowestOf(rows: readonly Row[]): readonly Row[] {
  let slowest: Row[] = [];
  let border = -1;
  for (const row of rows) {
    if (row[5] === null || row[5] <= border) continue;
    slowest = [...slowest, row].sort((a, b) => (b[5] ?? 0) - (a[5] ?? 0)).slice(0, most);
    if (slowest.length === most) border = slowest.at(-1)?.[5] ?? -1;
  }
  return slowest;
}
