import type { Place } from '../../../model/place.ts';

/** A line of a suite as it was when it was run. Columns count from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  /** What of it is meant: the problem's column, and how many characters. */
  readonly marks: readonly { readonly column: number; readonly length: number }[];
}

/** The lines of one file that are known. */
export interface SourceBlock {
  readonly file: string;
  readonly lines: readonly SourceLine[];
}

/** The lines at these places by file, each line once, in order. Places of which the line is not known are left out. */
export function sourceBlocks(places: readonly Place[]): readonly SourceBlock[] {
  const files = new Map<string, Map<number, SourceLine>>();
  for (const { file, line, column, source, length = 1 } of places) {
    if (source === undefined) continue;
    const lines = files.get(file) ?? new Map<number, SourceLine>();
    files.set(file, lines);
    const marks = lines.get(line)?.marks ?? [];
    const isKnown = marks.some((mark) => mark.column === column && mark.length === length);
    lines.set(line, { line, text: source, marks: isKnown ? marks : [...marks, { column, length }] });
  }
  return [...files].map(([file, lines]) => ({ file, lines: [...lines.values()].sort((a, b) => a.line - b.line) }));
}

/** A line in pieces, of which some are meant. Marks that lie over each other become one. */
export function markedPieces({
  text,
  marks,
}: SourceLine): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { column, length } of [...marks].sort((a, b) => a.column - b.column)) {
    const start = Math.max(at, column - 1);
    const end = Math.max(start, column - 1 + length);
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    if (end > start) pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '');
}
