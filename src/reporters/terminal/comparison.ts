import { cells } from '../../lib/cells.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { printable } from '../../lib/printable.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { compact, type Explanation } from '../explain.ts';
import { around, startOf } from './around.ts';
import { diffLines, firstDifference } from './diff-lines.ts';
import type { Style } from './style.ts';

/** More lines of a difference are only counted: the audit log has both values whole. */
const mostLines = 40;

/**
 * Expected and actual, painted: values with parts and texts of several lines as one list of what differs; two texts that
 * have much in common one below the other, with what differs marked; anything else as the explanation has it. Never by
 * colour alone.
 *
 * @param limit of characters of a value, twice the width of the terminal; texts that are marked get one line
 */
export function comparisonLines(
  problem: Problem,
  { comparison }: Pick<Explanation, 'comparison'>,
  style: Style,
  limit: number,
): string[] {
  const { expected, actual, kind, matcher = 'equals' } = problem;
  const isDiffed = kind !== 'status' && kind !== 'latency' && ['equals', 'snapshot'].includes(matcher);
  if (isDiffed && expected !== undefined && actual !== undefined) {
    const asTyped = matcher === 'equals' ? diffLines(typed(expected), actual, limit) : undefined;
    const lines = asTyped?.some(({ sign }) => sign !== ' ') ? asTyped : diffLines(expected, actual, limit);
    if (lines) return painted(lines, style);
    if (typeof expected === 'string' && typeof actual === 'string') {
      const marked = markedTexts(
        printable(compact(expected)),
        printable(compact(actual)),
        style,
        Math.floor(limit / 2) - 18,
      );
      if (marked) return marked;
    }
  }
  return comparison.map(([label, value], position) =>
    row(label, position === 0 ? style.good(value) : style.bad(value), style),
  );
}

/**
 * A problem quotes what was typed without quotes, such as 20.50, as text, and it equals a number all the same. So text that
 * looks like that is compared as if it had been typed so.
 */
function typed(value: Json): Json {
  if (typeof value === 'string')
    return numeral.test(value) && String(Number(value)) !== value ? { $typed: value } : value;
  if (Array.isArray(value)) return value.map(typed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typed(member)]));
}

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function row(label: string, value: string, style: Style): string {
  return `${style.faint(label.padEnd(10))}${value}`;
}

function painted(lines: NonNullable<ReturnType<typeof diffLines>>, style: Style): string[] {
  const paint = { '-': style.good, '+': style.bad, ' ': style.faint };
  const rest = lines.length - mostLines;
  const shown = rest > 1 ? lines.slice(0, mostLines) : lines;
  return [
    `${style.good('- expected')}  ${style.bad('+ actual')}`,
    ...shown.map(({ sign, text }) => paint[sign](`  ${sign} ${text}`.trimEnd())),
    ...(rest > 1 ? [style.faint(`    … ${rest} more lines of differences: the audit log has both values whole`)] : []),
  ];
}

/** `undefined` where so little is the same that nothing would be left unmarked. */
function markedTexts(expected: string, actual: string, style: Style, limit: number): string[] | undefined {
  const start = firstDifference(expected, actual);
  const shorter = Math.min(expected.length, actual.length);
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === actual.at(-1 - end)) end++;
  // The quotes are no part of the text.
  if ((start + end - 2) * 2 < Math.max(expected.length, actual.length) - 2) return undefined;
  const part = (text: string, paint: (text: string) => string, mark: (text: string) => string) => {
    const from = startOf(text, start, limit);
    const shown = around(text, start, limit);
    const offset = from === 0 ? 0 : from - 1;
    const [a, b] = [start - offset, Math.max(start, text.length - end) - offset];
    const [same, other] = [shown.slice(0, a), shown.slice(a, b)];
    return {
      line: `${paint(same)}${mark(other)}${paint(shown.slice(b))}`,
      carets: `${' '.repeat(cells(same))}${'^'.repeat(Math.max(1, cells(other)))}`,
    };
  };
  const [wanted, came] = [part(expected, style.good, style.goodMark), part(actual, style.bad, style.badMark)];
  return [
    row('expected', wanted.line, style),
    row('actual', came.line, style),
    `${' '.repeat(10)}${style.bad(came.carets)}`,
  ];
}
