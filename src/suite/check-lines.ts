import type { Problem } from '../model/problem.ts';
import type { LineSelection } from './discover.ts';

/**
 * Reports lines that are asked for and do not exist: without that, a slip of the finger would run the last case.
 *
 * @param lines how many lines each file has; a file that is empty or could not be read has a problem of its own
 */
export function checkLines(selections: readonly LineSelection[], lines: ReadonlyMap<string, number>): Problem[] {
  const beyond = selections.filter(({ file, line }) => line > (lines.get(file) || Number.POSITIVE_INFINITY));
  const once = new Map(beyond.map((selection) => [`${selection.file}:${selection.line}`, selection]));
  return [...once.values()].map(({ file, line }) => nothingThere(file, line, lines.get(file) ?? 0));
}

function nothingThere(file: string, line: number, count: number): Problem {
  const [has, which] = count === 1 ? ['1 line', '1'] : [`${count} lines`, `a line from 1 to ${count}`];
  return {
    kind: 'usage',
    message: `\`${file}\` has ${has}, so there is no line ${line}.`,
    hint: `Write ${which} behind the colon, or only \`${file}\` for all of its cases.`,
  };
}
