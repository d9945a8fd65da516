import { counted, formatDuration } from './numbers.ts';
import type { Latency } from './shape.ts';

/** How latencies are spread, from fast on the left to slow on the right; each bar a quarter slower than the one before. */
export function Histogram({ latency, isLarge = false }: { readonly latency: Latency; readonly isLarge?: boolean }) {
  const { bars, p50, p95 } = latency;
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const text = `From ${formatDuration(first.from)} to ${formatDuration(last.to)}; half within ${formatDuration(p50)}, 95 of 100 within ${formatDuration(p95)}`;
  const width = Math.max(bars.length, fewestBars);
  const picture = (
    <svg class="histogram" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" role="img" aria-label={text}>
      {bars.map(({ from, to, count }, at) => (
        <rect key={from} x={at + 0.06} y={10 - heightOf(count, highest)} width="0.88" height={heightOf(count, highest)}>
          <title>{`${formatDuration(from)} to ${formatDuration(to)}: ${counted(count, 'case')}`}</title>
        </rect>
      ))}
    </svg>
  );
  if (!isLarge) return picture;
  return (
    <figure class="large">
      {picture}
      <figcaption class="axis">
        <Axis latency={latency} width={width} />
      </figcaption>
    </figure>
  );
}

/** So that a single bar does not fill the picture. */
const fewestBars = 12;

/** Whatever there is can be seen. */
function heightOf(count: number, highest: number): number {
  return count === 0 ? 0 : Math.max(0.4, (count / highest) * 10);
}

/** A few borders of bars, each below where it stands. */
function Axis({ latency: { bars }, width }: { readonly latency: Latency; readonly width: number }) {
  const step = Math.ceil(width / 6);
  // One at the very end would stand beside the picture.
  const ticks = bars.filter((_, at) => at % step === 0 && at / width < 0.9);
  return (
    <>
      {ticks.map(({ from }, at) => (
        <span key={from} style={{ left: `${((at * step) / width) * 100}%` }}>
          {formatDuration(from)}
        </span>
      ))}
    </>
  );
}
