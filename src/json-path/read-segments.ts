import { type Cursor, charAt, cursorOver, fail, isAtTail, isInside, trim } from './cursor.ts';
import { hoistFunction } from './hoist-function.ts';
import { isDefinite } from './is-definite.ts';
import type { Path, Segment } from './path.ts';
import { readBracket } from './read-bracket.ts';
import { readName } from './read-name.ts';

/** The most segments of a path. */
const mostSegments = 500;

/** The most filters within filters. */
const deepest = 20;

/** Reads a path, also one within a filter, from its first character to its last. `base` is where it begins. */
export function readPath(text: string, within: Cursor, base: number): Path | undefined {
  const isRooted = text.startsWith('$') || text.startsWith('@');
  const cursor = isRooted
    ? cursorOver(text, base, within.depth + 1)
    : cursorOver(`$.${text}`, base - 2, within.depth + 1);
  trim(cursor);
  if (text === '')
    fail(cursor, 'path can not be null or empty', 'The path is empty. `$` stands for all of the response.');
  if (charAt(cursor, cursor.end) === '.') {
    fail(
      cursor,
      "Path must not end with a '.' or '..'",
      'The path ends with a dot. Write a name behind it, or leave it out.',
      cursor.end,
    );
  }
  const path = cursor.fault ? undefined : readRooted(cursor);
  within.fault ??= cursor.fault;
  return path;
}

/** Reads a path that begins with `$` or `@`, and is neither trimmed nor put right. */
export function readRooted(cursor: Cursor): Path | undefined {
  if (cursor.depth > deepest) {
    return fail(cursor, '', `Filters are nested more than ${deepest} levels deep. Write a simpler path.`);
  }
  while (/^[ \t\n\r]$/.test(charAt(cursor))) cursor.at += 1;
  const root = charAt(cursor);
  if (root !== '$' && root !== '@') {
    return fail(cursor, "Path must start with '$' or '@'", 'A path begins with `$`, or within a filter with `@`.');
  }
  const segments: Segment[] = [];
  if (!isAtTail(cursor)) {
    cursor.at += 1;
    if (charAt(cursor) !== '.' && charAt(cursor) !== '[') {
      return fail(
        cursor,
        `Illegal character at position ${cursor.at} expected '.' or '['`,
        `Behind \`${root}\` comes a dot or a square bracket, as in \`${root}.name\` or \`${root}[0]\`.`,
      );
    }
    do {
      if (!readSegment(cursor, segments)) return undefined;
      if (segments.length > mostSegments) return fail(cursor, '', `The path has more than ${mostSegments} parts.`);
    } while (!isAtTail(cursor));
  }
  const hoisted = hoistFunction(segments);
  return { root, segments: hoisted, isDefinite: isDefinite(hoisted) };
}

function readSegment(cursor: Cursor, segments: Segment[]): true | undefined {
  if (charAt(cursor) === '.') {
    const isScan = charAt(cursor, cursor.at + 1) === '.' && isInside(cursor, cursor.at + 1);
    if (isScan) segments.push({ kind: 'scan' });
    cursor.at += isScan ? 2 : 1;
    if (charAt(cursor) === '.') {
      const words = `Character '.' on position ${cursor.at} is not valid.`;
      return fail(cursor, words, 'There is a dot too many. One leads to a name, two look for it everywhere below.');
    }
  }
  if (!isInside(cursor)) {
    return fail(
      cursor,
      "Path must not end with a '.",
      'The path ends with a dot. Write a name behind it, or leave it out.',
    );
  }
  if (charAt(cursor) === '*') {
    cursor.at += 1;
    segments.push({ kind: 'wildcard' });
    return true;
  }
  const segment = charAt(cursor) === '[' ? readBracket(cursor, readPath) : readName(cursor, readRooted);
  if (segment) segments.push(segment);
  return segment ? true : undefined;
}
