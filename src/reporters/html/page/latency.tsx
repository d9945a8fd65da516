import { legible } from '../../../lib/printable.ts';
import { Figures } from './figures.tsx';
import { Histogram } from './histogram.tsx';
import { formatCount, formatDuration } from './numbers.ts';
import type { SectionProps } from './props.ts';
import { casesLink } from './route.ts';
import type { ActionFacts, Latency } from './shape.ts';

/** How long replies took: all together as a picture, and action by action. */
export function LatencySection({ facts: { latency, actions } }: SectionProps) {
  if (!latency) return null;
  const measured = actions.flatMap(({ name, latency: own }) => (own ? [{ name, latency: own }] : []));
  const order = measured.sort((a, b) => b.latency.count * b.latency.mean - a.latency.count * a.latency.mean);
  return (
    <section>
      <h2>Latency</h2>
      <p class="explanation">
        How long the platform and the action took to answer. Waiting for the rate limit is not counted. p95 is the time
        within which 95 of 100 cases were answered.
      </p>
      <Histogram latency={latency} isLarge />
      <Figures label="Latency by action" words={['Action', 'Spread']} numbers={['Cases', 'Mean', 'p50', 'p95', 'p99']}>
        {order.map((action) => (
          <ActionRow key={action.name} {...action} />
        ))}
      </Figures>
    </section>
  );
}

function ActionRow({ name, latency }: Pick<ActionFacts, 'name'> & { readonly latency: Latency }) {
  const { count, mean, p50, p95, p99 } = latency;
  return (
    <tr>
      <th scope="row">
        <a href={casesLink({ action: name, sort: 'latency', descending: true })}>{legible(name)}</a>
      </th>
      <td>
        <Histogram latency={latency} />
      </td>
      <td class="numeric">{formatCount(count)}</td>
      {[mean, p50, p95, p99].map((ms, at) => (
        <td key={at} class="numeric">
          {formatDuration(ms)}
        </td>
      ))}
    </tr>
  );
}
