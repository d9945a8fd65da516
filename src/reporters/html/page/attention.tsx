import { legible } from '../../../lib/printable.ts';
import { Message } from './message.tsx';
import { counted } from './numbers.ts';
import type { SectionProps } from './props.ts';
import { caseLink, casesLink } from './route.ts';
import type { Row } from './shape.ts';
import { StatusMark } from './status.tsx';

/** On the screen the table shows all; on paper there is no other place. */
const most = { screen: 20, paper: 500 } as const;

/** The cases that want looking at first. */
export function Attention({ facts, rows, isPrinting }: SectionProps) {
  const { failed, errored } = facts.counts;
  const total = failed + errored;
  if (total === 0) return null;
  const shown = firstFailing(rows ?? [], isPrinting ? most.paper : most.screen);
  return (
    <section>
      <h2>Failed and errored</h2>
      {!rows && <p>Unpacking the cases ...</p>}
      <ul class="attention">
        {shown.map(([id, name, suite, , status, , , , , message]) => (
          <li key={id}>
            <StatusMark status={status} />
            <div>
              <a href={caseLink(id)}>{legible(name)}</a>
              <p>
                <Message text={message} />
              </p>
              <small>
                {legible(facts.suites[suite]?.title ?? '')} · {legible(facts.suites[suite]?.file ?? '')}
              </small>
            </div>
          </li>
        ))}
      </ul>
      {rows && shown.length < total && (
        <p>
          These are the first {shown.length}.{' '}
          <a href={casesLink({ status: 'attention' })}>All {counted(total, 'case')}</a>
        </p>
      )}
    </section>
  );
}

function firstFailing(rows: readonly Row[], limit: number): readonly Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (row[4] === 'failed' || row[4] === 'errored') found.push(row);
    if (found.length === limit) break;
  }
  return found;
}
