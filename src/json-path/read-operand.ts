import { compilePattern } from '../lib/pattern.ts';
import {
  type Cursor,
  charAt,
  closingIndex,
  fail,
  failFinally,
  isInside,
  skipBlanks,
  unescapedIndex,
} from './cursor.ts';
import { isDecimal } from './is-decimal.ts';
import { readLenientJson } from './lenient-json.ts';
import type { Operand } from './path.ts';
import type { PathReader } from './path-reader.ts';
import { unescaped } from './unescaped.ts';

/** One side of a comparison, and whether a `!` stands before it. */
export interface ReadOperand {
  readonly operand: Operand;
  readonly isNegated: boolean;
}

/** Reads one side of a comparison. */
export function readOperand(cursor: Cursor, readPath: PathReader): ReadOperand | undefined {
  skipBlanks(cursor);
  const isNegated = charAt(cursor) === '!';
  if (isNegated) {
    cursor.at += 1;
    skipBlanks(cursor);
    if (!/[$@]/.test(charAt(cursor)))
      return fail(cursor, 'Unexpected character: !', 'Behind ! comes a path or a bracket.');
  }
  const operand = /[$@]/.test(charAt(cursor)) ? readInnerPath(cursor, readPath) : readLiteral(cursor);
  return operand && { operand, isNegated };
}

function readLiteral(cursor: Cursor): Operand | undefined {
  const start = cursor.at;
  const first = charAt(cursor);
  if (first === "'" || first === '"') return readText(cursor, first);
  if (first === '/') return readPattern(cursor);
  if (first === '[' || first === '{') {
    const close = closingIndex(cursor, start, first === '[' ? ']' : '}', false);
    if (close === -1)
      return fail(cursor, `String not closed. Expected ' in ${cursor.text}`, `The ${first} is not closed.`);
    cursor.at = close + 1;
    const text = cursor.text.slice(start, cursor.at);
    return { kind: 'json', text, value: readLenientJson(text) };
  }
  if (first === 't' || first === 'f' || first === 'n') return readWord(cursor, first);
  while (isInside(cursor) && /[\d.eE-]/.test(charAt(cursor))) cursor.at += 1;
  const text = cursor.text.slice(start, cursor.at);
  if (isDecimal(text)) return { kind: 'number', text };
  return failFinally(cursor, failed(cursor), unquoted, start);
}

function readWord(cursor: Cursor, first: string): Operand | undefined {
  const word = ['true', 'false', 'null'].find((known) => cursor.text.startsWith(known, cursor.at));
  if (word === undefined)
    return fail(cursor, first === 'n' ? 'Expected <null> value' : 'Expected boolean literal', unquoted);
  cursor.at += word.length;
  return word === 'null' ? { kind: 'null' } : { kind: 'boolean', value: word === 'true' };
}

const unquoted = "A value is expected here. Write text in quotes: 'text'.";

function failed(cursor: Cursor): string {
  return `Failed to parse filter: [?${cursor.text}], error on position: ${cursor.at + 2}, char: ${charAt(cursor)}`;
}

function readText(cursor: Cursor, quote: string): Operand | undefined {
  const start = cursor.at;
  const close = unescapedIndex(cursor, start, quote);
  if (close === -1) {
    const words = `String literal does not have matching quotes. Expected ${quote} in ${cursor.text}`;
    return fail(cursor, words, `The text that begins here has no closing ${quote}.`);
  }
  cursor.at = close + 1;
  const text = unescaped(cursor.text.slice(start + 1, close));
  return text === undefined
    ? failFinally(cursor, failed(cursor), '\\u is not followed by four hexadecimal digits.', start)
    : { kind: 'text', text };
}

/** `/.../` with flags behind it; the whole of a text must match. */
function readPattern(cursor: Cursor): Operand | undefined {
  const start = cursor.at;
  const close = unescapedIndex(cursor, start, '/');
  if (close === -1) {
    return fail(
      cursor,
      `Pattern not closed. Expected / in ${cursor.text}`,
      'The pattern that begins here has no closing /.',
    );
  }
  const flags = /^[dixmsuU]*/.exec(cursor.text.slice(close + 1))?.[0] ?? '';
  cursor.at = close + 1 + flags.length;
  if (flags.includes('x')) return failFinally(cursor, '', 'Patterns with the flag x cannot be used here.', start);
  // The others change nothing that RE2 does not do anyhow, or only what hardly occurs.
  const kept = [...'ims'].filter((flag) => flags.includes(flag)).join('');
  const compiled = compilePattern(`${kept === '' ? '' : `(?${kept})`}${cursor.text.slice(start + 1, close)}`);
  if ('complaint' in compiled) return failFinally(cursor, '', compiled.complaint, start);
  return { kind: 'pattern', pattern: compiled.pattern };
}

/** A path ends at a blank, at a sign of comparison, and at a round bracket that is not that of a function. */
function readInnerPath(cursor: Cursor, readPath: PathReader): Operand | undefined {
  const start = cursor.at;
  cursor.at += 1;
  while (isInside(cursor)) {
    if (charAt(cursor) === '[') {
      const close = closingIndex(cursor, cursor.at, ']', false);
      if (close === -1)
        return fail(
          cursor,
          `Square brackets does not match in filter ${cursor.text}`,
          'The square bracket is not closed.',
        );
      cursor.at = close + 1;
    }
    const isLast = charAt(cursor) === ')' && !closesFunction(cursor.text.slice(start + 1, cursor.at));
    if (!isInside(cursor) || isLast || /[<>=~! ]/.test(charAt(cursor))) break;
    cursor.at += 1;
  }
  const path = readPath(cursor.text.slice(start, cursor.at), cursor, cursor.base + start);
  return path && { kind: 'path', path };
}

/** Only a function with nothing in its brackets is known as one here. */
function closesFunction(before: string): boolean {
  const open = before.replace(/ {1,100}$/, '');
  return open.endsWith('(') && open.includes('.');
}
