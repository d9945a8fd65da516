import type { Words } from './words.ts';

/** A part of a text, from one offset to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text of the document. */
export interface TextPosition {
  readonly text: string;
  /** Counted in characters from 0. */
  readonly at: number;
  /** Without it, the word that begins there is meant. */
  readonly length?: number | undefined;
}

/** Something wrong with a part of a text. */
export interface Fault extends Span {
  /** Made only when it is told: a file may hold the same slip a hundred thousand times. */
  words(): Words;
}
