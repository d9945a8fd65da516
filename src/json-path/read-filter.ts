import { type Cursor, charAt, cursorOver, fail, isInside, skipBlanks } from './cursor.ts';
import { type Filter, type Operator, operators } from './path.ts';
import type { PathReader } from './path-reader.ts';
import { type ReadOperand, readOperand } from './read-operand.ts';

/** The most brackets within brackets of a filter. */
const deepest = 50;

/** Reads the filter between the round brackets at `open` and `close`, those included. */
export function readFilter(within: Cursor, open: number, close: number, readPath: PathReader): Filter | undefined {
  const cursor = cursorOver(within.text.slice(open, close + 1), within.base + open, within.depth);
  const reader: Reader = { cursor, readPath, depth: 0, passedOver: undefined };
  const filter = readEither(reader);
  skipBlanks(cursor);
  if (filter && isInside(cursor))
    fail(cursor, `Expected end of filter expression instead of: ${cursor.text.slice(cursor.at)}`, leftOver);
  const { fault } = cursor;
  // What Jayway gave up on quietly explains better what is wrong than what it fell over afterwards.
  within.fault ??= fault && (reader.passedOver ? { ...reader.passedOver, jayway: fault.jayway } : fault);
  return fault ? undefined : filter;
}

const leftOver = 'The filter cannot be read from here on. Comparisons are joined by && or ||.';

interface Reader {
  readonly cursor: Cursor;
  readonly readPath: PathReader;
  depth: number;
  /** A comparison that could not be read, so that its left side was taken for a question whether it is there. */
  passedOver: Cursor['fault'];
}

function readEither(reader: Reader): Filter | undefined {
  return readChain(reader, 'or', '||', (inner) => readChain(inner, 'and', '&&', readPart));
}

function readChain(reader: Reader, kind: 'and' | 'or', sign: string, read: (reader: Reader) => Filter | undefined) {
  const { cursor } = reader;
  const parts: Filter[] = [];
  while (true) {
    const part = read(reader);
    if (!part) return undefined;
    parts.push(part);
    const before = cursor.at;
    skipBlanks(cursor);
    if (!cursor.text.startsWith(sign, cursor.at)) {
      cursor.at = before;
      return parts.length === 1 ? part : { kind, parts };
    }
    cursor.at += sign.length;
  }
}

function readPart(reader: Reader): Filter | undefined {
  const { cursor } = reader;
  skipBlanks(cursor);
  const start = cursor.at;
  if (reader.depth >= deepest) return fail(cursor, '', `Brackets are nested more than ${deepest} levels deep.`);
  if (charAt(cursor) === '!') {
    cursor.at += 1;
    skipBlanks(cursor);
    if (charAt(cursor) !== '$' && charAt(cursor) !== '@') {
      const part = deeper(reader, readPart);
      return part && { kind: 'not', part };
    }
    cursor.at = start;
  }
  if (charAt(cursor) !== '(') return readComparison(reader);
  cursor.at += 1;
  const filter = deeper(reader, readEither);
  skipBlanks(cursor);
  if (filter && charAt(cursor) !== ')') return fail(cursor, 'Expected character: )', leftOver);
  cursor.at += 1;
  return filter;
}

function deeper(reader: Reader, read: (reader: Reader) => Filter | undefined): Filter | undefined {
  reader.depth += 1;
  const filter = read(reader);
  reader.depth -= 1;
  return filter;
}

/** A comparison. If what follows the left side is none, Jayway asks whether that is there. */
function readComparison(reader: Reader): Filter | undefined {
  const { cursor, readPath } = reader;
  const left = readOperand(cursor, readPath);
  if (!left) return undefined;
  const before = cursor.at;
  const operator = readOperator(cursor);
  const right: ReadOperand | undefined = operator && readOperand(cursor, readPath);
  if (operator && right) return { kind: 'compare', left: left.operand, operator, right: right.operand };
  if (cursor.isFinal) return undefined;
  // Only something written there was meant as a comparison.
  if (/^\s*[^\s)&|]/.test(cursor.text.slice(before))) reader.passedOver ??= cursor.fault;
  cursor.fault = undefined;
  cursor.at = before;
  if (left.operand.kind === 'path') return { kind: 'exists', path: left.operand.path, isWanted: !left.isNegated };
  return fail(
    cursor,
    'Expected path node',
    "A value stands here alone. Compare it with something: [?(@.name == 'x')].",
  );
}

function readOperator(cursor: Cursor): Operator | undefined {
  skipBlanks(cursor);
  const start = cursor.at;
  const isSign = signs.test(charAt(cursor));
  while (isInside(cursor) && (isSign ? signs.test(charAt(cursor)) : charAt(cursor) !== ' ')) cursor.at += 1;
  const text = cursor.text.slice(start, cursor.at);
  const operator = operators.find((known) => known === text.toUpperCase());
  if (operator) return operator;
  const meant = hints.get(text.toLowerCase());
  const hint =
    meant === undefined
      ? 'Known are == != < > <= >= =~ in nin contains size empty subsetof anyof noneof.'
      : `Write ${meant}.`;
  return fail(
    cursor,
    `Filter operator ${text} is not supported!`,
    `${text} is no comparison that a filter knows. ${hint}`,
    start,
  );
}

const signs = /[<>=~!]/;

/** What is written by mistake, and what was meant. */
const hints: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['and', '&&'],
  ['or', '||'],
  ['not', 'nin'],
]);
