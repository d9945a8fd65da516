import { Composer, type CST, type Document, LineCounter, type Node } from 'yaml';
import type { Fault } from './fault.ts';
import { inQuiet } from './in-quiet.ts';
import { createPlaces, type Places } from './places.ts';
import { readTree, type TreeReading } from './read-tree.ts';
import { syntaxWords } from './syntax-words.ts';
import { tokenize } from './tokenize.ts';
import { yamlMessages } from './yaml-messages.ts';

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
 *
 * @param ready the nodes of the text, for who has them already
 */
export function readDocument(text: string, ready?: Node): DocumentReading {
  const lines = countLines(text);
  const read = ready ? { root: ready } : inQuiet(() => compose(text, lines));
  if ('fatal' in read) return { ...nothing, faults: [read.fatal], root: undefined, lines, isBroken: true };
  const { root } = read;
  const reading = root ? readTree(root, text, (offset) => lines.linePos(offset).line) : nothing;
  return { ...reading, root, lines, isBroken: false };
}

/** Where the parts of a document stand in its file. */
export function placesOf(file: string, text: string, { lines, root, targets }: DocumentReading): Places {
  return createPlaces(file, text, lines, root, targets);
}

const nothing: TreeReading = { tree: null, faults: [], targets: new Map() };

/** Where the lines begin. The parser could say it too, but only as far as it has read. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) lines.addNewLine(feed + 1);
  return lines;
}

/** The value of the one document, or the fault for which there is none. */
function compose(text: string, lines: LineCounter): { readonly root: Node | undefined } | { readonly fatal: Fault } {
  const tokens = tokenize(text);
  if ('words' in tokens) return { fatal: tokens };
  // Duplicate keys are found while the tree is read: the library's own search takes quadratic time.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const fatal = refusedDirective(tokens, text) ?? syntaxFault(tokens, documents, text, lines);
  return fatal ? { fatal } : { root: documents[0]?.contents ?? undefined };
}

function refusedDirective(tokens: readonly CST.Token[], text: string): Fault | undefined {
  const directive = tokens.find((token) => token.type === 'directive');
  if (!directive) return undefined;
  const end = text.indexOf('\n', directive.offset);
  return { words: yamlMessages.directive, start: directive.offset, end: end < 0 ? text.length : end };
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
    if (found)
      return { words: () => words, start: lineStart + found.index, end: lineStart + found.index + found[0].length };
    // An open quote is noticed at the end of the file, but its beginning is what helps.
    const open = error.message.startsWith('Missing closing') ? lastScalar(tokens) : undefined;
    return { words: () => words, ...(open ? { start: open.offset, end: text.length } : { start, end }) };
  }
  if (!second) return undefined;
  const start = tokens.filter((token) => token.type === 'document')[1]?.offset ?? second.range[0];
  return { words: yamlMessages.documents, start, end: start + 3 };
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
