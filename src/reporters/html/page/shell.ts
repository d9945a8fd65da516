import { legible } from '../../../lib/printable.ts';

/**
 * A text as a POSIX shell takes it: as it stands where nothing in it means anything to the shell, else in single quotes,
 * within which nothing does. `undefined` for a text with characters that a terminal might obey when it is pasted.
 */
export function shellWord(text: string): string | undefined {
  if (legible(text) !== text) return undefined;
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The words of a command, `undefined` where one of them is none that can be pasted. */
export function shellWords(texts: readonly string[]): readonly string[] | undefined {
  const words = texts.flatMap((text) => shellWord(text) ?? []);
  return words.length === texts.length ? words : undefined;
}
