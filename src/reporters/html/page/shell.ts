/**
 * A text as a POSIX shell takes it, whatever it holds: as it stands where nothing in it means anything to the shell,
 * else in single quotes, within which nothing does.
 */
export function shellWord(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
