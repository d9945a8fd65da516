import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { cells } from './cells.ts';
import { printable } from './printable.ts';

/** A source line longer than this is shown in part, around the marked text. */
const widest = 100;

/**
 * A problem as plain text without colour: the place, the source line with a caret below what is meant, the sentence,
 * the hint. No line break at the end; nothing in it can steer a terminal.
 */
export function renderProblem(problem: Problem): string {
  const { place, message, hint } = problem;
  const lines = place ? [`${printable(place.file)}:${place.line}:${place.column}`, ...excerpt(place)] : [];
  lines.push(`  ${printable(message)}`);
  if (hint) lines.push(`  ${printable(hint)}`);
  return lines.join('\n');
}

function excerpt({ line, column, source, length = 1 }: Place): string[] {
  if (source === undefined || source.trim() === '') return [];
  const start = Math.min(column - 1, source.length);
  const marked = show(source.slice(start, start + length)).slice(0, widest);
  const before = keepEnd(show(source.slice(0, start)), Math.max(30, widest - marked.length));
  const after = keepStart(show(source.slice(start + length)), Math.max(0, widest - before.length - marked.length));
  const number = String(line);
  return [
    `  ${number} | ${before}${marked}${after}`.trimEnd(),
    `  ${' '.repeat(number.length)} | ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(marked)))}`,
  ];
}

/** A tab takes one column here, as it does in the count of columns. */
function show(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}

function keepEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `…${text.slice(text.length - limit + 1)}`;
}

function keepStart(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}…`;
}
