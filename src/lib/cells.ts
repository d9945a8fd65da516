/** How many columns of a terminal the text takes: East Asian characters and emoji two, marks that combine none. */
export function cells(text: string): number {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const char of text) count += cellsOf(char);
  return count;
}

/** The text, or as much of its beginning as fits into so many columns with an ellipsis. */
export function cutToCells(text: string, columns: number): string {
  if (cells(text) <= columns) return text;
  let kept = '';
  let count = 1;
  for (const char of text) {
    count += cellsOf(char);
    if (count > columns) break;
    kept += char;
  }
  return columns < 1 ? '' : `${kept}…`;
}

function cellsOf(char: string): number {
  return combining.test(char) ? 0 : wide.test(char) ? 2 : 1;
}

const plain = /^[ -~]*$/;

const combining = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
