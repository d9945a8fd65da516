import { githubCommand } from '../../lib/github-command.ts';
import { printable } from '../../lib/printable.ts';
import { endColumn, type Finding, type Findings, inOrderOfLevel } from './findings.ts';

/** GitHub shows so many annotations of a step, and drops the others without a word. */
const most = 10;

/** Workflow commands, which GitHub shows as annotations on the lines. Where there are too many, the last one says so. */
export function github(findings: Findings): string {
  const all = inOrderOfLevel(findings);
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  const lines = shown.map(annotation);
  if (shown.length < all.length) lines.push(rest(all.length - shown.length));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ level, problem }: Finding): string {
  const { kind, message, hint, place } = problem;
  const text = [message, ...(hint === undefined ? [] : [hint])].map(printable).join('\n');
  const properties = {
    file: place && printable(place.file),
    line: place?.line,
    col: place?.column,
    endColumn: place && endColumn(place),
    title: `action-suite: ${kind.replaceAll('-', ' ')}`,
  };
  return githubCommand(level, properties, text);
}

function rest(count: number): string {
  return githubCommand(
    'error',
    { title: 'action-suite' },
    `${count} more problems are not shown here: GitHub shows ${most} of a step. The log of this step has them all.`,
  );
}
