import { formatCount, formatDuration, formatShare } from './numbers.ts';
import type { SectionProps } from './props.ts';
import type { StatusFilter } from './query.ts';
import { casesLink } from './route.ts';
import type { RunFacts } from './shape.ts';

/** How many cases ended in which way, each a link to them, and the measures of the run. */
export function Counts({ facts }: SectionProps) {
  const { counts } = facts;
  const tiles: readonly (readonly [StatusFilter, string, number, string])[] = [
    ['failed', 'failed', counts.failed, 'an expectation was not met'],
    ['errored', 'errored', counts.errored, erroredText(counts.unknown)],
    ['passed', 'passed', counts.passed, 'as expected'],
    ['skipped', 'skipped', counts.skipped, 'not run'],
    ['flaky', 'flaky', counts.flaky, 'passed when tried again'],
    ['warnings', 'warnings', counts.warnings, 'worth knowing, fail nothing'],
  ];
  return (
    <section aria-label="Counts">
      <ul class="tiles">
        {tiles.map(([status, name, count, meaning]) => (
          <li key={status}>
            <a class={`tile ${count > 0 ? status : 'none'}`} href={casesLink({ status })}>
              <span class="number">{formatCount(count)}</span>
              <span class="name">{name}</span>
              <span class="meaning">{meaning}</span>
            </a>
          </li>
        ))}
      </ul>
      <Proportions facts={facts} />
      <dl class="measures">
        {measuresOf(facts).map(([name, value, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} {more !== '' && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function erroredText(unknown: number): string {
  return unknown === 0 ? 'could not be judged' : `could not be judged; ${formatCount(unknown)} may have run`;
}

function measuresOf(facts: RunFacts): readonly (readonly [name: string, value: string, more: string])[] {
  const { counts, successRate, durationMs, calls, share, ratePerMinute, latency } = facts;
  const judged = counts.total - counts.skipped;
  return [
    ...(successRate === undefined
      ? []
      : [
          [
            'Success rate',
            formatShare(successRate),
            `${formatCount(counts.passed)} of ${formatCount(judged)} judged`,
          ] as const,
        ]),
    ['Duration', formatDuration(durationMs), ''],
    ...(latency
      ? [['Latency', formatDuration(latency.p50), `typical; 95 of 100 within ${formatDuration(latency.p95)}`] as const]
      : []),
    ...(calls === undefined ? [] : [['API calls', formatCount(calls), 'sign-in included'] as const]),
    ...(share === undefined || ratePerMinute === undefined
      ? []
      : [
          [
            'Share of the limit',
            formatShare(share),
            `of ${formatCount(Math.round(ratePerMinute))} calls a minute`,
          ] as const,
        ]),
  ];
}

/** The four ways to end as parts of one bar. What it shows is said in the tiles. */
function Proportions({ facts: { counts } }: { readonly facts: RunFacts }) {
  if (counts.total === 0) return null;
  let x = 0;
  const parts = (['failed', 'errored', 'skipped', 'passed'] as const).map((status) => {
    const width = (counts[status] / counts.total) * 100;
    const part = { status, x, width };
    x += width;
    return part;
  });
  return (
    <svg class="proportions" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ status, x: start, width }) => (
        <rect key={status} class={status} x={start} y="0" width={width} height="1" />
      ))}
    </svg>
  );
}
