import { cut, printable } from '../../lib/printable.ts';

/** Longer names are cut: some monitoring systems drop what has longer ones. */
const longest = 200;

/** A name of the author's or of a server's as the value of a label: one line that no terminal obeys. */
export function labelText(text: string): string {
  return cut(printable(text), longest);
}
