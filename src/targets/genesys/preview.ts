import { cut, printable } from '../../lib/printable.ts';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** Text from the server as it may stand in a message: no secret, one line, at most 200 characters. */
export function preview(text: string, redact: Redact): string {
  return cut(printable(redact(text).trim()), 200);
}
