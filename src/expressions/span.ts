/** A part of a text, counted in characters from 0. */
export interface Span {
  readonly at: number;
  readonly length: number;
}
