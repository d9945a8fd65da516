import { legible } from '../../../lib/printable.ts';
import { Message } from './message.tsx';
import { formatDuration } from './numbers.ts';
import { isFlakyRow } from './query.ts';
import { caseLink } from './route.ts';
import type { Row, RunFacts } from './shape.ts';
import { StatusMark } from './status.tsx';

/** One case in the table. */
export function CaseRow({
  row,
  facts,
  at,
  isChosen,
}: {
  readonly row: Row;
  readonly facts: RunFacts;
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly isChosen: boolean;
}) {
  const [id, name, suite, action, status, latencyMs, warnings, , tags, message] = row;
  return (
    <tr aria-rowindex={at + 2} data-at={at} class={isChosen ? 'chosen' : undefined}>
      <td class="column-status">
        <StatusMark status={status} isFlaky={isFlakyRow(row)} />
      </td>
      <th scope="row" class="column-case">
        <div>
          <a href={caseLink(id)}>{legible(name)}</a>
          {message === '' ? (
            tags.map((tag) => (
              <span key={tag} class="tag">
                {legible(facts.tags[tag] ?? '')}
              </span>
            ))
          ) : (
            <span class="message">
              <Message text={message} />
            </span>
          )}
        </div>
      </th>
      <td class="column-suite">{legible(facts.suites[suite]?.title ?? '')}</td>
      <td class="column-action">{legible(facts.actions[action]?.name ?? '')}</td>
      <td class="column-latency numeric">{latencyMs === null ? '' : formatDuration(latencyMs)}</td>
      <td class="column-warnings numeric">{warnings === 0 ? '' : warnings}</td>
    </tr>
  );
}
