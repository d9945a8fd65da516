import { cutToCells } from '../../lib/cells.ts';
import { counted } from '../../lib/counted.ts';
import { formatDuration } from '../../lib/duration.ts';
import { printable } from '../../lib/printable.ts';
import { durationOf, hasPassed, type Tally } from '../tally.ts';
import { latencyTable } from './latency-table.ts';
import type { Slowest } from './slowest.ts';
import type { Style } from './style.ts';

/** What a summary is made of beside the counts. */
export interface Gathered {
  /** Reason to number of cases. */
  readonly skipReasons: ReadonlyMap<string, number>;
  readonly slowest: Slowest;
}

/** The counts and measures of a run: counts with the reasons of skipping, rates, latency by action, the slowest cases. */
export function summary(tally: Tally, { skipReasons, slowest }: Gathered, style: Style, width: number): string {
  const paragraphs = [
    counts(tally, skipReasons, style),
    measures(tally, style),
    latencyTable(tally.metrics, style, width),
    slowestLines(slowest, style, width),
  ];
  return `${style.strong('Summary')}\n${paragraphs
    .filter((lines) => lines.length > 0)
    .map(indented)
    .join('\n')}\n`;
}

/** The result in one line, the last of the report. */
export function resultLine(tally: Tally, style: Style): string {
  const word = hasPassed(tally) ? style.good(style.strong('PASSED')) : style.bad(style.strong('FAILED'));
  return `${word}  ${resultWords(tally)}\n`;
}

/** How the cases of a run ended, how long it took, and why it ended early if it did. */
export function resultWords(tally: Tally): string {
  const { failed, errored, passed, skipped, total } = tally.counts;
  const parts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(errored > 0 ? [`${errored} errored`] : []),
    `${passed} passed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `${parts.join(', ')} · ${counted(total, 'case')} in ${formatDuration(durationOf(tally))}${ending(tally)}`;
}

/** Why the run ended early, if it did. */
function ending({ finished }: Tally): string {
  if (!finished) return ' · the run was cut before its end';
  return finished.stopped ? ` · ${printable(finished.stopped.message)}` : '';
}

function counts(
  { counts: { passed, failed, errored, unknown, skipped, flaky, warnings } }: Tally,
  skipReasons: ReadonlyMap<string, number>,
  style: Style,
): string[] {
  const width = Math.max(...[passed, failed, errored, skipped, flaky, warnings].map((count) => String(count).length));
  const row = (label: string, count: number, paint: (text: string) => string, note = '') => {
    const line = `${label.padEnd(12)}${String(count).padStart(width)}`;
    return `${count > 0 ? paint(line) : style.faint(line)}${note}`;
  };
  const only = skipReasons.size === 1 ? `  ${[...skipReasons.keys()].map(printable).join('')}` : '';
  const reasons =
    skipReasons.size < 2 ? [] : [...skipReasons].map(([reason, count]) => `  ${count} ${printable(reason)}`);
  return [
    row('✓ passed', passed, style.good),
    row('✗ failed', failed, style.bad),
    row('✗ errored', errored, style.bad, unknown > 0 ? `  ${unknown} of them may have run: outcome unknown` : ''),
    row('↷ skipped', skipped, (text) => text, style.faint(only)),
    ...reasons.map(style.faint),
    ...(warnings > 0 ? [row('! warnings', warnings, style.warning)] : []),
    ...(flaky > 0 ? [row('! flaky', flaky, style.warning)] : []),
  ];
}

function measures(tally: Tally, style: Style): string[] {
  const { counts, metrics, finished, started } = tally;
  const rate = metrics.successRate();
  const judged = counts.passed + counts.failed + counts.errored;
  const calls = finished ? `, ${counted(finished.calls, 'call')}` : '';
  const row = (label: string, value: string) => `${style.faint(label.padEnd(14))}${value}`;
  return [
    ...(rate === undefined ? [] : [row('success rate', `${percent(rate)} (${counts.passed} of ${judged})`)]),
    row('duration', `${formatDuration(durationOf(tally))}${calls}`),
    ...(started ? [row('seed', printable(started.seed))] : []),
  ];
}

/** Rounded down, so that only what is perfect reads 100 %. */
function percent(rate: number): string {
  return `${(Math.floor(rate * 1_000 + 1e-9) / 10).toFixed(1)} %`;
}

function slowestLines(slowest: Slowest, style: Style, width: number): string[] {
  const rows = slowest.cases().map(({ ms, title }) => [formatDuration(ms), title] as const);
  const widest = Math.max(...rows.map(([time]) => time.length));
  const lines = rows.map(([time, title]) => `${time.padStart(widest)}  ${cutToCells(title, width - widest - 4)}`);
  return lines.length === 0 ? [] : [style.faint('slowest cases'), ...lines];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('');
}
