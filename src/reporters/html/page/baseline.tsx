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

const signs = { slower: '▲ slower', faster: '▼ faster', none: 'as before', 'too-few': 'too few cases' } as const;

const columns = ['Cases', 'Median then', 'Median now', 'Change', 'p'] as const;

/** How long each action took, then and now: first those that shifted. */
function Shifts({ test, rows }: ComparisonWords['latency']) {
  if (rows.length === 0) return null;
  const shifted = rows.filter(({ shift }) => shift === 'slower' || shift === 'faster');
  const others = rows.filter((row) => !shifted.includes(row));
  return (
    <>
      <h3>Latency then and now</h3>
      {shifted.length > 0 && <Table label="Actions whose latency shifted" rows={shifted} />}
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, 'action')} with no shift</summary>
          <Table label="Actions with no shift in latency" rows={others} />
        </details>
      )}
      <p class="explanation">{test}</p>
    </>
  );
}

function Table({ label, rows }: { readonly label: string; readonly rows: readonly LatencyRow[] }) {
  return (
    <Figures label={label} words={['Action', 'Shift']} numbers={columns}>
      {rows.map(({ action, shift, cases, before, now, change, p }) => (
        <tr key={action}>
          <th scope="row">
            <a href={casesLink({ action, sort: 'latency', descending: true })}>{legible(action)}</a>
          </th>
          <td class={shift}>{signs[shift]}</td>
          {[cases, before, now, change, p].map((text, at) => (
            <td key={columns[at]} class="numeric">
              {text}
            </td>
          ))}
        </tr>
      ))}
    </Figures>
  );
}
