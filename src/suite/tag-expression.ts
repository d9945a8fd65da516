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
  const first = readAnd(reader);
  if (!first || !take(reader, 'or')) return first;
  const rest = readOr(reader);
  return rest && ((tags) => first(tags) || rest(tags));
}

function readAnd(reader: Reader): TagFilter | undefined {
  const first = readNot(reader);
  if (!first || !take(reader, 'and')) return first;
  const rest = readAnd(reader);
  return rest && ((tags) => first(tags) && rest(tags));
}

function readNot(reader: Reader): TagFilter | undefined {
  if (!take(reader, 'not')) return readTag(reader);
  const inner = readNot(reader);
  return inner && ((tags) => !inner(tags));
}

function readTag(reader: Reader): TagFilter | undefined {
  if (take(reader, '(')) {
    if (++reader.depth > deepest) return undefined;
    const inner = readOr(reader);
    reader.depth -= 1;
    return take(reader, ')') ? inner : undefined;
  }
  const tag = reader.tokens[reader.position];
  if (tag === undefined || /^(?:and|or|not|[()])$/i.test(tag)) return undefined;
  reader.position += 1;
  return (tags) => tags.includes(tag);
}

function take(reader: Reader, word: string): boolean {
  const isNext = reader.tokens[reader.position]?.toLowerCase() === word;
  if (isNext) reader.position += 1;
  return isNext;
}

function unreadable(text: string, { tokens, position }: Reader): Problem {
  const next = tokens[position];
  const where = next === undefined ? 'it ends where a tag should follow' : `\`${next}\` was not expected there`;
  return {
    kind: 'usage',
    message:
      tokens.length === 0 ? 'The tag expression is empty.' : `The tag expression \`${text}\` cannot be read: ${where}.`,
    hint: 'Write tags with `and`, `or`, `not` and brackets between them, for example "(orders or customers) and not slow".',
  };
}
