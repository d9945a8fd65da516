import { legible } from '../../../lib/printable.ts';
import { Copy } from './copy.tsx';
import { formatCount } from './numbers.ts';
import type { SectionProps } from './props.ts';
import type { RunFacts } from './shape.ts';

/** Where, when and with what the run was made. */
export function About({ facts }: SectionProps) {
  return (
    <section>
      <h2>About this run</h2>
      <dl class="facts">
        {factsOf(facts).map(([name, value, isCopied]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {legible(value)} {isCopied && <Copy text={value} what={name.toLowerCase()} />}
            </dd>
          </div>
        ))}
      </dl>
      <p class="explanation">
        This file holds what was sent and what came back, so keep it as you would keep those data. It loads nothing and
        sends nothing.
      </p>
    </section>
  );
}

type Fact = readonly [name: string, value: string, isCopied?: true];

function factsOf(facts: RunFacts): readonly Fact[] {
  const { environment, baseUrl, protocol, seed, runId, startedAt, version, concurrency, ratePerMinute, shard } = facts;
  const { auditHead } = facts;
  const known = (name: string, value: string | undefined, isCopied?: true): readonly Fact[] =>
    value === undefined ? [] : [isCopied ? [name, value, isCopied] : [name, value]];
  return [
    ...known('Environment', environment),
    ...known('Server', baseUrl),
    ...known('Protocol', protocol),
    ...known('Seed', seed, true),
    ...known('Run id', runId, true),
    ...known('Head of the audit log', auditHead, true),
    ...known('Started', startedAt?.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
    ...known('Cases at once', concurrency === undefined ? undefined : formatCount(concurrency)),
    ...known(
      'Rate',
      ratePerMinute === undefined ? undefined : `${formatCount(Math.round(ratePerMinute))} calls a minute`,
    ),
    ...known('Shard', shard && `${shard.number} of ${shard.of}`),
    ...known('Made by', version === undefined ? undefined : `action-suite ${version}`),
  ];
}
