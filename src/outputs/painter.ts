import { cells } from '../lib/cells.ts';
import { withoutAnsi } from '../lib/printable.ts';

/** Writes a terminal's control sequences for a block of lines that stays below the text and changes in place. */
export interface Painter {
  /**
   * What to write, in one piece, so that `text` (whole lines) stands above and these lines below it. No lines: the block
   * is taken away, and the cursor stands where the text goes on. Empty where nothing changes.
   */
  frame(text: string, lines: readonly string[]): string;
  /** The terminal has this many columns now: what it shows of the block is not known. */
  resized(columns: number): void;
}

/** Where the cursor waits between two frames: on an empty row above the block, or on the one below it. */
export type Rest = 'above' | 'below';

const csi = '\u001b[';
/** Synchronized output: a terminal that knows it (contour's mode 2026) shows the frame only when it is complete. */
const [begin, end] = [`${csi}?2026h`, `${csi}?2026l`];
/** DECAWM: what is too wide for the terminal, however it counts a character, is cut and does not wrap. */
const [unwrapped, wrapped] = [`${csi}?7l`, `${csi}?7h`];
const clearLine = `${csi}K`;
const clearBelow = `${csi}J`;

/**
 * Above is the better place. The block is taken away by clearing all that is below the cursor, into however many rows a
 * terminal has wrapped its lines meanwhile when it became narrower, or whether it did not; and a key that is typed, or
 * Ctrl-C, shows on an empty row. But there are terminals that lose their place when they wrap what stands below the cursor.
 * For them it waits below, and goes up by the rows that wrapping has added.
 *
 * Either way a program that is killed leaves a terminal that works: no mode stays set between frames, and the cursor is
 * never hidden.
 */
export function createPainter(rest: Rest = 'above'): Painter {
  /** A line feed of the text that is not written yet: the row after it is the empty one above the block. */
  let owed = '';
  let shown: readonly string[] = [];
  let isKnown = true;
  /** How many rows the terminal has added to the block by wrapping its lines. */
  let added = 0;

  const goesOn = (text: string, hasBlock: boolean) => {
    const whole = owed + text;
    owed = hasBlock && whole.endsWith('\n\n') ? '\n' : '';
    return owed === '' ? whole : whole.slice(0, -1);
  };
  const toEmptyRow = () => (shown.length > 0 && rest === 'below' ? `${csi}${shown.length + 1 + added}A\r` : '\r');

  return {
    frame(text, lines) {
      const isSame = isKnown && lines.length === shown.length && lines.every((line, index) => line === shown[index]);
      if (text === '' && isSame) return '';
      if (shown.length === 0 && lines.length === 0) return goesOn(text, false);
      // What is drawn over needs no clearing first, and so nothing is ever seen empty.
      const isOver = text === '' && lines.length > 0;
      const above = isOver ? toEmptyRow() : `${toEmptyRow()}${clearBelow}${goesOn(text, lines.length > 0)}`;
      shown = [...lines];
      isKnown = true;
      added = 0;
      return `${begin}${above}${block(lines, rest)}${end}`;
    },
    resized(columns) {
      isKnown = shown.length === 0;
      added = shown.reduce((sum, line) => sum + Math.max(0, Math.ceil(cells(withoutAnsi(line)) / columns) - 1), 0);
    },
  };
}

/** From the empty row down, and to where the cursor waits. */
function block(lines: readonly string[], rest: Rest): string {
  if (lines.length === 0) return '';
  const rows = lines.map((line) => `\n${line}${clearLine}`).join('');
  return `${unwrapped}${clearLine}${rows}${clearBelow}${rest === 'below' ? '\n' : `${csi}${lines.length}A\r`}${wrapped}`;
}
