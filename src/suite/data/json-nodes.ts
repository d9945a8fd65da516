import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { maxDepth, maxParts } from '../yaml-messages.ts';

/** Where the reading is, and how many keys, values and brackets there were. */
interface Cursor {
  readonly text: string;
  at: number;
  parts: number;
}

/**
 * The nodes that the YAML library makes of a JSON text, in a fraction of its time: files of ten thousand cases are mostly
 * written by programs. `undefined` where the library would refuse something, for it to say what.
 *
 * @param text must be JSON; see `findJsonFault`
 */
export function jsonNodes(text: string): Node | undefined {
  return readNode({ text, at: 0, parts: 0 }, 0);
}

function readNode(cursor: Cursor, depth: number): Node | undefined {
  skipBlanks(cursor);
  cursor.parts += 1;
  // One of them is the document itself.
  if (cursor.parts >= maxParts) return undefined;
  const char = cursor.text[cursor.at];
  if (char === '"') return readText(cursor);
  if (char !== '{' && char !== '[') return readPlain(cursor);
  if (depth === maxDepth) return undefined;
  return char === '{' ? readMap(cursor, depth + 1) : readList(cursor, depth + 1);
}

function readList(cursor: Cursor, depth: number): Node | undefined {
  const list = new YAMLSeq();
  const start = cursor.at;
  while (hasMore(cursor, ']')) {
    const member = readNode(cursor, depth);
    if (!member) return undefined;
    list.items.push(member);
  }
  return ranged(list, start, cursor.at);
}

function readMap(cursor: Cursor, depth: number): Node | undefined {
  const map = new YAMLMap();
  const start = cursor.at;
  while (hasMore(cursor, '}')) {
    const key = readKey(cursor);
    const value = readNode(cursor, depth);
    if (!value) return undefined;
    map.items.push(new Pair(key, value));
  }
  return ranged(map, start, cursor.at);
}

/** Goes on behind the bracket that opens, or the comma, or the bracket that closes: then there is no more. */
function hasMore(cursor: Cursor, closer: string): boolean {
  skipBlanks(cursor);
  const isEnd = cursor.text[cursor.at] === closer;
  if (!isEnd) cursor.at += 1;
  skipBlanks(cursor);
  const isEmpty = !isEnd && cursor.text[cursor.at] === closer;
  if (isEnd || isEmpty) cursor.at += 1;
  return !isEnd && !isEmpty;
}

/** Goes on behind the colon. */
function readKey(cursor: Cursor): Node {
  cursor.parts += 1;
  const key = readText(cursor);
  skipBlanks(cursor);
  cursor.at += 1;
  return key;
}

function readText(cursor: Cursor): Node {
  const { text, at: start } = cursor;
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  cursor.at = end + 1;
  const raw = text.slice(start, end + 1);
  const value: unknown = raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
  return scalar(value, String(value), Scalar.QUOTE_DOUBLE, cursor, start);
}

/** Whether an odd number of backslashes stands before the character. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

const plain = /[^\s,\]}]*/y;

/** A number, `true`, `false` or `null`. */
function readPlain(cursor: Cursor): Node {
  const start = cursor.at;
  plain.lastIndex = start;
  const [source = ''] = plain.exec(cursor.text) ?? [];
  cursor.at += source.length;
  return scalar(JSON.parse(source), source, Scalar.PLAIN, cursor, start);
}

function scalar(value: unknown, source: string, type: Scalar.Type, { at }: Cursor, start: number): Node {
  const node = new Scalar(value);
  node.source = source;
  node.type = type;
  return ranged(node, start, at);
}

function ranged(node: Node, start: number, end: number): Node {
  node.range = [start, end, end];
  return node;
}

function skipBlanks(cursor: Cursor): void {
  while (isBlank(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
}

/** Blank, tab, line feed, return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
