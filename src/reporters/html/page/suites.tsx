import { legible } from '../../../lib/printable.ts';
import type { Status } from '../../../model/outcome.ts';
import { Figures } from './figures.tsx';
import { counted, formatCount } from './numbers.ts';
import type { SectionProps } from './props.ts';
import { casesLink } from './route.ts';
import type { SuiteFacts } from './shape.ts';

/** More stand in the table's filter only. */
const most = 200;

const statuses: readonly Status[] = ['failed', 'errored', 'passed', 'skipped'];

/** How the cases of each suite ended; suites with failures first. */
export function Suites({ facts: { suites } }: SectionProps) {
  if (suites.length === 0) return null;
  const bad = ({ counts }: SuiteFacts) => counts.failed + counts.errored;
  const order = [...suites].sort((a, b) => bad(b) - bad(a)).slice(0, most);
  return (
    <section>
      <h2>Suites</h2>
      <Figures label="Suites" words={['Suite']} numbers={statuses.map(capital)}>
        {order.map((suite) => (
          <tr key={suite.file}>
            <th scope="row">
              <a href={casesLink({ suite: suite.file })}>{legible(suite.title)}</a>
              <small>{legible([suite.file, suite.owner].filter(Boolean).join(' · '))}</small>
              {suite.description !== undefined && <small>{legible(suite.description)}</small>}
            </th>
            {statuses.map((status) => (
              <td key={status} class={`numeric ${suite.counts[status] > 0 ? status : 'none'}`}>
                {formatCount(suite.counts[status])}
              </td>
            ))}
          </tr>
        ))}
      </Figures>
      {suites.length > most && (
        <p>{counted(suites.length - most, 'more suite')}: the table of cases can be filtered by them.</p>
      )}
    </section>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
