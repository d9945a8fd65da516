import { type Cursor, charAt, cursorOver, fail, isInside } from './cursor.ts';
import type { Parameter, Path, Segment } from './path.ts';
import { splitParameters } from './split-parameters.ts';

/** Reads `name` or `name(...)` behind a dot. A name ends at a dot, a square or a round bracket; all else belongs to it. */
export function readName(cursor: Cursor, readRooted: (cursor: Cursor) => Path | undefined): Segment | undefined {
  const start = cursor.at;
  let end = start;
  while (isInside(cursor, end) && !/[.[( ]/.test(charAt(cursor, end))) end += 1;
  if (isInside(cursor, end) && charAt(cursor, end) === ' ') {
    const words =
      end === start
        ? `Could not parse token starting at position ${start}`
        : `Use bracket notion ['my prop'] if your property contains blank characters. position: ${start}`;
    return fail(cursor, words, "A blank stands in the path. Leave it out, or write the name as ['my name'].", end);
  }
  const name = cursor.text.slice(start, end);
  if (!isInside(cursor, end) || charAt(cursor, end) !== '(') {
    cursor.at = end;
    return { kind: 'names', names: [name], quote: "'" };
  }
  if (!isClosed(cursor, end)) {
    const words = `Arguments to function: '${name}' are not closed properly.`;
    return fail(
      cursor,
      words,
      `The round bracket behind ${name} is not closed. Write ${name}() without anything in it.`,
      end,
    );
  }
  if (charAt(cursor, end + 1) === ')') {
    // Jayway does not step over the bracket. What follows it reads as a name that begins with `)`.
    cursor.at = end + 1;
    return { kind: 'function', name, parameters: [] };
  }
  cursor.at = end + 1;
  const parameters = readParameters(cursor, name, readRooted);
  return parameters && { kind: 'function', name, parameters };
}

function isClosed(cursor: Cursor, from: number): boolean {
  let opened = 0;
  for (let at = from; isInside(cursor, at); at++) {
    if (charAt(cursor, at) === '(') opened += 1;
    else if (charAt(cursor, at) === ')') opened -= 1;
    if (opened === 0) return true;
  }
  return false;
}

function readParameters(cursor: Cursor, name: string, readRooted: (cursor: Cursor) => Path | undefined) {
  const texts = splitParameters(cursor);
  if (texts === undefined) {
    const words = `Arguments to function: '${name}' are not closed properly.`;
    return fail(cursor, words, `What stands in the round brackets behind ${name} cannot be read.`);
  }
  const parameters: Parameter[] = [];
  for (const { text, at, isPath } of texts) {
    if (isPath) {
      const inner = cursorOver(text, cursor.base + at, cursor.depth + 1);
      const path = readRooted(inner);
      cursor.fault ??= inner.fault;
      if (!path) return undefined;
      parameters.push({ path });
    } else parameters.push({ json: text });
  }
  return parameters;
}
