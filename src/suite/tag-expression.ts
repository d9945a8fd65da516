import { cut } from '../lib/printable.ts';
import type { Problem } from '../model/problem.ts';

/** Whether a case with these tags is meant. */
export type TagFilter = (tags: readonly string[]) => boolean;

/**
 * Reads `smoke`, `smoke and not slow`, `(orders or customers) and smoke`. `not` binds closest, then `and`, then `or`;
 * the three words may be in capitals. A Problem if it cannot be read.
 */
export function parseTagExpression(text: string): TagFilter | Problem {
  const tokens = [...text.matchAll(/[()]|[^\s()]+/g)].map(([token]) => token);
  const reader: Reader = { tokens, position: 0, depth: 0 };
  const filter = readOr(reader);
  if (!filter) return unreadable(text, reader);
  return reader.position === tokens.length ? filter : unreadable(text, reader);
}

interface Reader {
  readonly tokens: readonly string[];
  position: number;
  depth: number;
}

const deepest = 64;

function readOr(reader: Reader): TagFilter | undefined {
  const parts = readChain(reader, 'or', readAnd);
  return parts && ((tags) => parts.some((part) => part(tags)));
}

function readAnd(reader: Reader): TagFilter | undefined {
  const parts = readChain(reader, 'and', readNot);
  return parts && ((tags) => parts.every((part) => part(tags)));
}

/** One or more parts with the word between them. */
function readChain(
  reader: Reader,
  word: string,
  readPart: (reader: Reader) => TagFilter | undefined,
): TagFilter[] | undefined {
  const parts: TagFilter[] = [];
  do {
    const part = readPart(reader);
    if (!part) return undefined;
    parts.push(part);
  } while (take(reader, word));
  return parts;
}

function readNot(reader: Reader): TagFilter | undefined {
  let isNegated = false;
  while (take(reader, 'not')) isNegated = !isNegated;
  const inner = readTag(reader);
  return inner && isNegated ? (tags) => !inner(tags) : inner;
}

function readTag(reader: Reader): TagFilter | undefined {
  if (take(reader, '(')) return readBrackets(reader);
  const tag = reader.tokens[reader.position];
  if (tag === undefined || /^(?:and|or|not|[()])$/i.test(tag)) return undefined;
  reader.position += 1;
  return (tags) => tags.includes(tag);
}

function readBrackets(reader: Reader): TagFilter | undefined {
  reader.depth += 1;
  const inner = reader.depth > deepest ? undefined : readOr(reader);
  if (!inner || !take(reader, ')')) return undefined;
  reader.depth -= 1;
  return inner;
}

function take(reader: Reader, word: string): boolean {
  const isNext = reader.tokens[reader.position]?.toLowerCase() === word;
  if (isNext) reader.position += 1;
  return isNext;
}

function unreadable(text: string, reader: Reader): Problem {
  return {
    kind: 'usage',
    message:
      text.trim() === ''
        ? 'The tag expression is empty.'
        : `The tag expression \`${cut(text, 60)}\` cannot be read: ${why(reader)}.`,
    hint: 'Write tags with `and`, `or`, `not` and brackets between them, for example "(orders or customers) and not slow".',
  };
}

function why({ tokens, position, depth }: Reader): string {
  const next = tokens[position];
  if (depth > deepest) return 'there are too many brackets within each other';
  if (next !== undefined) return `\`${cut(next, 60)}\` was not expected there`;
  const isWhole = !/^(?:and|or|not|\()$/i.test(tokens.at(-1) ?? '');
  return depth > 0 && isWhole ? 'a bracket is not closed' : 'it ends where a tag should follow';
}
