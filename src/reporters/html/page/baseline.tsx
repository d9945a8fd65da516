import { legible } from '../../../lib/printable.ts';
import type { ChangeGroup, ChangeWords, ComparisonWords, LatencyRow } from '../../../model/comparison-words.ts';
import { Figures } from './figures.tsx';
import { Message } from './message.tsx';
import { counted } from './numbers.ts';
import type { SectionProps } from './props.ts';
import { caseLink, casesLink } from './route.ts';

/** What is not as it was in an earlier run, where one was named. */
export function Baseline({ facts: { comparison } }: SectionProps) {
  if (!comparison) return null;
  return (
    <section class="baseline">
      <h2>{legible(comparison.title)}</h2>
      <p class="summary">{comparison.summary}</p>
      {comparison.notes.map((note) => (
        <p key={note} class="explanation">
          {legible(note)}
        </p>
      ))}
      {comparison.groups.map((group) => (
        <Group key={group.heading} {...group} />
      ))}
      <Shifts {...comparison.latency} />
    </section>
  );
}

function Group({ heading, changes, more, weight }: ChangeGroup) {
  return (
    <details open={weight === 'bad'}>
      <summary>{heading}</summary>
      <ul class="changes">
        {changes.map((change) => (
          <Change key={`${change.caseId} ${change.name}`} {...change} />
        ))}
      </ul>
      {more > 0 && <p>And {counted(more, 'more case')}.</p>}
    </details>
  );
}

function Change({ caseId, name, place, details }: ChangeWords) {
  return (
    <li>
      {caseId === undefined ? legible(name) : <a href={caseLink(caseId)}>{legible(name)}</a>}
      <small>{legible(place)}</small>
      {details.map((text) => (
        <p key={text}>
          <Message text={text} />
        </p>
      ))}
    </li>
  );
}

const signs = { slower: '▲ slower', faster: '▼ faster', 'too-few': 'too few cases' } as const;

/** How long each action took, then and now: first those that shifted. */
function Shifts({ test, rows, ...words }: ComparisonWords['latency']) {
  if (rows.length === 0) return null;
  const shifted = rows.filter(({ shift }) => shift === 'slower' || shift === 'faster');
  const others = rows.filter((row) => !shifted.includes(row));
  return (
    <>
      <h3>{legible(words.title)}</h3>
      {shifted.length > 0 && <Table label="Actions whose latency shifted" rows={shifted} {...words} />}
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, 'action')} with no shift</summary>
          <Table label="Actions with no shift in latency" rows={others} {...words} />
        </details>
      )}
      <p class="explanation">{test}</p>
    </>
  );
}

interface TableProps extends Pick<ComparisonWords['latency'], 'columns' | 'asThen'> {
  readonly label: string;
  readonly rows: readonly LatencyRow[];
}

function Table({ label, rows, columns, asThen }: TableProps) {
  const numbers = columns.slice(1).map(asHead);
  return (
    <Figures label={label} words={['Action', 'Shift']} numbers={numbers}>
      {rows.map(({ action, shift, cases, before, now, change, p }) => (
        <tr key={action}>
          <th scope="row">
            <a href={casesLink({ action, sort: 'latency', descending: true })}>{legible(action)}</a>
          </th>
          <td class={shift}>{shift === 'none' ? legible(asThen) : signs[shift]}</td>
          {[cases, before, now, change, p].map((text, at) => (
            <td key={numbers[at]} class="numeric">
              {text}
            </td>
          ))}
        </tr>
      ))}
    </Figures>
  );
}

function asHead(name: string): string {
  return name === 'p' ? name : legible(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}
