import { legible } from '../../../lib/printable.ts';
import { About } from './about.tsx';
import { Attention } from './attention.tsx';
import { Baseline } from './baseline.tsx';
import { Counts } from './counts.tsx';
import { LatencySection } from './latency.tsx';
import { Notices } from './notices.tsx';
import type { SectionProps } from './props.ts';
import { Slowest } from './slowest.tsx';
import { Suites } from './suites.tsx';
import { Trend } from './trend.tsx';
import { useFocusedHeading } from './use.ts';
import { verdictOf } from './verdict.ts';

/** The parts of the overview below the verdict, in order. Each shows nothing where it has nothing to say. */
const sections = [Counts, Notices, Baseline, Attention, LatencySection, Trend, Suites, Slowest, About] as const;

/** The run at a glance. */
export function Overview(props: SectionProps) {
  const heading = useFocusedHeading();
  const { tone, title, text } = verdictOf(props.facts);
  return (
    <>
      <section class={`verdict ${tone}`}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {text !== undefined && <p>{legible(text)}</p>}
      </section>
      {sections.map((Section) => (
        <Section key={Section.name} {...props} />
      ))}
    </>
  );
}
