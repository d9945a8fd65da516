import { posix } from 'node:path';
import { showText } from '../lib/show.ts';

/** What is wrong with the path of a file, whether or not there is one: a sentence, and what to write instead. */
export function checkFilePath(path: string): string | undefined {
  const shown = showText(path);
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) {
    return `${shown} is not a path below the project folder. Write the path from that folder, such as fixtures/body.txt.`;
  }
  if (path.includes('\\'))
    return `${shown} has backslashes. Write it with slashes: ${showText(path.replaceAll('\\', '/'))}.`;
  if (`${posix.normalize(path)}/`.startsWith('../')) {
    return `${shown} leads out of the project folder. Put the file below that folder, and write its path from there.`;
  }
  if (/\p{Cc}/u.test(path)) return `${shown} holds a sign that no path has. Write the path anew.`;
  return undefined;
}
