import type { AST } from '@eslint-community/regexpp';
import { showText } from '../lib/show.ts';
import { charactersOf, type Leaf } from './characters-of.ts';
import type { Piece } from './piece.ts';

/** How often what has no end (`*`, `+`, `{n,}`) is repeated at most, beyond what it must be. */
const mostBeyond = 10;

/** Whether nothing can come before, and nothing after: where `^` and `$` may stand. */
interface Edges {
  readonly first: boolean;
  readonly last: boolean;
}

/** The recipe that a pattern stands for, or a clause that says why there is none and what to write instead. */
export function buildPiece({ alternatives }: AST.Pattern): Piece | string {
  return choiceOf(alternatives, { first: true, last: true });
}

function choiceOf(alternatives: readonly AST.Alternative[], edges: Edges): Piece | string {
  return all(alternatives, (alternative) => sequenceOf(alternative.elements, edges), 'choice');
}

function sequenceOf(elements: readonly AST.Element[], { first, last }: Edges): Piece | string {
  const starts = elements.findIndex((element) => !isAnchor(element, 'start'));
  const ends = elements.findLastIndex((element) => !isAnchor(element, 'end'));
  return all(
    elements,
    (element, index) =>
      pieceOf(element, { first: first && (starts < 0 || index <= starts), last: last && index >= ends }),
    'sequence',
  );
}

function pieceOf(element: AST.Element, edges: Edges): Piece | string {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return choiceOf(element.alternatives, edges);
  if (element.type === 'Quantifier') {
    const piece = pieceOf(element.element, { first: false, last: false });
    const { min } = element;
    const max = element.max === Number.POSITIVE_INFINITY ? min + mostBeyond : element.max;
    return typeof piece === 'string' ? piece : { kind: 'repetition', piece, min, max };
  }
  if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
    return characterOf(element);
  }
  if (isAnchor(element, 'start')) return edges.first ? nothing : misplaced(element.raw, 'begin');
  if (isAnchor(element, 'end')) return edges.last ? nothing : misplaced(element.raw, 'end');
  throw new Error(`A part of a pattern that makes no text was not refused before: ${element.type}`);
}

function characterOf(leaf: Leaf): Piece | string {
  const ranges = charactersOf(leaf);
  const raw = showText(leaf.raw, 40);
  if (!ranges) {
    return `${raw} is understood by \`matches\` only. Write the characters themselves, or a class such as [A-Za-z0-9].`;
  }
  if (ranges.length > 0) return { kind: 'character', ranges };
  return `${raw} leaves no character of plain ASCII. Write the characters that you want.`;
}

const nothing: Piece = { kind: 'sequence', pieces: [] };

function isAnchor(element: AST.Element, kind: 'start' | 'end'): boolean {
  return element.type === 'Assertion' && element.kind === kind;
}

function misplaced(raw: string, doing: string): string {
  return `${raw} stands where no text can ${doing}. Leave it out, or write \\${raw} for the character itself.`;
}

/** All pieces together, or the first complaint. */
function all<T>(
  nodes: readonly T[],
  read: (node: T, index: number) => Piece | string,
  kind: 'sequence' | 'choice',
): Piece | string {
  const pieces: Piece[] = [];
  for (const [index, node] of nodes.entries()) {
    const piece = read(node, index);
    if (typeof piece === 'string') return piece;
    pieces.push(piece);
  }
  const [only] = pieces;
  return only && pieces.length === 1 ? only : { kind, pieces };
}
