import { legible } from '../../../lib/printable.ts';
import type { Counts } from '../../../model/event.ts';
import type { RunInShort } from '../../../model/history.ts';
import { Figures } from './figures.tsx';
import { formatCount, formatDuration, formatShare } from './numbers.ts';
import type { SectionProps } from './props.ts';
import type { RunFacts } from './shape.ts';

/** One run in the table. */
interface Entry {
  readonly runId: string;
  readonly when: string;
  readonly environment: string;
  readonly counts?: Counts;
  readonly durationMs?: number;
  /** What keeps it from being held beside this run. */
  readonly remark: string;
}

const columns = ['Passed', 'Failed', 'Errored', 'Skipped', 'Success rate', 'Duration'] as const;

/** How the last runs ended, this one among them, the newest first. */
export function Trend({ facts }: SectionProps) {
  const { history } = facts;
  if (!history) return null;
  const entries = [...history.map(earlier), current(facts)].reverse();
  return (
    <section>
      <h2>The last runs</h2>
      <p class="explanation">
        From the audit logs in the folder of this run. A bar shows how the cases of a run ended: passed, failed and
        errored, skipped.
      </p>
      <Figures label="The last runs" kind="trend" words={['Run', 'Cases']} numbers={columns}>
        {entries.map((entry) => (
          <Run key={entry.runId} {...entry} />
        ))}
      </Figures>
    </section>
  );
}

function Run({ when, environment, counts, durationMs, remark }: Entry) {
  return (
    <tr class={remark === '' || remark === thisRun ? undefined : 'apart'}>
      <th scope="row">
        {when}
        <small>{legible([environment, remark].filter(Boolean).join(' · '))}</small>
      </th>
      <td>{counts && <Bar counts={counts} />}</td>
      {figures(counts, durationMs).map(([name, text]) => (
        <td key={name} class={`numeric ${text === '0' ? 'none' : ''}`}>
          {text}
        </td>
      ))}
    </tr>
  );
}

function figures(counts: Counts | undefined, durationMs: number | undefined): readonly (readonly [string, string])[] {
  const rate = counts && rateOf(counts);
  return [
    ...(['passed', 'failed', 'errored', 'skipped'] as const).map(
      (status) => [status, counts ? formatCount(counts[status]) : ''] as const,
    ),
    ['rate', rate === undefined ? '' : formatShare(rate)],
    ['duration', durationMs === undefined ? '' : formatDuration(durationMs)],
  ];
}

function rateOf({ total, skipped, passed }: Counts): number | undefined {
  return total === skipped ? undefined : passed / (total - skipped);
}

/** The share of each way to end. */
function Bar({ counts }: { readonly counts: Counts }) {
  const { total, passed, failed, errored, skipped } = counts;
  if (total === 0) return null;
  const bad = failed + errored;
  const text = `${formatCount(passed)} passed, ${formatCount(bad)} failed or errored, ${formatCount(skipped)} skipped`;
  const width = (count: number) => (count / total) * 100;
  return (
    <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={text}>
      <title>{text}</title>
      <rect class="passed" x="0" y="0" width={width(passed)} height="10" />
      <rect class="failed" x={width(passed)} y="0" width={width(bad)} height="10" />
      <rect class="skipped" x={width(passed + bad)} y="0" width={width(skipped)} height="10" />
    </svg>
  );
}

const thisRun = 'this run';

const ends = { finished: '', stopped: 'ended early', unfinished: 'its end is missing' } as const;

function earlier({ runId, startedAt, environment, counts, durationMs, end, comparable }: RunInShort): Entry {
  const remarks = [ends[end], comparable ? '' : 'other environment or selection'];
  return {
    runId,
    when: moment(startedAt),
    environment,
    ...(counts && { counts }),
    ...(durationMs !== undefined && { durationMs }),
    remark: remarks.filter(Boolean).join(', '),
  };
}

function current({ runId = '', startedAt = '', environment = '', counts, durationMs }: RunFacts): Entry {
  return { runId, when: moment(startedAt), environment, counts, durationMs, remark: thisRun };
}

/** UTC, to the minute. */
function moment(timestamp: string): string {
  return `${timestamp.replace('T', ' ').slice(0, 16)} UTC`;
}
