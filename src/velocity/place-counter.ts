import type { Place } from './syntax.ts';

/** Counts lines and columns as Velocity's reader does, for characters that are asked about from first to last. */
export class PlaceCounter {
  private readonly text: string;
  private line = 1;
  private column = 0;
  private counted = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The line and column of a character; those of the last one for the end of the text. */
  placeOf(offset: number): Place {
    const wanted = Math.min(offset + 1, this.text.length);
    for (; this.counted < wanted; this.counted += 1) {
      const previous = this.text[this.counted - 1];
      const current = this.text[this.counted];
      const isNewLine = previous === '\n' || (previous === '\r' && current !== '\n');
      if (isNewLine) this.line += 1;
      this.column = isNewLine ? 1 : this.column + 1;
      // A tab goes on to the next multiple of eight.
      if (current === '\t') this.column += 7 - ((this.column - 1) % 8);
    }
    return { line: this.line, column: this.column };
  }
}
