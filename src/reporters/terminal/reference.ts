import { printable } from '../../lib/printable.ts';
import type { RunEvent } from '../../model/event.ts';
import type { Reporter } from '../../model/reporter.ts';
import { createTally } from '../tally.ts';
import { withLostCases } from '../with-lost-cases.ts';
import { header, signOfLife, signOfLifeMs } from './opening.ts';
import { createStyle } from './style.ts';
import { resultWords } from './summary.ts';

/** How a run is told that another one is compared with. */
export interface ReferenceOptions {
  /** The environment that is compared with this one. */
  readonly comparedFrom: string;
  readonly colour: boolean;
  readonly quiet: boolean;
  /** A status is shown beside it. */
  readonly isLive: boolean;
}

/**
 * The run in an environment that is only compared with, in a few lines: which one runs, how far it is, and how it ended.
 * What failed there is told by the comparison.
 */
export function reference(options: ReferenceOptions): Reporter {
  return (events) => report(events, options);
}

async function* report(
  events: AsyncIterable<RunEvent>,
  { comparedFrom, colour, quiet, isLive }: ReferenceOptions,
): AsyncGenerator<string, void, undefined> {
  const style = createStyle(colour);
  const tally = createTally();
  let saidMs = 0;
  for await (const event of withLostCases(events)) {
    tally.add(event);
    if (saidMs === 0) saidMs = tally.lastMs;
    if (quiet) continue;
    if (event.type === 'run:started') yield header(event, style, `, which ${comparedFrom} is compared with`);
    if (event.type !== 'case:finished' || isLive || tally.lastMs - saidMs < signOfLifeMs) continue;
    saidMs = tally.lastMs;
    yield signOfLife(tally, style);
  }
  if (!quiet) yield `In ${printable(tally.started?.environment ?? '')}: ${resultWords(tally)}\n`;
}
