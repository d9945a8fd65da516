import { counted } from '../../lib/counted.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ChangeGroup, LatencyWords } from '../../model/comparison-words.ts';
import { comparisonWords } from '../baseline/words.ts';
import { table } from './latency-table.ts';
import type { Style } from './style.ts';

/** So many cases of each kind, and so many actions, are named; the rest is counted, unless all was asked for. */
const named = 10;

/** What is said of an earlier run below the summary; in one line where little is to be said. */
export function baselineLines(
  comparison: Comparison,
  style: Style,
  { width, verbose, quiet }: { readonly width: number; readonly verbose: boolean; readonly quiet: boolean },
): string {
  const most = verbose ? Number.POSITIVE_INFINITY : named;
  const { title, summary, notes, groups, latency } = comparisonWords(comparison, most);
  if (quiet) return `${title}: ${summary}\n`;
  const paragraphs = [
    [summary],
    notes.map((note) => `${style.warning('!')} ${note}`),
    ...groups.map((group) => groupLines(group, style)),
    latencyLines(latency, style, { width, most }),
  ].filter((lines) => lines.length > 0);
  const text = paragraphs.map((lines) => lines.map((line) => `  ${line}\n`).join('')).join('\n');
  return `${style.strong(title)}\n${text}\n`;
}

const marks = { bad: '✗', good: '✓', neutral: '·' } as const;

function groupLines({ weight, heading, changes, more }: ChangeGroup, style: Style): string[] {
  const paint = { bad: style.bad, good: style.good, neutral: style.faint }[weight];
  return [
    paint(`${marks[weight]} ${heading}`),
    ...changes.flatMap(({ name, place, details }) => [
      `  ${name}  ${style.faint(place)}`,
      ...details.map((detail) => `    ${detail}`),
    ]),
    ...(more > 0 ? [style.faint(`  and ${more} more`)] : []),
  ];
}

/** Only the actions that shifted make a table. */
function latencyLines(
  { rows, test, columns }: LatencyWords,
  style: Style,
  { width, most }: { readonly width: number; readonly most: number },
): string[] {
  const shifted = rows.filter(({ shift }) => shift === 'slower' || shift === 'faster');
  const cells = shifted.slice(0, most).map((row) => {
    return [`${row.shift}: ${row.action}`, row.cases, row.before, row.now, row.change, row.p];
  });
  const [head = '', ...lines] = cells.length > 0 ? table([columns, ...cells], width) : [];
  const countOf = (shift: string) => rows.filter((row) => row.shift === shift).length;
  const [same, few] = [countOf('none'), countOf('too-few')];
  const rest = [
    ...(shifted.length > cells.length ? [`${counted(shifted.length - cells.length, 'action')} more shifted`] : []),
    ...(same > 0 ? [`${counted(same, 'action')} with no shift in latency`] : []),
    ...(few > 0 ? [`${counted(few, 'action')} with too few cases to tell`] : []),
  ].join(', ');
  return [
    ...(cells.length > 0 ? [style.faint(head), ...lines] : []),
    ...(rest === '' ? [] : [style.faint(rest)]),
    ...(cells.length > 0 ? [style.faint(test)] : []),
  ];
}
