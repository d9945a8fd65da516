import { relative } from 'node:path';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import { renderProblem } from '../lib/render-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Unpublished } from '../run/report.ts';
import type { Screen, World } from './world.ts';

/** Prints problems that no report can carry, one below the other. Secrets are masked before a long line is cut. */
export function sayProblems(screen: Screen, problems: readonly Problem[], redactor: Redactor): void {
  const records = createRecordRedactor(redactor);
  for (const problem of problems) screen.write(`${renderProblem(records.problem(problem))}\n\n`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder has its name',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file stands where a folder is needed, or it exists already',
  EMFILE: 'too many files are open',
};

/** A system error in words. */
export function explainSystemError(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return (code && reasons[code]) ?? error.message;
}

/** Prints which reports could not be written, and why. */
export function sayFailures(screen: Screen, failures: readonly Unpublished[], redactor: Redactor): void {
  for (const { name, error } of failures) {
    const text =
      name === 'webhook'
        ? `${error.message}.`
        : `The ${name} report could not be written: ${explainSystemError(error)}.`;
    screen.write(`${redactor.text(`action-suite: ${text}`)}\n`);
  }
}

/** Prints where the reports are, and what proves the audit log whole. */
export function closingLines(
  { stdout, cwd, redactor }: World,
  places: readonly { readonly name: string; readonly path: string }[],
  { head, failures }: { readonly head: string; readonly failures: readonly Unpublished[] },
): void {
  const written = places.filter(({ name }) => !failures.some((failure) => failure.name === name));
  if (written.length === 0) return;
  const width = Math.max(...written.map(({ name }) => name.length));
  const lines = written.map(({ name, path }) => `  ${name.padEnd(width)}  ${redactor.text(relative(cwd, path))}`);
  const proof = head && written.some(({ name }) => name === 'audit') ? [`  ${'head'.padEnd(width)}  ${head}`] : [];
  stdout.write(`\nReports\n${[...lines, ...proof].join('\n')}\n`);
}
