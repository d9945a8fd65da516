import type { Place } from '../../model/place.ts';

/** The place of a part of a text, from one offset to another as far as the line goes. */
export type PlaceAt = (start: number, end: number) => Place;

/** Finds places in a text whose lines end in any of the usual ways. */
export function createTextPlaces(file: string, text: string): PlaceAt {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return (start, end) => {
    const line = lastAtMost(starts, start);
    const lineStart = starts[line] ?? 0;
    const source = text.slice(lineStart, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
    const column = start - lineStart + 1;
    const length = source.slice(column - 1, column - 1 + Math.max(0, end - start)).trimEnd().length;
    return { file, line: line + 1, column, source, length: Math.max(1, length) };
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
