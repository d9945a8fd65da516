/** A position in a file that the author wrote, complete enough to print. Lines and columns count from 1. */
export interface Place {
  /** Path below the project folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The whole source line, without its line end; absent if not known, or longer than anyone reads. */
  readonly source?: string;
  /** How many characters the caret underlines; 1 if not known. */
  readonly length?: number;
}
