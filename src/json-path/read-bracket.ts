import { type Cursor, charAt, closingIndex, fail, significantAfter } from './cursor.ts';
import type { Segment } from './path.ts';
import type { PathReader } from './path-reader.ts';
import { readFilter } from './read-filter.ts';
import { readNames } from './read-names.ts';

/** Reads what stands in square brackets: names in quotes, indexes, a slice, `*`, or a filter. */
export function readBracket(cursor: Cursor, readPath: PathReader): Segment | undefined {
  const first = charAt(cursor, significantAfter(cursor));
  if (first === "'" || first === '"') return readNames(cursor, first);
  if (/[\d:-]/.test(first)) return readIndexes(cursor);
  if (first === '*') return readWildcard(cursor);
  if (first === '?') return readFilterBracket(cursor, readPath);
  return fail(
    cursor,
    `Could not parse token starting at position ${cursor.at}. Expected ?, ', 0-9, * `,
    "In square brackets stands a name in quotes ['name'], an index [0], a part [0:2], [*] or a filter [?(@.name == 'x')].",
  );
}

function readIndexes(cursor: Cursor): Segment | undefined {
  const close = cursor.text.indexOf(']', cursor.at);
  const text = close === -1 ? '' : cursor.text.slice(cursor.at + 1, close).trim();
  const isSlice = text.includes(':');
  // A third number, the step, is read and not heeded.
  const numbers = isSlice ? text.split(':').slice(0, 2) : text.split(/\s*,\s*/);
  const isSound = isSlice
    ? /^[\d:-]+$/.test(text) &&
      numbers.every((part) => part === '' || isInteger(part)) &&
      numbers.some((part) => part !== '')
    : numbers.every(isInteger);
  if (close === -1 || close > cursor.end || !isSound) {
    const words = indexWords(cursor.at, close === -1 ? undefined : text, numbers);
    return fail(cursor, words, 'This is no index that can be read. Write [0], [-1], [0,2], [0:2], [-1:] or [:2].');
  }
  cursor.at = close + 1;
  if (!isSlice) return { kind: 'indexes', indexes: numbers.map(Number) };
  const [from, to] = numbers.map((part) => (part === '' ? undefined : Number(part)));
  return { kind: 'slice', from, to };
}

function indexWords(at: number, text: string | undefined, numbers: readonly string[]): string {
  if (text === undefined || !/^[\d,: -]*$/.test(text)) {
    return `Could not parse token starting at position ${at}. Expected ?, ', 0-9, * `;
  }
  if (text.includes(':')) return `Failed to parse SliceOperation: ${text}`;
  return `Failed to parse token in ArrayIndexOperation: ${numbers.find((part) => !isInteger(part)) ?? ''}`;
}

/** What Java reads as a number of 32 bits. */
function isInteger(text: string): boolean {
  return /^[+-]?\d+$/.test(text) && Math.trunc(Number(text)) === (Number(text) | 0);
}

function readWildcard(cursor: Cursor): Segment | undefined {
  const star = significantAfter(cursor);
  const close = significantAfter(cursor, star);
  if (charAt(cursor, close) !== ']') {
    return fail(
      cursor,
      `Expected wildcard token to end with ']' on position ${star + 1}`,
      'Behind [* the closing ] is missing.',
      star,
    );
  }
  cursor.at = close + 1;
  return { kind: 'wildcard' };
}

function readFilterBracket(cursor: Cursor, readPath: PathReader): Segment | undefined {
  const start = cursor.at;
  const open = significantAfter(cursor, significantAfter(cursor));
  const close = charAt(cursor, open) === '(' ? closingIndex(cursor, open, ')', true) : -1;
  const end = close === -1 ? -1 : significantAfter(cursor, close);
  if (close === -1 || charAt(cursor, end) !== ']') {
    const isPlaceholder = charAt(cursor, open) === ']';
    return fail(
      cursor,
      isPlaceholder
        ? `Not enough predicates supplied for filter [${cursor.text.slice(start + 1, open)}] at position ${start}`
        : `Could not parse token starting at position ${start}. Expected ?, ', 0-9, * `,
      "A filter is written in round brackets, with quotes and brackets closed: [?(@.name == 'x')].",
    );
  }
  const filter = readFilter(cursor, open, close, readPath);
  cursor.at = end + 1;
  return filter && { kind: 'filter', filter };
}
