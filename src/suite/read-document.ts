import { Composer, type CST, type Document, LineCounter, type Node, Parser } from 'yaml';
import { createPlaces, type Places } from './places.ts';
import { type Fault, readTree, type TreeReading } from './read-tree.ts';
import { syntaxWords } from './syntax-words.ts';
import { maxDepth, yamlMessages } from './yaml-messages.ts';

/** One YAML document as plain data, whatever it holds. */
export interface DocumentReading extends TreeReading {
  /** `undefined` where nothing stands in the file, or nothing that can be read. */
  readonly root: Node | undefined;
  readonly lines: LineCounter;
  /** Whether it cannot be read at all; then there is one fault, and nothing else. */
  readonly isBroken: boolean;
}

/**
 * Reads YAML 1.2 with the core schema, and so JSON as well. Of several faults of syntax only the first is told: what
 * follows is mostly caused by it.
 */
export function readDocument(text: string): DocumentReading {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  const documents = deep ? [] : compose(tokens, text);
  const fatal = deep ?? refusedDirective(tokens, text) ?? syntaxFault(tokens, documents, text, lines);
  const root = fatal ? undefined : (documents[0]?.contents ?? undefined);
  const reading = root ? readTree(root, text) : { ...nothing, faults: fatal ? [fatal] : [] };
  return { ...reading, root, lines, isBroken: fatal !== undefined };
}

/** Where the parts of a document stand in its file. */
export function placesOf(file: string, text: string, { lines, root, targets }: DocumentReading): Places {
  return createPlaces(file, text, lines, root, targets);
}

const nothing: TreeReading = { tree: null, faults: [], targets: new Map() };

/** Composing is recursive and would exhaust the memory, so depth is looked at before. */
function tooDeep(tokens: readonly CST.Token[]): Fault | undefined {
  for (const token of tokens) {
    const deep = token.type === 'document' ? deepest(token.value, 0) : undefined;
    if (deep) return { words: yamlMessages.depth(), start: deep.offset, end: deep.offset + 1 };
  }
  return undefined;
}

/** The first token that stands too deep. */
function deepest(token: CST.Token | null | undefined, depth: number): CST.Token | undefined {
  if (!token || !('items' in token)) return undefined;
  if (depth >= maxDepth) return token;
  for (const { key, value } of token.items) {
    const deep = deepest(key, depth + 1) ?? deepest(value, depth + 1);
    if (deep) return deep;
  }
  return undefined;
}

function compose(tokens: readonly CST.Token[], text: string): Document.Parsed[] {
  // Duplicate keys are found while the tree is read: the library's own search takes quadratic time.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)];
}

function refusedDirective(tokens: readonly CST.Token[], text: string): Fault | undefined {
  const directive = tokens.find((token) => token.type === 'directive');
  if (!directive) return undefined;
  const end = text.indexOf('\n', directive.offset);
  return { words: yamlMessages.directive(), start: directive.offset, end: end < 0 ? text.length : end };
}

function syntaxFault(
  tokens: readonly CST.Token[],
  documents: readonly Document.Parsed[],
  text: string,
  lines: LineCounter,
): Fault | undefined {
  const [first, second] = documents;
  // A tag that the library cannot carry out is refused with all other tags.
  const errors = first?.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') ?? [];
  // The first one is the cause of the others, but for a missing comma, which is noticed late.
  const error = errors.find(({ code }) => code === 'BLOCK_IN_FLOW') ?? errors[0];
  if (error) {
    const [start, end] = error.pos;
    const { line, col } = lines.linePos(start);
    const lineStart = start - col + 1;
    const source = text.slice(lineStart, lines.lineStarts[line] ?? text.length);
    const { words, mark } = syntaxWords(error, source.trimEnd());
    const found = mark?.exec(source);
    if (found) return { words, start: lineStart + found.index, end: lineStart + found.index + found[0].length };
    // An open quote is noticed at the end of the file, but its beginning is what helps.
    const open = error.message.startsWith('Missing closing') ? lastScalar(tokens) : undefined;
    return open ? { words, start: open.offset, end: text.length } : { words, start, end };
  }
  if (!second) return undefined;
  const start = tokens.filter((token) => token.type === 'document')[1]?.offset ?? second.range[0];
  return { words: yamlMessages.documents(), start, end: start + 3 };
}

function lastScalar(tokens: readonly CST.Token[]): CST.Token | undefined {
  const document = tokens.findLast((token) => token.type === 'document');
  let token: CST.Token | undefined = document?.value;
  while (token && 'items' in token) {
    const item: CST.CollectionItem | undefined = token.items.at(-1);
    token = item?.value ?? item?.key ?? undefined;
  }
  return token;
}
