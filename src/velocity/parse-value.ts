import { constantOf, textOf } from './read-literal.ts';
import { referenceRoot } from './reference-root.ts';
import type { Expression, Node, Place, ReferenceNode, Step } from './syntax.ts';
import { type Token, type TokenKind, tokenText } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** What reading a value needs from the reader of the whole template. */
export interface ValueReader {
  readonly tokens: TokenStream;
  /** Reads a text in double quotes as a template of its own. */
  readonly parseBody: (text: string, origin: Place, depth: number) => readonly Node[];
  /** Told of every reference that is read. */
  readonly onReference: (reference: ReferenceNode) => void;
}

/** What a value may begin with. */
const beginnings: readonly TokenKind[] = [
  'string',
  'integer',
  'decimal',
  '[',
  'map {',
  'true',
  'false',
  'identifier',
  '{',
];

/** Whether a value may begin with a token of the kind. */
export function beginsValue(kind: TokenKind): boolean {
  return beginnings.includes(kind);
}

/** Reads a reference, a literal, a list, a range or a map. */
export function parseValue(reader: ValueReader): Expression {
  const { tokens } = reader;
  switch (tokens.kind()) {
    case 'identifier':
    case '{':
      return parseReference(reader);
    case '[':
      return parseList(reader);
    case 'map {':
      return parseMap(reader);
    case 'string':
      return parseText(reader);
    default: {
      const token = tokens.take('integer', 'decimal', 'true', 'false');
      return { type: 'literal', value: constantOf(token), source: () => tokenText(token) };
    }
  }
}

/** Whether a reference stands next. */
export function isReferenceNext(tokens: TokenStream): boolean {
  return tokens.kind() === 'identifier' || (tokens.kind() === '{' && tokens.kind(1) === 'identifier');
}

/** Reads a reference with everything that belongs to it. */
export function parseReference(reader: ValueReader): ReferenceNode {
  const { tokens } = reader;
  const mark = tokens.mark();
  const first = tokens.peek();
  const { line, column } = first;
  const isFormal = tokens.skip('{');
  const following = tokens.take('identifier');
  const root = referenceRoot(first, isFormal ? following : undefined);
  const steps = tokens.within(() => parseSteps(reader));
  if (isFormal) tokens.take('}');
  const source = tokens.sourceSince(mark);
  const reference: ReferenceNode = {
    type: 'reference',
    line,
    column,
    source,
    steps,
    tested: false,
    ...root,
  };
  if (!reference.runt) reader.onReference(reference);
  return reference;
}

function parseSteps(reader: ValueReader): readonly Step[] {
  const { tokens } = reader;
  const steps = parseIndexes(reader);
  while (tokens.kind() === '.' && tokens.kind(1) === 'identifier') {
    tokens.take('.');
    // Told by three tokens: a bracket that nothing sensible follows is text.
    const isMethod =
      tokens.kind(1) === '(' &&
      (tokens.kind(2) === 'method )' || tokens.kind(2) === 'blank' || beginsValue(tokens.kind(2)));
    const { image: name, line, column } = tokens.take('identifier');
    steps.push(
      isMethod
        ? { type: 'method', name, args: parseArguments(reader), line, column }
        : { type: 'property', name, line, column },
    );
    steps.push(...parseIndexes(reader));
  }
  return steps;
}

function parseIndexes(reader: ValueReader): Step[] {
  const { tokens } = reader;
  const steps: Step[] = [];
  while (tokens.kind() === 'index [') {
    const { line, column } = tokens.take('index [');
    tokens.skip('blank');
    const isKey = ['string', 'integer', 'true', 'false', 'identifier', '{'].includes(tokens.kind());
    if (!isKey) throw tokens.unexpected();
    const key = parseValue(reader);
    tokens.skip('blank');
    tokens.take('index ]');
    steps.push({ type: 'index', key, line, column });
  }
  return steps;
}

function parseArguments(reader: ValueReader): readonly Expression[] {
  const { tokens } = reader;
  tokens.take('(');
  const args: Expression[] = [];
  if (tokens.kind() !== 'method )') {
    do args.push(parseParameter(reader));
    while (tokens.skip(','));
  }
  tokens.take('method )');
  return args;
}

function parseParameter(reader: ValueReader): Expression {
  reader.tokens.skip('blank');
  const value = reader.tokens.within(() => parseValue(reader));
  reader.tokens.skip('blank');
  return value;
}

/** A list, or a range: that is settled by what comes after its first item. */
function parseList(reader: ValueReader): Expression {
  const { tokens } = reader;
  const mark = tokens.mark();
  tokens.take('[');
  if (tokens.skip(']')) return { type: 'list', items: [], source: tokens.sourceSince(mark) };
  const items = [parseParameter(reader)];
  const [from] = items;
  const isRange = from?.type === 'reference' || (from?.type === 'literal' && typeof from.value !== 'string');
  if (from && isRange && tokens.skip('..')) {
    tokens.skip('blank');
    if (!isReferenceNext(tokens) && tokens.kind() !== 'integer') throw tokens.unexpected();
    const to = parseValue(reader);
    tokens.skip('blank');
    tokens.take(']');
    return { type: 'range', from, to, source: tokens.sourceSince(mark) };
  }
  while (tokens.skip(',')) items.push(parseParameter(reader));
  tokens.take(']');
  return { type: 'list', items, source: tokens.sourceSince(mark) };
}

function parseMap(reader: ValueReader): Expression {
  const { tokens } = reader;
  const mark = tokens.mark();
  tokens.take('map {');
  const entries: (readonly [Expression, Expression])[] = [];
  if (beginsValue(tokens.kind()) || (tokens.kind() === 'blank' && beginsValue(tokens.kind(1)))) {
    do {
      const key = parseParameter(reader);
      tokens.take(':');
      entries.push([key, parseParameter(reader)]);
    } while (tokens.skip(','));
  } else tokens.skip('blank');
  tokens.take('map }', '}');
  return { type: 'map', entries, source: tokens.sourceSince(mark) };
}

function parseText(reader: ValueReader): Expression {
  const { tokens } = reader;
  const token: Token = tokens.take('string');
  const { text, isTemplate, isPadded } = textOf(token.image);
  const source = () => tokenText(token);
  if (!isTemplate) return { type: 'literal', value: text, source };
  const body = tokens.within((depth) => reader.parseBody(isPadded ? `${text} ` : text, token, depth));
  return { type: 'interpolation', body, padded: isPadded, source };
}
