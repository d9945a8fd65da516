/** The characters from one code point to another, both included. */
export type CodeRange = readonly [from: number, to: number];

/** What random text is made of: `readPattern` reads it from a regular expression, `writePiece` makes the text. */
export type Piece =
  /** One of these characters. */
  | { readonly kind: 'character'; readonly ranges: readonly CodeRange[] }
  /** One after the other. */
  | { readonly kind: 'sequence'; readonly pieces: readonly Piece[] }
  /** One of them. */
  | { readonly kind: 'choice'; readonly pieces: readonly Piece[] }
  /** From `min` to `max` times, made anew each time. */
  | { readonly kind: 'repetition'; readonly piece: Piece; readonly min: number; readonly max: number };

/** How many characters the text has at most. */
export function longest(piece: Piece): number {
  if (piece.kind === 'character') return 1;
  if (piece.kind === 'repetition') return piece.max * longest(piece.piece);
  const lengths = piece.pieces.map(longest);
  return piece.kind === 'choice' ? Math.max(0, ...lengths) : lengths.reduce((sum, length) => sum + length, 0);
}
