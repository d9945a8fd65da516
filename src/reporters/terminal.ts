import { counted } from '../lib/counted.ts';
import { printable } from '../lib/printable.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Notice, RunEvent, RunResumed } from '../model/event.ts';
import type { Reporter } from '../model/reporter.ts';
import { createTally } from './tally.ts';
import { baselineLines } from './terminal/baseline-lines.ts';
import { caseBlock, caseLine } from './terminal/case-block.ts';
import { header, signOfLife, signOfLifeMs } from './terminal/opening.ts';
import { createRemarks } from './terminal/remarks.ts';
import { createSlowest } from './terminal/slowest.ts';
import { createStyle, type Style } from './terminal/style.ts';
import { resultLine, summary } from './terminal/summary.ts';
import { withLostCases } from './with-lost-cases.ts';

/** How much is said, and for what kind of terminal. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Also the cases that passed or were skipped, what was sent and what came back, and every warning in full. */
  readonly verbose: boolean;
  /** Only what failed, and one line with the result. */
  readonly quiet: boolean;
  /** Columns of the terminal; values and tables are cut to fit, sentences are not. */
  readonly width: number;
  /** A status is shown beside it, so that no line needs to say that the run is alive. */
  readonly isLive?: boolean;
  /** What is not as in an earlier run, where one is compared with; asked for once the events have come to their end. */
  readonly comparison?: (() => Comparison | undefined) | undefined;
}

/**
 * The report that people read while a run goes on: what fails as it comes, each case in one piece; at the end warnings,
 * grouped, and the summary. It only ever adds lines, so it suits files and build servers as well. Nothing from outside
 * stands at the start of a line, and nothing in it is obeyed by a terminal or a build server.
 */
export function terminal(options: TerminalOptions): Reporter {
  return (events) => report(events, options);
}

async function* report(
  events: AsyncIterable<RunEvent>,
  options: TerminalOptions,
): AsyncGenerator<string, void, undefined> {
  const style = createStyle(options.colour);
  const tally = createTally();
  const remarks = createRemarks(style, options);
  const slowest = createSlowest();
  let saidMs = 0;
  let gap = true;
  for await (const event of withLostCases(events)) {
    tally.add(event);
    if (saidMs === 0) saidMs = tally.lastMs;
    if (event.type === 'case:finished') {
      remarks.add(event);
      slowest.add(event);
    }
    const said = say(event, style, options);
    if (said !== '') yield said;
    if (said !== '') gap = said.endsWith('\n\n');
    if (event.type !== 'case:finished' || tally.lastMs - saidMs < signOfLifeMs || options.quiet || options.isLive)
      continue;
    saidMs = tally.lastMs;
    yield signOfLife(tally, style);
    gap = false;
  }
  if (!options.quiet) {
    yield `${gap ? '' : '\n'}${remarks.text()}${summary(tally, { skipReasons: remarks.skipReasons(), slowest }, style, options.width)}`;
  }
  const comparison = options.comparison?.();
  if (comparison) yield baselineLines(comparison, style, options);
  yield resultLine(tally, style);
}

/** What is to be said about an event at once: whole lines, or nothing. */
function say(event: RunEvent, style: Style, options: TerminalOptions): string {
  const { quiet, verbose } = options;
  switch (event.type) {
    case 'run:started':
      return quiet ? '' : header(event, style);
    case 'run:resumed':
      return quiet ? '' : resumed(event, style);
    case 'notice':
      return quiet && event.level !== 'error' ? '' : noticeLines(event, style);
    case 'case:finished':
      if (event.status === 'failed' || event.status === 'errored') return caseBlock(event, style, options);
      return verbose && !quiet ? caseLine(event, style) : '';
    default:
      return '';
  }
}

function resumed({ finished }: RunResumed, style: Style): string {
  const cases = counted(finished, 'case has its result', 'cases have their results');
  return `${style.faint(`↻ resumed: ${cases} from before`)}\n\n`;
}

function noticeLines({ level, message, hint }: Notice, style: Style): string {
  const label = { info: style.faint('i note'), warning: style.warning('! warning'), error: style.bad('✗ error') }[
    level
  ];
  const hintLine = hint === undefined ? '' : `    ${printable(hint)}\n`;
  return `${label}  ${printable(message)}\n${hintLine}\n`;
}
