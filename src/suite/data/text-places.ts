import type { Span } from '../fault.ts';
import type { Places } from '../places.ts';
import { spanWithin } from '../span-within.ts';

/** Places in a text that are known by their offsets alone. */
export type TextPlaces = Pick<Places, 'at' | 'lineOf' | 'within'>;

/** A line that is longer is not shown: each place in it would carry all of it into every report. */
const longestLine = 10_000;

/** Finds places in a text whose lines end in any of the usual ways. */
export function createTextPlaces(file: string, text: string): TextPlaces {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return {
    lineOf: (offset) => lastAtMost(starts, offset) + 1,
    within: (whole: Span, position) => spanWithin(text, whole, position),
    at(start, end) {
      const line = lastAtMost(starts, start);
      const lineStart = starts[line] ?? 0;
      const lineEnd = starts[line + 1] ?? text.length;
      const column = start - lineStart + 1;
      if (lineEnd - lineStart > longestLine) return { file, line: line + 1, column };
      const source = text.slice(lineStart, lineEnd).replace(/[\r\n]+$/, '');
      const length = source.slice(column - 1, column - 1 + Math.max(0, end - start)).trimEnd().length;
      return { file, line: line + 1, column, source, length: Math.max(1, length) };
    },
  };
}

/** The position of the last number that is not greater; the numbers go up. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
