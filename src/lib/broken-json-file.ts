import type { Problem } from '../model/problem.ts';
import { findJsonFault } from './json-fault.ts';

/**
 * The Problem of a file of ours that is not as we wrote it. A merge of two branches may leave its marks in the file: with
 * its text, the place is where it stops being JSON.
 *
 * @param path below the project folder
 */
export function brokenJsonFile(
  path: string,
  { message, hint }: Pick<Problem, 'message'> & { hint: string },
  text = '',
): Problem {
  const before = text.slice(0, findJsonFault(text)).split('\n');
  const source = text.split('\n')[before.length - 1];
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    kind: 'usage',
    message,
    hint,
    place: { file: path, line: before.length, column, ...(source && { source }) },
  };
}
