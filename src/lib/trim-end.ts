/** The text without the copies of `char` at its end. Takes linear time on any text, which the pattern `x+$` does not. */
export function trimEnd(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === char) end--;
  return text.slice(0, end);
}
