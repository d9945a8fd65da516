/** Why a path cannot be read. */
export interface JsonPathFault {
  /** In plain words, with what to write instead where that is known. */
  readonly message: string;
  /** What Jayway JsonPath says about it; empty where Jayway would take the path, and only this program does not. */
  readonly jayway: string;
  /** Where, in characters from the start of the path. */
  readonly at: number;
}

/** A text that is being read. Readers move `at`, and give `undefined` where they fail, with the reason in `fault`. */
export interface Cursor {
  readonly text: string;
  /** The last character that belongs to it. */
  end: number;
  at: number;
  /** Where the text begins in the whole path. */
  readonly base: number;
  /** How many filters and brackets it stands in. */
  readonly depth: number;
  fault: JsonPathFault | undefined;
  /** Whether the fault ends the reading of a filter, where Jayway otherwise tries to read on. */
  isFinal: boolean;
}

/** A cursor over a part of what another one reads, or over a whole path. */
export function cursorOver(text: string, base = 0, depth = 0): Cursor {
  return { text, end: text.length - 1, at: 0, base, depth, fault: undefined, isFinal: false };
}

/** Notes why reading failed; gives `undefined`, for the reader to hand on. */
export function fail(cursor: Cursor, jayway: string, message: string, at = cursor.at): undefined {
  cursor.fault ??= { message, jayway, at: Math.max(0, cursor.base + at) };
  return undefined;
}

/** The same for a fault with which a filter is not read on. */
export function failFinally(cursor: Cursor, jayway: string, message: string, at = cursor.at): undefined {
  cursor.isFinal = true;
  return fail(cursor, jayway, message, at);
}

/** Whether a position belongs to the text. */
export function isInside(cursor: Cursor, at = cursor.at): boolean {
  return at >= 0 && at <= cursor.end;
}

/** Whether nothing needs to follow. Like Jayway, it lets a single character stand at the end unread. */
export function isAtTail(cursor: Cursor): boolean {
  return cursor.at >= cursor.end;
}

/** The character there; none outside the text. */
export function charAt(cursor: Cursor, at = cursor.at): string {
  return cursor.text.charAt(at);
}

/** Where the next character stands that is no blank, behind `from`. */
export function significantAfter(cursor: Cursor, from = cursor.at): number {
  let at = from + 1;
  while (at <= cursor.end && cursor.text[at] === ' ') at += 1;
  return at;
}

/** Moves over blanks, but not over the last character. */
export function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.end && cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/** Leaves out blanks at both ends. */
export function trim(cursor: Cursor): void {
  skipBlanks(cursor);
  while (cursor.at < cursor.end && cursor.text[cursor.end] === ' ') cursor.end -= 1;
}

/** Where a character comes again behind `from`, not behind a backslash; -1 where it does not. */
export function unescapedIndex(cursor: Cursor, from: number, char: string): number {
  for (let at = from + 1; at <= cursor.end; at++) {
    if (cursor.text[at] === '\\') at += 1;
    else if (cursor.text[at] === char) return at;
  }
  return -1;
}

/** Where the bracket at `from` is closed, leaving out what stands in quotes, and in slashes if wanted; -1 if nowhere. */
export function closingIndex(cursor: Cursor, from: number, close: string, skipsPatterns: boolean): number {
  const open = charAt(cursor, from);
  let opened = 1;
  for (let at = from + 1; at <= cursor.end; at++) {
    for (const isSkipped of [isQuote, skipsPatterns ? isSlash : undefined]) {
      if (!isSkipped?.(charAt(cursor, at))) continue;
      const end = unescapedIndex(cursor, at, charAt(cursor, at));
      if (end === -1) return unclosed(cursor, at);
      at = end + 1;
    }
    if (charAt(cursor, at) === open) opened += 1;
    if (charAt(cursor, at) === close) opened -= 1;
    if (opened === 0) return at;
  }
  return -1;
}

function unclosed(cursor: Cursor, at: number): -1 {
  const char = charAt(cursor, at);
  const what = char === '/' ? 'for / when parsing regex in' : `quote for ${char} when parsing`;
  const jayway = `Could not find matching close ${what} : ${cursor.text}`;
  fail(cursor, jayway, `What begins here with ${char} is not closed with another ${char}.`, at);
  return -1;
}

const isQuote = (char: string) => char === "'" || char === '"';
const isSlash = (char: string) => char === '/';
