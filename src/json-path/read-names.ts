import { type Cursor, charAt, fail, isInside, significantAfter, unescapedIndex } from './cursor.ts';
import type { Segment } from './path.ts';
import { unescaped } from './unescaped.ts';

/** Reads `['name']` or `["a", "b"]`. What stands between the names and is neither comma nor bracket is passed over. */
export function readNames(cursor: Cursor, quote: string): Segment | undefined {
  const names: string[] = [];
  let end = 0;
  let isAfterComma = false;
  for (let at = cursor.at + 1; isInside(cursor, at); at++) {
    const char = charAt(cursor, at);
    if (char === quote) {
      end = unescapedIndex(cursor, at, quote);
      const name = readQuoted(cursor, at, end, quote);
      if (name === undefined) return undefined;
      names.push(name);
      at = end;
      isAfterComma = false;
    } else if (char === ',' || char === ']') {
      if (isAfterComma)
        return fail(cursor, `Found empty property at index ${at}`, 'A name is missing behind the comma.', at);
      if (char === ']') break;
      isAfterComma = true;
    } else if (char === '\\') at += 1;
  }
  const close = significantAfter(cursor, end);
  if (charAt(cursor, close) !== ']') {
    return fail(cursor, 'Property has not been closed - missing closing ]', 'The closing ] is missing.');
  }
  cursor.at = close + 1;
  return { kind: 'names', names, quote };
}

function readQuoted(cursor: Cursor, start: number, end: number, quote: string): string | undefined {
  if (end === -1) {
    const words = `Property has not been closed - missing closing ${quote}`;
    return fail(cursor, words, `The closing ${quote} is missing.`, start);
  }
  const next = charAt(cursor, significantAfter(cursor, end));
  if (next !== ']' && next !== ',') {
    const words = `Property must be separated by comma or Property must be terminated close square bracket at index ${end}`;
    return fail(cursor, words, 'Behind the name in quotes comes `]`, or a comma and another name.', end);
  }
  const name = unescaped(cursor.text.slice(start + 1, end));
  const complaint = '\\u is not followed by four hexadecimal digits.';
  return name ?? fail(cursor, 'Unable to parse unicode value', complaint, start);
}
