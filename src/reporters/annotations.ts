import { githubCommand } from '../lib/github-command.ts';
import { cut, printable } from '../lib/printable.ts';
import type { Problem } from '../model/problem.ts';

/** GitHub shows so many annotations of a kind of a step, and drops the others without a word. */
export const mostAnnotations = 10;

/** GitHub cuts a message at 4,096 characters, and takes a title of 255. */
const longest = 1_300;
const longestTitle = 250;

/**
 * A problem as a workflow command, which GitHub shows as an annotation on the line.
 *
 * @param problem its place named from the root of the repository
 * @param more lines to be said after what is wrong
 */
export function annotation(
  level: 'error' | 'warning',
  { message, hint, place }: Problem,
  title: string,
  more: readonly string[] = [],
): string {
  const lines = [message, ...(hint === undefined ? [] : [hint]), ...more];
  const text = lines.map((line) => cut(printable(line), longest)).join('\n');
  const properties = {
    file: place && printable(place.file),
    line: place?.line,
    col: place?.column,
    endColumn: place && place.column + (place.length ?? 1),
    title: cut(printable(title), longestTitle),
  };
  return githubCommand(level, properties, text);
}

/** Stands in the place of the last annotation where there are too many: says how many are not shown, and where they are. */
export function furtherAnnotation(count: number, what: string, where: string): string {
  const text = `${count} more ${what} are not shown here: GitHub shows ${mostAnnotations} of a step. ${where}`;
  return githubCommand('error', { title: 'action-suite' }, text);
}
