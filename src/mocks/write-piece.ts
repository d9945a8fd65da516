import type { Random } from '../lib/random.ts';
import type { CodeRange, Piece } from './piece.ts';
import { uniformInteger } from './uniform-integer.ts';

/** Makes random text: every character of a set, every choice and every number of repetitions is as likely as another. */
export function writePiece(piece: Piece, random: Random): string {
  if (piece.kind === 'character') return character(piece.ranges, random);
  if (piece.kind === 'sequence') return piece.pieces.map((part) => writePiece(part, random)).join('');
  if (piece.kind === 'choice') {
    const chosen = piece.pieces[uniformInteger(random, 0, piece.pieces.length - 1)];
    return chosen ? writePiece(chosen, random) : '';
  }
  const length = uniformInteger(random, piece.min, piece.max);
  return Array.from({ length }, () => writePiece(piece.piece, random)).join('');
}

function character(ranges: readonly CodeRange[], random: Random): string {
  let left = uniformInteger(random, 0, ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) - 1);
  for (const [from, to] of ranges) {
    if (left <= to - from) return String.fromCodePoint(from + left);
    left -= to - from + 1;
  }
  throw new Error('A set without characters came past the check of the suite.');
}
