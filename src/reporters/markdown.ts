import { isFlaky } from '../lib/counts.ts';
import { formatDuration } from '../lib/duration.ts';
import { createFirstFew, type FirstFew } from '../lib/first-few.ts';
import { markdownTable, markdownText } from '../lib/markdown.ts';
import { cut } from '../lib/printable.ts';
import type { CaseFinished, RunEvent } from '../model/event.ts';
import type { FileReport, InRepository, ReportServices } from '../model/reporter.ts';
import { comparisonSection } from './baseline/section.ts';
import { nothingRecorded } from './explain.ts';
import { firstPlace } from './first-place.ts';
import { createTally, type Tally } from './tally.ts';
import { title } from './terminal/case-block.ts';
import { createStyle } from './terminal/style.ts';
import { resultLine } from './terminal/summary.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * A summary in Markdown, for the page of a job or a comment: sections that are each left out where they have nothing to
 * say. It has a size below 512 KiB, however many cases there are, since GitHub takes 1 MiB. Everything from outside
 * stands in it as text.
 */
export const markdown: FileReport = {
  fileName: 'summary.md',
  create:
    ({ inRepository, comparison }) =>
    (events) =>
      document(events, inRepository, comparison),
};

/** Rows of a table; further cases are only counted. */
const most = { failures: 100, flaky: 20, actions: 10 };

async function* document(
  events: AsyncIterable<RunEvent>,
  inRepository: InRepository,
  comparison: ReportServices['comparison'],
): AsyncGenerator<string, void, undefined> {
  const tally = createTally();
  const failures = createFirstFew<string[]>(most.failures);
  const flaky = createFirstFew<string[]>(most.flaky);
  for await (const event of withLostCases(events)) {
    tally.add(event);
    if (event.type !== 'case:finished') continue;
    if (event.status === 'failed' || event.status === 'errored')
      failures.add(event.index, failure(event, inRepository));
    if (isFlaky(event)) flaky.add(event.index, [shown(title(event)), String(event.attempts.length)]);
  }
  const compared = comparison?.();
  const sections = [
    heading(tally),
    counts(tally),
    cases('Failures', ['case', 'status', 'what is wrong', 'place'], failures),
    ...(compared ? [comparisonSection(compared)] : []),
    cases('Passed only when tried again', ['case', 'attempts'], flaky),
    slowestActions(tally),
    origin(tally),
  ];
  yield sections.filter((section) => section !== '').join('\n');
}

function heading(tally: Tally): string {
  return `## ${shown(resultLine(tally, createStyle(false)).trimEnd())}\n`;
}

function counts({ counts: { passed, failed, errored, unknown, skipped, flaky, warnings } }: Tally): string {
  const named = { passed, failed, errored, 'outcome unknown': unknown, skipped, flaky, warnings };
  // The first three are always asked for; of the others, none is nothing to be told.
  const told = Object.entries(named).filter(([, count], index) => index < 3 || count > 0);
  return markdownTable(
    told.map(([name]) => name),
    [told.map(([, count]) => String(count))],
  );
}

function failure(event: CaseFinished, inRepository: InRepository): string[] {
  const [problem] = event.problems;
  const place = firstPlace(event, inRepository);
  const more = event.problems.length > 1 ? ` (and ${event.problems.length - 1} more)` : '';
  const where = place ? `<code>${shown(`${place.file}:${place.line}`)}</code>` : '';
  const what = problem?.message ?? nothingRecorded.message;
  return [shown(title(event)), event.status, `${shown(what)}${more}`, where];
}

/** No cell is longer than what is read of it. */
function shown(text: string): string {
  return markdownText(cut(text, 300));
}

function cases(name: string, head: readonly string[], rows: FirstFew<string[]>): string {
  const left = rows.left() > 0 ? `\nand ${rows.left()} more\n` : '';
  const table = markdownTable(head, rows.entries());
  return table === '' ? '' : `### ${name}\n\n${table}${left}`;
}

/** By the time within which 95 of 100 cases were answered. */
function slowestActions({ metrics }: Tally): string {
  const slowest = [...metrics.latencyByKey()].sort(([, one], [, other]) => other.p95 - one.p95).slice(0, most.actions);
  const rows = slowest.map(([action, { count, mean, p95, p99 }]) => [
    shown(action),
    String(count),
    ...[mean, p95, p99].map(formatDuration),
  ]);
  const table = markdownTable(['action', 'cases', 'mean', 'p95', 'p99'], rows);
  return table === '' ? '' : `### Slowest actions\n\n${table}`;
}

function origin({ started }: Tally): string {
  if (!started) return '';
  const { version, environment, seed, runId } = started;
  return `action-suite ${shown(version)} · ${shown(environment)} · seed ${shown(seed)} · run ${shown(runId)}\n`;
}
