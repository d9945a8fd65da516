import { cut, printable } from '../../lib/printable.ts';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** So many characters are shown. */
const shown = 200;

/** Text from the server as it may stand in a message: no secret, one line, at most 200 characters. */
export function preview(text: string, redact: Redact): string {
  // Secrets go first, since half of one would not be known. What is printable is never shorter than what it stands for.
  return cut(
    printable(
      redact(text)
        .trim()
        .slice(0, shown + 2),
    ),
    shown,
  );
}
